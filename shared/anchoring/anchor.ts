import { z } from 'zod'
import { LIMITS } from '../limits'

/** Words in a version's canonical text: UTF-16 offsets, end exclusive, with the quote that proves them. */
export const Anchor = z
  .strictObject({
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    exact: z.string().min(1).max(LIMITS.quote),
    prefix: z.string().max(LIMITS.quoteContext),
    suffix: z.string().max(LIMITS.quoteContext),
  })
  .refine((anchor) => anchor.end - anchor.start === anchor.exact.length, 'the quote and its offsets disagree')
export type Anchor = z.infer<typeof Anchor>

/** Whether the words are where the anchor says; nothing is ever shown as a quote without this. */
export const anchorHolds = (text: string, anchor: Anchor): boolean =>
  text.startsWith(anchor.exact, anchor.start) && anchor.end === anchor.start + anchor.exact.length
