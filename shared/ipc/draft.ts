import { z } from 'zod'
import { Instant } from '../fields'
import { ValuesBehind } from '../kinds/memos'
import { LIMITS } from '../limits'

/** Text that was typed and is in the project no sooner than it is finished. */
export const TypedDraft = z.strictObject({
  /** Names the field, or the dialog, that it was typed in. */
  place: z.string().min(1).max(LIMITS.draftPlace),
  text: z.string().max(LIMITS.draft),
  /** For words of a memo: what the project said when they were begun. Drafts of before have none. */
  against: ValuesBehind.exactOptional(),
})
export type TypedDraft = z.infer<typeof TypedDraft>

/** The same with when it was last typed in. */
export const KeptDraft = TypedDraft.extend({ at: Instant })
export type KeptDraft = z.infer<typeof KeptDraft>
