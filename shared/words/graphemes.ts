import { segmenterFor } from './segmenter'

/** How far back a safe place to begin segmenting is looked for; no character as people see it is this long. */
const REACH = 256

/** The character as people see it (UAX #29) around an offset: an emoji with its skin tone, a letter with its accents. */
function graphemeAround(text: string, offset: number): { start: number; end: number } {
  const from = safeStart(text, offset)
  const found = segmenterFor('grapheme')
    .segment(text.slice(from, offset + REACH))
    .containing(offset - from)
  return found
    ? { start: from + found.index, end: from + found.index + found.segment.length }
    : { start: offset, end: offset }
}

/** A boundary is certain before white space, so segmenting begins there and not in the middle of a character. */
function safeStart(text: string, offset: number): number {
  const earliest = Math.max(0, offset - REACH)
  for (let at = offset - 1; at > earliest; at -= 1) if (text[at] === ' ' || text[at] === '\n') return at
  return earliest
}

/** The first character that can be part of the one before it. */
const FIRST_COMBINING = 0x3_00

/** Whether two characters stand at an offset that never join: all below the combining ones but CR and LF. */
function isPlainBoundary(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  return before < FIRST_COMBINING && after < FIRST_COMBINING && !(before === 0x0d && after === 0x0a)
}

/** The offset itself when it lies between two characters, otherwise the start of the character it would cut. */
export function graphemeFloor(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  return isPlainBoundary(text, offset) ? offset : graphemeAround(text, offset).start
}

/** The offset itself when it lies between two characters, otherwise the end of the character it would cut. */
export function graphemeCeil(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  if (isPlainBoundary(text, offset)) return offset
  const { start, end } = graphemeAround(text, offset)
  return start === offset ? offset : end
}

/** The word around an offset, or else the next one; null where none is near. */
export function wordAround(text: string, offset: number): { start: number; end: number } | null {
  const from = safeStart(text, offset)
  for (const { segment, index, isWordLike } of segmenterFor('word').segment(text.slice(from, offset + REACH))) {
    const start = from + index
    const end = start + segment.length
    if (isWordLike && end > offset) return { start, end }
  }
  return null
}

export type TextUnit = 'character' | 'word'

/** The next (or, for -1, the previous) end of a character or word; stays within the text. */
export function step(text: string, offset: number, unit: TextUnit, direction: 1 | -1): number {
  if (unit === 'character') {
    return direction === 1
      ? graphemeCeil(text, Math.min(offset + 1, text.length))
      : graphemeFloor(text, Math.max(offset - 1, 0))
  }
  // Looks further until a word is found whole: a long rule of dashes holds none, and a word may be longer than the reach.
  for (let reach = REACH; ; reach *= 2) {
    const from = safeStart(text, Math.max(0, offset - reach))
    const to = Math.min(text.length, offset + reach)
    const ends = [...segmenterFor('word').segment(text.slice(from, to))]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }))
    const found =
      direction === 1
        ? ends.find(({ end }) => end > offset && (end < to || to === text.length))
        : ends.findLast(({ start, end }) => end < offset && (start > from || from === 0))
    if (found) return found.end
    if (direction === 1 ? to === text.length : from === 0) return direction === 1 ? text.length : 0
  }
}
