import type { Steps } from '../steps'
import { type Block, canonicalText } from '../text/blocks'
import type { WholeBlock, WhyLeft } from '../text/whole-text'
import { folded } from '../words/fold'
import { oneLine } from '../words/short'
import { sharedRuns } from './shared-runs'
import type { Span } from './span'
import { inOrder, PLACES_AT_ONCE } from './unique-matches'

/** Words of a document that its text has not, and the block of the text behind which they stood; null before the first. */
export type LeftOutPart = WholeBlock & { after: number | null }

/** For each block of one side the block of the other that has its words, or -1. */
type Matched = { whole: Int32Array; text: Int32Array }

/**
 * What a document has and its text has not, in the order of the document. A block of the text stands for one of the
 * document: what is there twice and was taken once is left out once. Where the two are cut into blocks differently,
 * runs of words are compared, so that no word is told twice.
 */
export function* leftOut(text: readonly Block[], whole: readonly WholeBlock[]): Steps<LeftOutPart[]> {
  const matched = yield* matchBlocks(text, whole)
  const rest = yield* restOf(text, whole, matched)
  const pairs: [whole: number, text: number][] = []
  for (let at = 0; at < whole.length; at += 1) {
    const to = matched.whole[at] ?? -1
    const place = to >= 0 ? to : (rest.get(at)?.near ?? -1)
    if (place >= 0) pairs.push([at, place])
  }
  const { kept } = yield* inOrder({ was: pairs.map(([at]) => at), is: pairs.map(([, to]) => to) })
  const placeOf = new Map(kept.was.map((at, index) => [at, kept.is[index] ?? 0]))
  const parts: LeftOutPart[] = []
  let after: number | null = null
  for (const [at, { block, why }] of whole.entries()) {
    after = placeOf.get(at) ?? after
    const words = rest.get(at)?.words
    if (words) for (const each of words) parts.push({ block: partOf(block, each), why, after })
    else if ((matched.whole[at] ?? -1) < 0) parts.push({ block, why, after })
    if (at % PLACES_AT_ONCE === 0) yield
  }
  return parts
}

/** Words of a block as one of its own, on the pages that they stand on. */
function partOf({ pages, ...block }: Block, { start, end }: Span): Block {
  const part = { ...block, text: block.text.slice(start, end) }
  if (!pages) return part
  const first = pages.findLastIndex(({ from }) => from <= start)
  const own = pages.filter(({ from }, at) => at >= first && from < end)
  return { ...part, pages: own.map(({ page, from }) => ({ page, from: Math.max(0, from - start) })) }
}

/** What is compared: the letters and digits of a block, or its signs where it has no others. */
function keyOf({ text }: Block): string {
  const words = folded(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
  return words === '' ? oneLine(text) : words
}

/** Places that say where a block stood; any other reason is what a parser goes by when it leaves words out. */
const MAYBE_LEFT: ReadonlySet<WhyLeft> = new Set(['outside', 'beside', 'head', 'foot'])

function* matchBlocks(text: readonly Block[], whole: readonly WholeBlock[]): Steps<Matched> {
  const keys = text.map(keyOf)
  yield
  const maybe = new Map<string, number[]>()
  const others = new Map<string, number[]>()
  for (const [at, { block, why }] of whole.entries()) {
    addTo(MAYBE_LEFT.has(why) ? maybe : others, keyOf(block), at)
    if (at % PLACES_AT_ONCE === 0) yield
  }
  const matched = { whole: new Int32Array(whole.length).fill(-1), text: new Int32Array(text.length).fill(-1) }
  yield* matchInOrder(keys, maybe, matched)
  // What was put elsewhere in the text, as a headline is; then what was found in a hidden part, as an article may be.
  for (const places of [maybe, others]) {
    const next = new Map<string, number>()
    for (const [at, key] of keys.entries()) {
      if ((matched.text[at] ?? -1) >= 0) continue
      const all = places.get(key) ?? []
      let index = next.get(key) ?? 0
      while (index < all.length && (matched.whole[all[index] ?? 0] ?? -1) >= 0) index += 1
      next.set(key, index + 1)
      const found = all[index]
      if (found !== undefined) take(matched, at, found)
    }
    yield
  }
  return matched
}

function addTo(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key)
  if (known) known.push(at)
  else places.set(key, [at])
}

function take(matched: Matched, at: number, to: number): void {
  matched.text[at] = to
  matched.whole[to] = at
}

/** First what stands once in each; the rest is looked for between. */
function* matchInOrder(
  keys: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  matched: Matched,
): Steps<void> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const once = { was: [] as number[], is: [] as number[] }
  for (const [at, key] of keys.entries()) {
    const [first, second] = places.get(key) ?? []
    if (first === undefined || second !== undefined || counts.get(key) !== 1) continue
    once.was.push(at)
    once.is.push(first)
  }
  const { kept } = yield* inOrder(once)
  kept.was.forEach((at, index) => take(matched, at, kept.is[index] ?? 0))
  let from = 0
  let fence = 0
  for (const [at, key] of keys.entries()) {
    if (at % PLACES_AT_ONCE === 0) yield
    const own = matched.text[at] ?? -1
    if (own >= 0) {
      from = own + 1
      continue
    }
    while (fence < kept.was.length && (kept.was[fence] ?? 0) < at) fence += 1
    const found = firstFrom(places.get(key) ?? [], from)
    if (found === undefined || found >= (kept.is[fence] ?? Infinity)) continue
    take(matched, at, found)
    from = found + 1
  }
}

/** The first of ascending numbers that is not less. */
function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return numbers[low]
}

/** What of a block is in no block of the text, and a block of the text that has the rest of it. */
type Rest = { words: Span[]; near: number }

/** Of the blocks without a match those that the text has in part, or in other blocks. */
function* restOf(
  text: readonly Block[],
  whole: readonly WholeBlock[],
  matched: Matched,
): Steps<ReadonlyMap<number, Rest>> {
  const open = text.flatMap((block, at) => ((matched.text[at] ?? -1) < 0 ? [{ block, at }] : []))
  const left = whole.flatMap(({ block }, at) => ((matched.whole[at] ?? -1) < 0 ? [{ block, at }] : []))
  const rest = new Map<number, Rest>()
  if (open.length === 0 || left.length === 0) return rest
  const shared = yield* sharedRuns(
    canonicalText(open.map(({ block }) => block)),
    left.map(({ block }) => block.text),
  )
  const starts: number[] = []
  let offset = 0
  for (const { block } of open) {
    starts.push(offset)
    offset += block.text.length + 2
  }
  for (const [index, { at }] of left.entries()) {
    const found = shared[index]
    if (!found) continue
    const near = starts.findLastIndex((start) => start <= found.at)
    rest.set(at, { words: found.rest, near: open[near]?.at ?? -1 })
  }
  return rest
}
