import type { Steps } from '../../steps'
import { countingWords, UNIT_WORDS } from './counting-words'
import { countUpTo } from './rising'

/**
 * How a program counts in a text. REFI-QDA says code points from 0, the end exclusive; what programs write differs in all
 * of it, and no file says how.
 */
export type Convention = {
  unit: 'code points' | 'UTF-16'
  /**
   * A line end of two characters (CRLF) counts as two or as one. Doubled: one of a single character (LF) counts as two,
   * since the text had CRLF where it was counted.
   */
  lineEnd: 'two' | 'one' | 'doubled'
  countsMark: boolean
  end: 'exclusive' | 'inclusive'
}

/** In what conventions may differ. */
export const ASPECTS = ['unit', 'lineEnd', 'countsMark', 'end'] as const satisfies readonly (keyof Convention)[]

/** A text as it stands in its file, without the byte-order mark, and whether it had one. */
export type RawText = { text: string; hasMark: boolean }

/** All that differ in this text; those that are nearer to the standard come first. */
export function conventionsFor({ text, hasMark }: RawText): Convention[] {
  const units = /[\uD800-\uDBFF]/.test(text) ? (['code points', 'UTF-16'] as const) : (['code points'] as const)
  const hasCrlf = text.includes('\r\n')
  const lineEnds = hasCrlf || text.includes('\n') ? (['two', hasCrlf ? 'one' : 'doubled'] as const) : (['two'] as const)
  const marks = hasMark ? [false, true] : [false]
  return (['exclusive', 'inclusive'] as const).flatMap((end) =>
    marks.flatMap((countsMark) =>
      lineEnds.flatMap((lineEnd) => units.map((unit) => ({ unit, lineEnd, countsMark, end }))),
    ),
  )
}

/** The second half of a character that is a pair of UTF-16 units. */
const SECOND_HALF = '(?<=[\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]'
/** What of a line end is behind its first sign; some programs write CR CR LF. */
const REST_OF_LINE_END = '(?<=\\r)\\n|(?<=\\r)\\r(?=\\n)'

/**
 * From offsets of a convention to offsets of the raw text in UTF-16 code units. What the convention does not count, the
 * second half of a pair or of a line end, is listed once; before it each offset is found by halving.
 */
export function* rawOffsets(text: string, convention: Convention): Steps<(offset: number) => number> {
  const { unit, lineEnd, countsMark } = convention
  const uncounted: number[] = []
  const sought = [unit === 'code points' ? SECOND_HALF : '', lineEnd === 'one' ? REST_OF_LINE_END : ''].filter(Boolean)
  if (sought.length > 0) {
    for (const { index } of text.matchAll(new RegExp(sought.join('|'), 'g'))) {
      // Where in the count the sign behind the uncounted one stands.
      uncounted.push(index - uncounted.length)
      yield
    }
  }
  const doubled = lineEnd === 'doubled' ? yield* doubledIn(text, uncounted) : []
  return (offset) => {
    const counted = countsMark ? offset - 1 : offset
    if (counted < 0) return -1
    const single = counted - countUpTo(doubled, counted)
    return single + countUpTo(uncounted, single)
  }
}

/** Where in the count the second half of each line end stands that counts as two. */
function* doubledIn(text: string, uncounted: readonly number[]): Steps<number[]> {
  const doubled: number[] = []
  let passed = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    while (passed < uncounted.length && (uncounted[passed] ?? 0) + passed < at) passed += 1
    doubled.push(at - passed + doubled.length + 1)
    yield
  }
  return doubled
}

/** How a text was counted, as the report says it: "UTF-16 with CRLF". */
export function conventionWords({ unit, lineEnd, countsMark, end }: Convention, { text }: RawText): string {
  const { markCounted, endIncluded } = countingWords
  const counted = UNIT_WORDS[unit]
  return [
    lineEnd !== 'doubled' && !text.includes('\r\n') ? counted : WITH_LINE_ENDS[lineEnd](counted),
    ...(countsMark ? [markCounted] : []),
    ...(end === 'inclusive' ? [endIncluded] : []),
  ].join(', ')
}

const WITH_LINE_ENDS: Readonly<Record<Convention['lineEnd'], (unit: string) => string>> = {
  two: countingWords.withCrlf,
  one: countingWords.crlfAsOne,
  doubled: countingWords.lineEndsAsTwo,
}
