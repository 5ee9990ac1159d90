/** Characters compared one with the other; the work grows with their product. */
const MOST_COMPARED = 1_000

/**
 * How much of two texts is the same, 0 to 1: one less the share of characters to change (Levenshtein). Of long ones the
 * characters they begin and end with alike are counted, and `inCommon` of what is between.
 */
export function likeness(left: string, right: string, inCommon = 0): number {
  if (left === right) return 1
  const longer = Math.max(left.length, right.length)
  if (longer === 0) return 1
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1
  let end = 0
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1
  const [one, other] = [left.slice(start, left.length - end), right.slice(start, right.length - end)]
  if (Math.max(one.length, other.length) > MOST_COMPARED) return Math.min(1, Math.max(start + end, inCommon) / longer)
  return 1 - edits(one, other) / longer
}

function edits(one: string, other: string): number {
  if (one.length === 0 || other.length === 0) return Math.max(one.length, other.length)
  let row = Uint16Array.from({ length: other.length + 1 }, (_, index) => index)
  let next = new Uint16Array(other.length + 1)
  for (let i = 1; i <= one.length; i += 1) {
    next[0] = i
    const unit = one.charCodeAt(i - 1)
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (other.charCodeAt(j - 1) === unit ? 0 : 1)
      const most = Math.min(row[j] ?? 0, next[j - 1] ?? 0) + 1
      next[j] = change < most ? change : most
    }
    ;[row, next] = [next, row]
  }
  return row[other.length] ?? 0
}
