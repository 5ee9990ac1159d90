import { z } from 'zod'
import { call } from './call'

/** How work that takes long ended; "cancelled" is as the person wished, "failed" also where only a part failed. */
const LongEnd = z.enum(['done', 'failed', 'cancelled'])
export type LongEnd = z.infer<typeof LongEnd>

/** How far work is that takes long, 0 to 1, or how it ended. */
const LongProgress = z.union([z.number().min(0).max(1), LongEnd])
export type LongProgress = z.infer<typeof LongProgress>

/** What a window may tell of work that it leads itself. */
export const progressCalls = {
  /** Shows on the task bar how far an import is, or that it ended. */
  'source.showProgress': call<null>()(z.strictObject({ progress: LongProgress })),
} as const
