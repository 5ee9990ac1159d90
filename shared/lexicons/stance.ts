import { z } from 'zod'
import { catalogue } from '../language/catalogue'

/** How a passage bears on a risk. */
export const Stance = z.enum(['supports', 'contradicts', 'context'])
export type Stance = z.infer<typeof Stance>

const verbs = catalogue({
  supports: { en: 'Supports', de: 'Stützt' },
  contradicts: { en: 'Contradicts', de: 'Widerspricht' },
  context: { en: 'Gives context to', de: 'Gibt Kontext zu' },
})
const groups = catalogue({
  supports: { en: 'For', de: 'Dafür' },
  contradicts: { en: 'Against', de: 'Dagegen' },
  context: { en: 'Context', de: 'Kontext' },
})

/** Each stance as a verb ("Supports the risk") and as the heading of a group of evidence ("For"). */
export const STANCES: readonly { key: Stance; readonly verb: string; readonly group: string }[] = Stance.options.map(
  (key) => ({
    key,
    get verb() {
      return verbs[key]
    },
    get group() {
      return groups[key]
    },
  }),
)

export const stanceWords = (stance: Stance) => STANCES.find(({ key }) => key === stance)!
