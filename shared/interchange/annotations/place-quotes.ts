import type { FoundQuote, QuoteFinder } from '../../anchoring/find-quote'
import type { Steps } from '../../steps'
import { pageAt, type SourceText } from '../../text/source-text'
import { CodePoints } from './code-points'
import type { ForeignQuote } from './foreign-annotation'

/**
 * Where the words of annotations stand in a text. Their offsets are taken in the units, code points or UTF-16 code units,
 * in which more of them have their words.
 */
export function* placeQuotes(
  text: SourceText,
  finder: QuoteFinder,
  quotes: readonly ForeignQuote[],
): Steps<FoundQuote[]> {
  const points = new CodePoints(text.text)
  const inPoints = yield* areInPoints(text.text, points, quotes)
  const found: FoundQuote[] = []
  for (const { exact, prefix, suffix, start, page } of quotes) {
    const at = start === null || !inPoints ? start : points.toUnits(start)
    const fits = page === null ? undefined : (offset: number): boolean => pageAt(text, offset) === page
    found.push(yield* finder.find({ exact, prefix, suffix, start: at, ...(fits && { fits }) }))
    yield
  }
  return found
}

function* areInPoints(text: string, points: CodePoints, quotes: readonly ForeignQuote[]): Steps<boolean> {
  if (points.areUnits) return false
  let [inUnits, inPoints] = [0, 0]
  for (const { exact, start } of quotes) {
    if (start === null) continue
    if (text.startsWith(exact, start)) inUnits += 1
    if (text.startsWith(exact, points.toUnits(start))) inPoints += 1
    yield
  }
  return inPoints > inUnits
}
