import type { Piece } from '../search/in-context'
import { isolateAround, isolatedLine } from '../words/isolated'

/** Everything but what XML 1.0 can carry: control characters, half a surrogate pair, two non-characters. */
const UNPRINTABLE = /[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** Nothing in it to look at: Latin, Greek and Cyrillic with the usual punctuation. */
const PLAIN = /^[\t\n -~\u00A0-\u058F\u2010-\u2027\u2030-\u205E]*$/
const DIRECTED =
  /[\u0590-\u08FF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Text that any format can carry and that cannot turn the words around it: unprintable characters become
 * U+FFFD, and right-to-left text or stray direction marks are isolated and closed (Unicode UAX #9).
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text
  const clean = cleaned(text)
  if (!DIRECTED.test(clean)) return clean
  return clean
    .split('\n')
    .map((line) => (DIRECTED.test(line) ? isolatedLine(line) : line))
    .join('\n')
}

/** The same of one text in pieces, line by line: a line is isolated as a whole, since its pieces are read as one. */
export function printableLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const { text, isMark } of pieces) {
    const [first = '', ...more] = cleaned(text).split('\n')
    const last = lines.at(-1)
    if (last) last.push({ text: first, isMark })
    else lines.push([{ text: first, isMark }])
    lines.push(...more.map((line) => [{ text: line, isMark }]))
  }
  return lines.map(isolated)
}

function isolated(pieces: readonly Piece[]): Piece[] {
  const shown = pieces.filter(({ text }) => text !== '')
  const line = shown.map(({ text }) => text).join('')
  if (!DIRECTED.test(line)) return shown
  const { before, after } = isolateAround(line)
  return [{ text: before, isMark: false }, ...shown, { text: after, isMark: false }]
}

const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\uFFFD')
