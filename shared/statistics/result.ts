/** Why there is no number. These are keys: whoever shows them has the words. */
export type Reason =
  | 'no-values'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-ordered'
  | 'overlapping'
  | 'one-rater'
  | 'too-few-units'
  | 'incomplete'
  | 'no-variation'
  | 'no-weight'
  | 'ruled-out-but-happened'

/** A number, or several, or the reason why there is none; never NaN, and never a number that stands for "none". */
export type Result<T = number> = { value: T } | { value: null; reason: Reason }

/** There is no number, for this reason. */
export const without = (reason: Reason): { value: null; reason: Reason } => ({ value: null, reason })
