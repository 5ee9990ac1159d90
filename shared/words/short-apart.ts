import { graphemeCeil, graphemeFloor } from './graphemes'
import { oneLine, short } from './short'

/** So much of what two texts have in common is left before the first difference, when it begins in a long word. */
const LEAD = 8

/**
 * Two texts, each on one line of at most `longest` UTF-16 code units, with an ellipsis for the common beginning where
 * their first difference would not be seen behind it.
 */
export function shortApart(one: string, other: string, longest: number): [string, string] {
  const lines = [oneLine(one), oneLine(other)] as const
  const common = commonLength(...lines)
  // Cutting the end between words leaves at least half of what fits.
  const isSeen = common < longest / 2 || lines.every(({ length }) => length <= longest)
  if (isSeen) return [short(lines[0], longest), short(lines[1], longest)]
  const from = leadStart(lines[0], common)
  return [short(`…${lines[0].slice(from)}`, longest), short(`…${lines[1].slice(from)}`, longest)]
}

/** How far two texts are the same, in whole characters of both. */
function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return Math.min(graphemeFloor(one, length), graphemeFloor(other, length))
}

/** Where the word begins in which two texts part, or a few letters before that place in a long one. */
function leadStart(text: string, parting: number): number {
  const word = text.lastIndexOf(' ', parting - 1) + 1
  return parting - word <= LEAD ? word : graphemeCeil(text, parting - LEAD)
}
