import { z } from 'zod'

/** How a passage bears on a risk. */
export const Stance = z.enum(['supports', 'contradicts', 'context'])
export type Stance = z.infer<typeof Stance>

/** Each stance as a verb ("Supports the risk") and as the heading of a group of evidence ("For"). */
export const STANCES: readonly { key: Stance; verb: string; group: string }[] = [
  { key: 'supports', verb: 'Supports', group: 'For' },
  { key: 'contradicts', verb: 'Contradicts', group: 'Against' },
  { key: 'context', verb: 'Gives context to', group: 'Context' },
]

export const stanceWords = (stance: Stance) => STANCES.find(({ key }) => key === stance)!
