import { z } from 'zod'
import { Instant } from '../fields'
import { LIMITS } from '../limits'

/** Text that was typed and is in the project no sooner than it is finished. */
export const TypedDraft = z.strictObject({
  /** Names the field, or the dialog, that it was typed in. */
  place: z.string().min(1).max(LIMITS.draftPlace),
  text: z.string().max(LIMITS.draft),
})
export type TypedDraft = z.infer<typeof TypedDraft>

/** The same with when it was last typed in. */
export const KeptDraft = TypedDraft.extend({ at: Instant })
export type KeptDraft = z.infer<typeof KeptDraft>
