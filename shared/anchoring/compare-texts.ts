import { alignTexts, type Alignment } from './align'
import type { Span } from './span'
import type { Steps } from '../steps'
import { inOrder } from './unique-matches'
import { wordFrom, type Words } from './words-of'

/** A paragraph on one side of a row: its number from 0, and its words that the other side does not have. */
export type ComparedParagraph = { index: number; marks: readonly Span[] }

/**
 * One row of two texts side by side. A paragraph that only one has, or that stands elsewhere in the other, has its row to
 * itself; offsets of marks count from the start of the paragraph.
 */
export type ComparedRow = {
  kind: 'same' | 'changed' | 'removed' | 'added' | 'moved'
  was: ComparedParagraph | null
  is: ComparedParagraph | null
}

/** The words of a paragraph, end exclusive. */
type Range = { first: number; end: number; start: number }

/** Share of the words of the longer one that make two paragraphs one that was changed. */
const LEAST_SHARED = 0.3

/** Two texts, paragraph beside paragraph. `starts` are where their paragraphs begin. */
export function* compareTexts(was: ComparedText, is: ComparedText): Steps<ComparedRow[]> {
  const alignment = yield* alignTexts(was.text, is.text)
  const wasRanges = rangesOf(alignment.was, was.starts)
  const isRanges = rangesOf(alignment.is, is.starts)
  const pairs = yield* pairsOf(alignment, wasRanges, isRanges)
  const { kept } = yield* inOrder({ was: [...pairs.keys()], is: [...pairs.values()] })
  const beside = new Map(kept.was.map((index, at) => [index, kept.is[at] ?? -1]))
  const pairedIs = new Map([...pairs].map(([one, other]) => [other, one]))
  const rows: ComparedRow[] = []
  let isAt = 0
  const addUpTo = (end: number) => {
    for (; isAt < end; isAt += 1) {
      rows.push({ kind: pairedIs.has(isAt) ? 'moved' : 'added', was: null, is: { index: isAt, marks: [] } })
    }
  }
  for (const [index, range] of wasRanges.entries()) {
    yield
    const match = beside.get(index)
    const other = match === undefined ? undefined : isRanges[match]
    if (match === undefined || !other) {
      rows.push({ kind: pairs.has(index) ? 'moved' : 'removed', was: { index, marks: [] }, is: null })
      continue
    }
    addUpTo(match)
    const wasMarks = unmatched(alignment.was, alignment.to, range, other)
    const isMarks = unmatched(alignment.is, alignment.from, other, range)
    const isSame = textOf(was, index) === textOf(is, match)
    rows.push({
      kind: isSame ? 'same' : 'changed',
      was: { index, marks: isSame ? [] : wasMarks },
      is: { index: match, marks: isSame ? [] : isMarks },
    })
    isAt = match + 1
  }
  addUpTo(isRanges.length)
  return rows
}

export type ComparedText = { text: string; starts: readonly number[]; blocks: readonly { text: string }[] }

const textOf = ({ blocks }: ComparedText, index: number): string => blocks[index]?.text ?? ''

function rangesOf(words: Words, starts: readonly number[]): Range[] {
  return starts.map((start, index) => ({
    first: wordFrom(words, start),
    end: wordFrom(words, starts[index + 1] ?? words.text.length),
    start,
  }))
}

/** For each paragraph of the first text the one of the second that has most of its words; each is taken once. */
function* pairsOf({ to }: Alignment, was: readonly Range[], is: readonly Range[]): Steps<Map<number, number>> {
  const paragraphOf = new Int32Array(is.at(-1)?.end ?? 0)
  for (const [index, { first, end }] of is.entries()) paragraphOf.fill(index, first, end)
  const taken = new Set<number>()
  const pairs = new Map<number, number>()
  for (const [index, { first, end }] of was.entries()) {
    yield
    const shared = new Map<number, number>()
    for (let word = first; word < end; word += 1) {
      const match = to[word] ?? -1
      if (match < 0) continue
      const paragraph = paragraphOf[match] ?? 0
      shared.set(paragraph, (shared.get(paragraph) ?? 0) + 1)
    }
    const [best] = [...shared].filter(([other]) => !taken.has(other)).toSorted(([, a], [, b]) => b - a)
    const other = best && is[best[0]]
    if (!best || !other) continue
    if (best[1] < LEAST_SHARED * Math.max(end - first, other.end - other.first)) continue
    taken.add(best[0])
    pairs.set(index, best[0])
  }
  return pairs
}

/** Runs of words of one paragraph that the other one does not have, as offsets in it. */
function unmatched(words: Words, matches: Int32Array, range: Range, other: Range): Span[] {
  const marks: Span[] = []
  let last = -2
  for (let word = range.first; word < range.end; word += 1) {
    const match = matches[word] ?? -1
    if (match >= other.first && match < other.end) continue
    const [start, end] = [(words.starts[word] ?? 0) - range.start, (words.ends[word] ?? 0) - range.start]
    const mark = marks.at(-1)
    if (mark && last === word - 1) mark.end = end
    else marks.push({ start, end })
    last = word
  }
  return marks
}
