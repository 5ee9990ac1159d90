import { segmenterFor } from '../words/segmenter'
import type { Span } from '../anchoring/span'
import type { Passage } from '../kinds/passages'
import type { Steps } from '../steps'
import { blockIndexAt } from '../text/blocks'
import type { SourceText } from '../text/source-text'
import type { Reach } from './query'
import { sorted } from './sorted'

/**
 * Those of either side with one of the other near, by id; passages of one text. One that is of both sides is near
 * itself. The time grows with their number, not with that of their pairs. `text` is not asked where they must overlap.
 */
export function* nearEachOther(
  left: readonly Passage[],
  right: readonly Passage[],
  reach: Reach,
  text: SourceText | undefined,
): Steps<string[]> {
  const measure = yield* measureOf(reach, text)
  if (measure === null) return []
  const within = typeof reach === 'number' ? reach : 0
  const ones = yield* placed(left, measure)
  const others = yield* placed(right, measure)
  return [...(yield* withNeighbour(ones, others, within)), ...(yield* withNeighbour(others, ones, within))]
}

type Placed = Span & { passage: Passage }

/** In the order they begin in. */
function* placed(side: readonly Passage[], measure: Measure): Steps<Placed[]> {
  const all: Placed[] = []
  for (const passage of side) {
    all.push({ passage, ...measure(passage.anchor) })
    yield
  }
  return yield* sorted(all, (one, other) => one.start - other.start)
}

/** Words, paragraphs or characters that an anchor spans, counted from the beginning of the text. */
type Measure = (span: Span) => Span

function* measureOf(reach: Reach, text: SourceText | undefined): Steps<Measure | null> {
  if (reach === 'overlap') return (span) => span
  if (!text) return null
  if (reach === 'paragraph')
    return ({ start, end }) => ({
      start: blockIndexAt(text.starts, start),
      end: blockIndexAt(text.starts, end - 1) + 1,
    })
  const starts = yield* wordStarts(text)
  // From the word that it begins in to behind the last one it has letters of.
  return ({ start, end }) => ({ start: Math.max(0, before(starts, start + 1) - 1), end: before(starts, end) })
}

function* withNeighbour(side: readonly Placed[], others: readonly Placed[], within: number): Steps<string[]> {
  const starts = others.map(({ start }) => start)
  yield
  // The farthest end of all that begin no later.
  let farthest = -1
  const ends = others.map(({ end }) => (farthest = Math.max(farthest, end)))
  yield
  const found: string[] = []
  for (const { passage, start, end } of side) {
    const begun = before(starts, end)
    const lastEnd = ends[begun - 1] ?? -Infinity
    const next = starts[begun] ?? Infinity
    if (lastEnd > start || start - lastEnd < within || next - end < within) found.push(passage.id)
    yield
  }
  return found
}

/** How many of the ascending numbers are less. */
function before(numbers: ArrayLike<number>, limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}

const known = new WeakMap<SourceText, ArrayLike<number>>()

/** Where each word of a text begins; counted once. */
function* wordStarts(text: SourceText): Steps<ArrayLike<number>> {
  const counted = known.get(text)
  if (counted) return counted
  const starts: number[] = []
  for (const [index, block] of text.blocks.entries()) {
    const from = text.starts[index] ?? 0
    for (const { index: at, isWordLike } of segmenterFor('word').segment(block.text)) {
      if (isWordLike) starts.push(from + at)
      yield
    }
  }
  const packed = Uint32Array.from(starts)
  known.set(text, packed)
  return packed
}
