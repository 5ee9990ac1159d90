import type { Span } from '../anchoring/span'
import { bare } from '../words/bare'

/** A text as it is searched, with the way back to its own words. */
export type FoldedText = {
  /** Without accents, capitals and forms of Unicode; white space is one space, a paragraph ends with a line end. */
  text: string
  original: string
  /** The words of the text itself that a stretch of the folded text stands for; offsets in UTF-16 code units. */
  unfolded: (span: Span) => Span
  /** The other way round. */
  refolded: (span: Span) => Span
}

/** Where the folded text has another length than the text: `at` and `length` in the folded one. */
type Fold = { at: number; length: number; start: number; end: number }

/**
 * What lower case alone does not settle: white space, Hangul in parts, characters with accents, and all that is not
 * ASCII, Han, Hangul or plain Cyrillic.
 */
const SPECIAL =
  /\s{2,}|[\t\n\r\f\v]|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?\p{M}*|[^\p{ASCII}\p{M}\u0410-\u0418\u041a-\u0438\u043a-\u044f\u3400-\u9fff\uac00-\ud7a3]\p{M}*|[!-~]?\p{M}+/gu
const PARAGRAPH_END = '\n'

/** Folds a text (canonical text of a source, or a line or note) for searching. */
export function foldText(text: string): FoldedText {
  const parts: string[] = []
  const folds: Fold[] = []
  let [at, from] = [0, 0]
  const add = (part: string): void => {
    parts.push(part)
    at += part.length
  }
  for (const { 0: special, index } of text.matchAll(SPECIAL)) {
    add(text.slice(from, index).toLowerCase())
    from = index + special.length
    const folded = special.trim() === '' ? blank(special) : bare(special)
    if (folded.length !== special.length) folds.push({ at, length: folded.length, start: index, end: from })
    add(folded)
  }
  add(text.slice(from).toLowerCase())
  return {
    text: parts.join(''),
    original: text,
    unfolded: ({ start, end }) => ({ start: startOf(folds, start), end: endOf(folds, end) }),
    refolded: ({ start, end }) => ({ start: refolded(folds, start, 'start'), end: refolded(folds, end, 'end') }),
  }
}

const blank = (space: string): string => (space.includes('\n\n') ? PARAGRAPH_END : ' ')

/** The words of a search, folded in the same way. */
export const foldedWords = (words: string): string => foldText(words).text.trim()

/** Whether what is typed stands in these words, whatever the accents and capitals. */
export const holdsWords = (words: string, typed: string): boolean => foldedWords(words).includes(foldedWords(typed))

function startOf(folds: readonly Fold[], offset: number): number {
  const fold = lastFold(folds, ({ at }) => at <= offset)
  if (!fold) return offset
  const behind = offset - fold.at - fold.length
  return behind < 0 ? fold.start : fold.end + behind
}

function endOf(folds: readonly Fold[], offset: number): number {
  // What was folded to nothing right behind belongs to the words before it, as an accent does to its letter.
  const fold = lastFold(folds, ({ at, length }) => at + Math.min(length, 1) <= offset)
  if (!fold) return offset
  return fold.end + Math.max(0, offset - fold.at - fold.length)
}

/** An offset within a character is at the side of it that takes the character in. */
function refolded(folds: readonly Fold[], offset: number, side: 'start' | 'end'): number {
  const fold = lastFold(folds, ({ start }) => start < offset)
  if (!fold) return offset
  const behind = offset - fold.end
  if (behind >= 0) return fold.at + fold.length + behind
  return side === 'start' ? fold.at : fold.at + fold.length
}

function lastFold(folds: readonly Fold[], isBefore: (fold: Fold) => boolean): Fold | undefined {
  let [low, high] = [0, folds.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const fold = folds[middle]
    if (fold && isBefore(fold)) low = middle + 1
    else high = middle
  }
  return folds[low - 1]
}
