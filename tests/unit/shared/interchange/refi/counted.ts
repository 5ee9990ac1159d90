import type { Convention, RawText } from '@shared/interchange/refi/conventions'
import type { Span } from '@shared/anchoring/span'

/** Counts as a program of a convention does, sign by sign: how its offsets come about. */
export function offsetIn({ text, hasMark }: RawText, convention: Convention, place: number): number {
  let count = hasMark && convention.countsMark ? 1 : 0
  for (let at = 0; at < place; at += 1) {
    const isSecondHalf = convention.unit === 'code points' && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
    const isSecondOfLineEnd = convention.lineEnd === 'one' && text[at] === '\n' && text[at - 1] === '\r'
    if (!isSecondHalf && !isSecondOfLineEnd) count += 1
  }
  return count
}

export const countedBy = (raw: RawText, convention: Convention, { start, end }: Span): Span => ({
  start: offsetIn(raw, convention, start),
  end: offsetIn(raw, convention, end) - (convention.end === 'inclusive' ? 1 : 0),
})

/** Where the words of a text are: letters and digits between others. */
export const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
