import { blockStarts, type Block, canonicalText } from '../../text/blocks'
import type { Span } from '../../anchoring/span'
import { splitText } from '../../text/split-text'
import { countUpTo } from './rising'
import type { Version } from '../../kinds/versions'

/** A plain text as blocks, and where each of its characters went. */
export type PlainSource = {
  blocks: Block[]
  lines: Version['lines']
  /** The canonical text. */
  text: string
  /** The text of the file with LF as its only line end, and where raw words are in it. */
  plain: string
  plainPlaceOf: (raw: Span) => Span
  /** The canonical place of raw words; null where nothing but blanks is there. */
  placeOf: (raw: Span) => Span | null
}

/** A block: where it begins and ends in the text with plain line ends, and where it begins in the canonical one. */
type Part = { from: number; to: number; start: number }
type Parts = { parts: readonly Part[]; begins: readonly number[]; ends: readonly number[] }

/**
 * Reads a raw text line by line as it stands, so that every word of it has exactly one place. Between the two texts only
 * line ends and blank lines differ; both are counted once.
 */
export function plainSource(raw: string): PlainSource {
  const returns = [...raw.matchAll(/\r\n/g)].map(({ index }) => index + 1)
  const plain = raw.replace(/\r\n?/g, '\n')
  const { blocks, lines } = splitText(plain, { keepLines: true })
  const starts = blockStarts(blocks)
  let from = 0
  const parts = blocks.map(({ text }, index): Part => {
    const at = plain.indexOf(text, from)
    if (at < 0) throw new Error(`The text of block ${index} is not in the file`)
    from = at + text.length
    return { from: at, to: from, start: starts[index] ?? 0 }
  })
  const places = { parts, begins: parts.map((part) => part.from), ends: parts.map(({ to }) => to) }
  const text = canonicalText(blocks)
  const plainPlaceOf = (span: Span) => plainPlace(returns, span)
  return { blocks, lines, text, plain, plainPlaceOf, placeOf: (span) => placeIn(places, plainPlaceOf(span)) }
}

/** Where raw places are once every line end is one character; one between the halves of a line end is before it. */
const plainPlace = (returns: readonly number[], { start, end }: Span): Span => ({
  start: start - countUpTo(returns, start),
  end: end - countUpTo(returns, end),
})

function placeIn({ parts, begins, ends }: Parts, { start, end }: Span): Span | null {
  const first = parts[countUpTo(ends, start)]
  const last = parts[countUpTo(begins, end - 1) - 1]
  if (!first || !last || first.from >= end || last.to <= start) return null
  const from = first.start + Math.max(0, start - first.from)
  const to = last.start + Math.min(last.to - last.from, end - last.from)
  return from < to ? { start: from, end: to } : null
}
