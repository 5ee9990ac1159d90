import { anchorHolds, type Anchor } from '../../anchoring/anchor'
import { NAME_LENGTH } from '../../kinds/kind'
import { Refusal } from '../../refusal'
import { type Block, blockIndexAt, blockStarts, canonicalText } from '../../text/blocks'
import { short } from '../../words/short'
import { roundFileWords } from './round-file-words'

/** Stands between excerpts, so that nobody takes what follows for the next paragraph. */
const GAP: Block = { kind: 'paragraph', level: null, role: 'apparatus', text: '[…]' }
const isGap = (block: Block | undefined) => block?.text === GAP.text

/** Paragraphs on either side of a quote that go with it. */
const AROUND = 1

/** The text that excerpts make together. */
export const excerptText = (excerpts: readonly (readonly Block[])[]): Block[] =>
  excerpts.flatMap((blocks, index) => (index === 0 ? blocks : [GAP, ...blocks]))

/** A text, and what is quoted from it. */
export type QuotedText = { blocks: readonly Block[]; quotes: readonly Anchor[] }

/** The paragraphs around the quotes of texts, and where in all of them together each quote begins. */
export function excerptsOf(texts: readonly QuotedText[]): { excerpts: Block[][]; begins: number[][] } {
  const kept = texts.map(({ blocks, quotes }) => {
    const starts = blockStarts(blocks)
    return { blocks, quotes, starts, runs: runsOf(around(blocks, starts, quotes)) }
  })
  const excerpts = kept.flatMap(({ blocks, runs }) => runs.map((run) => run.map((index) => blocks[index]!)))
  const there = blockStarts(excerptText(excerpts))
  let at = 0
  const begins = kept.map(({ quotes, starts, runs }) => {
    const moved = new Map<number, number>()
    for (const run of runs) {
      for (const index of run) moved.set(index, there[at++]!)
      // Over the gap that follows.
      at += 1
    }
    return quotes.map(({ start }) => {
      const index = blockIndexAt(starts, start)
      return moved.get(index)! + start - starts[index]!
    })
  })
  return { excerpts, begins }
}

function around(blocks: readonly Block[], starts: readonly number[], quotes: readonly Anchor[]): Set<number> {
  const text = canonicalText(blocks)
  const kept = new Set<number>()
  for (const quote of quotes) {
    if (!anchorHolds(text, quote)) throw quoteLost(quote)
    const [first, last] = [blockIndexAt(starts, quote.start), blockIndexAt(starts, quote.end - 1)]
    for (let index = Math.max(0, first - AROUND); index <= Math.min(last + AROUND, blocks.length - 1); index += 1)
      if ((index >= first && index <= last) || !isGap(blocks[index])) kept.add(index)
  }
  return kept
}

/** Numbers in lists of those that follow each other. */
function runsOf(numbers: ReadonlySet<number>): number[][] {
  const runs: number[][] = []
  for (const each of [...numbers].toSorted((left, right) => left - right)) {
    const last = runs.at(-1)
    if (last?.at(-1) === each - 1) last.push(each)
    else runs.push([each])
  }
  return runs
}

const quoteLost = ({ exact }: Anchor): Refusal =>
  new Refusal('quote-lost', roundFileWords.quoteLost(short(exact, NAME_LENGTH)))
