import { type Anchor, anchorHolds } from '../anchoring/anchor'
import type { SourceText } from '../text/source-text'
import { graphemeCeil, graphemeFloor } from '../words/graphemes'
import { printable } from './printable'

/** What stands before and after cited words in their text; empty where nothing does or the words are not there. */
export type Surroundings = { before: string; after: string }

/** UTF-16 code units on either side, the sign of a cut among them. */
const MOST = 300
const CUT = '…'

/** The text around cited words, cut between words where it can be. */
export function surroundings(text: SourceText | undefined, anchor: Anchor): Surroundings {
  if (!text || !anchorHolds(text.text, anchor)) return { before: '', after: '' }
  const { text: whole } = text
  return { before: printable(before(whole, anchor.start)), after: printable(after(whole, anchor.end)) }
}

function before(whole: string, to: number): string {
  if (to <= MOST) return whole.slice(0, to)
  const part = whole.slice(graphemeCeil(whole, to - MOST + CUT.length), to)
  const space = part.search(/\s/)
  return CUT + (space === -1 ? part : part.slice(space + 1))
}

function after(whole: string, from: number): string {
  if (whole.length - from <= MOST) return whole.slice(from)
  const part = whole.slice(from, graphemeFloor(whole, from + MOST - CUT.length))
  const space = Math.max(part.lastIndexOf(' '), part.lastIndexOf('\n'))
  return (space <= 0 ? part : part.slice(0, space)) + CUT
}
