import type { Anchor } from './anchor'
import { Refusal } from '../refusal'
import { graphemeCeil, graphemeFloor } from '../words/graphemes'
import type { Span } from './span'
import { anchoringWords } from './anchoring-words'

/** Code units of context kept on each side of a quote: enough to tell repeated quotes apart. */
export const CONTEXT = 32
/** The longest quote an anchor carries (see the model). */
const LONGEST = 1_000_000

/** The span without white space at its ends, widened to whole characters as people see them; null when no words are left. */
export function wholeSpan(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, start)
  const raw = text.slice(from, end)
  const left = raw.length - raw.trimStart().length
  if (left === raw.length) return null
  return {
    start: graphemeFloor(text, from + left),
    end: graphemeCeil(text, from + raw.trimEnd().length),
  }
}

/** The anchor that proves these words of the canonical text: their offsets, the words and what stands around them. */
export function createAnchor(text: string, span: Span): Anchor {
  const whole = wholeSpan(text, span)
  if (!whole) {
    throw new Refusal('empty-selection', anchoringWords.nothingSelected)
  }
  const { start, end } = whole
  if (end - start > LONGEST) {
    throw new Refusal('passage-too-long', anchoringWords.tooLong)
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(graphemeCeil(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, graphemeFloor(text, Math.min(text.length, end + CONTEXT))),
  }
}
