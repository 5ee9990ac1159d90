import { z } from 'zod'
import { TERM_KEYS } from './icd-203'

/** "Cannot judge" is an answer and never a number; a term stands for its whole band. */
export const Likelihood = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), percent: z.number().int().min(0).max(100) }),
  z.strictObject({ kind: z.literal('term'), lexicon: z.enum(['icd-203']), term: z.enum(TERM_KEYS) }),
  z.strictObject({ kind: z.literal('cannot-judge') }),
])
export type Likelihood = z.infer<typeof Likelihood>
