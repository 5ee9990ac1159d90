import { z } from 'zod'
import { catalogue } from '../language/catalogue'

/** How a piece of evidence goes with a hypothesis: would one expect to see it if the hypothesis were true? */
export const Bearing = z.enum(['consistent', 'inconsistent', 'neutral', 'not-applicable'])
export type Bearing = z.infer<typeof Bearing>

const labels = catalogue({
  consistent: { en: 'Consistent', de: 'Passend' },
  inconsistent: { en: 'Inconsistent', de: 'Unpassend' },
  neutral: { en: 'Neutral', de: 'Neutral' },
  'not-applicable': { en: 'Not applicable', de: 'Nicht anwendbar' },
})
const meanings = catalogue({
  consistent: { en: 'To be expected if it is true', de: 'Zu erwarten, wenn sie stimmt' },
  inconsistent: { en: 'Not to be expected if it is true', de: 'Nicht zu erwarten, wenn sie stimmt' },
  neutral: { en: 'Neither for nor against it', de: 'Weder dafür noch dagegen' },
  'not-applicable': { en: 'Says nothing about it', de: 'Sagt nichts darüber' },
})

/** The letter that gives a bearing and stands for it, in every language. */
const LETTERS = { consistent: 'C', inconsistent: 'I', neutral: 'N', 'not-applicable': 'A' } as const

type BearingWords = { key: Bearing; letter: string; readonly label: string; readonly meaning: string }

export const BEARINGS: readonly BearingWords[] = Bearing.options.map((key) => ({
  key,
  letter: LETTERS[key],
  get label() {
    return labels[key]
  },
  get meaning() {
    return meanings[key]
  },
}))

export const bearingWords = (bearing: Bearing) => BEARINGS.find(({ key }) => key === bearing)!
