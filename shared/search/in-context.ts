import type { Span } from '../anchoring/span'
import { graphemeCeil, graphemeFloor } from '../words/graphemes'
import type { Hit } from './find'

/** A piece of the words found: one that the query names, or what stands between. */
export type Piece = { text: string; isMark: boolean }
/** Words found, with what stands around them in their paragraph (keyword in context). */
export type InContext = { before: string; pieces: Piece[]; after: string }

/** Characters shown on either side, and of the words found. */
const AROUND = 80
const MOST_FOUND = 240
const CUT = '…'

/** A hit in its paragraph, on one line; `paragraph` and the hit count in the same text. */
export function inContext(text: string, paragraph: Span, { start, end, marks }: Hit): InContext {
  const from = wordStart(text, Math.max(paragraph.start, start - AROUND), start)
  const to = wordEnd(text, Math.min(paragraph.end, end + AROUND), end)
  return {
    before: (from > paragraph.start ? CUT : '') + oneLine(text.slice(from, start)),
    pieces: shortened(piecesOf(text, { start, end }, marks)),
    after: oneLine(text.slice(end, to)) + (to < paragraph.end ? CUT : ''),
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s/g, ' ')

function piecesOf(text: string, { start, end }: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = start
  const add = (to: number, isMark: boolean): void => {
    if (to > at) pieces.push({ text: oneLine(text.slice(at, to)), isMark })
    at = Math.max(at, to)
  }
  for (const mark of marks) {
    add(mark.start, false)
    add(mark.end, true)
  }
  add(end, false)
  return pieces
}

/** Of many words found, what stands between the marks is cut in its middle. */
function shortened(pieces: readonly Piece[]): Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= MOST_FOUND) return [...pieces]
  const most = Math.max(AROUND, Math.floor(MOST_FOUND / pieces.length))
  return pieces.map(({ text, isMark }) => ({ text: short(text, most), isMark }))
}

function short(text: string, most: number): string {
  if (text.length <= most) return text
  const half = Math.floor(most / 2)
  const [to, from] = [graphemeFloor(text, half), graphemeCeil(text, text.length - half)]
  return `${text.slice(0, to).trimEnd()} ${CUT} ${text.slice(from).trimStart()}`
}

/** The next beginning of a word, so that no word is cut; where there is none before `latest`, that of a character. */
function wordStart(text: string, offset: number, latest: number): number {
  if (offset === 0 || /\s/.test(text[offset - 1] ?? '')) return offset
  const space = text.slice(offset, latest).search(/\s/)
  return space === -1 ? Math.min(graphemeCeil(text, offset), latest) : offset + space + 1
}

/** The same to the other side. */
function wordEnd(text: string, offset: number, earliest: number): number {
  if (offset >= text.length || /\s/.test(text[offset] ?? '')) return offset
  for (let at = offset; at > earliest; at -= 1) if (/\s/.test(text[at - 1] ?? '')) return at - 1
  return Math.max(graphemeFloor(text, offset), earliest)
}
