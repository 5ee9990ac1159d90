import { z } from 'zod'

/** NATO Admiralty reliability of a source; F is "cannot be judged", null is "not rated yet". */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof Reliability>

/** NATO Admiralty credibility of words; 6 is "cannot be judged", null is "not rated yet". */
export const Credibility = z.number().int().min(1).max(6)

/** NATO Admiralty grades (STANAG 2511, AJP-2.1). F and 6 mean "no basis to judge" and are never turned into a number. */
export const RELIABILITIES: readonly { key: Reliability; label: string; meaning: string }[] = [
  { key: 'A', label: 'Completely reliable', meaning: 'A history of complete reliability.' },
  { key: 'B', label: 'Usually reliable', meaning: 'Minor doubts; valid information most of the time.' },
  { key: 'C', label: 'Fairly reliable', meaning: 'Some doubts, but has been valid before.' },
  { key: 'D', label: 'Not usually reliable', meaning: 'Significant doubts; sometimes valid before.' },
  { key: 'E', label: 'Unreliable', meaning: 'A history of invalid information.' },
  { key: 'F', label: 'Cannot be judged', meaning: 'No basis to judge the source.' },
]

export const CREDIBILITIES: readonly { key: 1 | 2 | 3 | 4 | 5 | 6; label: string; meaning: string }[] = [
  { key: 1, label: 'Confirmed', meaning: 'Confirmed by independent sources, logical, consistent.' },
  { key: 2, label: 'Probably true', meaning: 'Not confirmed; logical; consistent with what is known.' },
  { key: 3, label: 'Possibly true', meaning: 'Not confirmed; reasonably logical; agrees with some of what is known.' },
  { key: 4, label: 'Doubtful', meaning: 'Possible but not logical; nothing else on the subject.' },
  { key: 5, label: 'Improbable', meaning: 'Not logical; contradicted by what is known.' },
  { key: 6, label: 'Cannot be judged', meaning: 'No basis to judge the information.' },
]
