import { z } from 'zod'

/** How a piece of evidence goes with a hypothesis: would one expect to see it if the hypothesis were true? */
export const Bearing = z.enum(['consistent', 'inconsistent', 'neutral', 'not-applicable'])
export type Bearing = z.infer<typeof Bearing>

/** Each with the letter that gives it and stands for it. */
export const BEARINGS: readonly { key: Bearing; letter: string; label: string; meaning: string }[] = [
  { key: 'consistent', letter: 'C', label: 'Consistent', meaning: 'To be expected if it is true' },
  { key: 'inconsistent', letter: 'I', label: 'Inconsistent', meaning: 'Not to be expected if it is true' },
  { key: 'neutral', letter: 'N', label: 'Neutral', meaning: 'Neither for nor against it' },
  { key: 'not-applicable', letter: 'A', label: 'Not applicable', meaning: 'Says nothing about it' },
]

export const bearingWords = (bearing: Bearing) => BEARINGS.find(({ key }) => key === bearing)!
