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

/** Squares and sums of what is larger would be no numbers any more. */
const LARGEST = 1e100

/** Why values cannot be counted with; null when they can. */
export function problemOfNumbers(values: readonly number[]): Reason | null {
  if (!values.every(Number.isFinite)) return 'not-a-number'
  return values.some((value) => Math.abs(value) > LARGEST) ? 'out-of-range' : null
}
