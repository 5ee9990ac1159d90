import type { Piece } from '../search/in-context'

/** Everything but what XML 1.0 can carry: control characters, half a surrogate pair, two non-characters. */
const UNPRINTABLE = /[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** Nothing in it to look at: Latin, Greek and Cyrillic with the usual punctuation. */
const PLAIN = /^[\t\n -~\u00A0-\u058F\u2010-\u2027\u2030-\u205E]*$/
const DIRECTED =
  /[\u0590-\u08FF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const EMBEDDINGS = /[\u202A\u202B\u202D\u202E]/g
const POP_EMBEDDING = '\u202C'
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

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
    .map((line) => (DIRECTED.test(line) ? FIRST_STRONG_ISOLATE + line + closing(line) : line))
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
  return [{ text: FIRST_STRONG_ISOLATE, isMark: false }, ...shown, { text: closing(line), isMark: false }]
}

const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\uFFFD')

/** Ends what a line opens, and the isolate around it. */
const closing = (line: string): string =>
  POP_EMBEDDING.repeat(count(line, EMBEDDINGS)) + POP_ISOLATE.repeat(openIsolates(line) + 1)

/** What is closed in the line itself is not closed again: a close too many would end what the line stands in. */
function openIsolates(line: string): number {
  let open = 0
  for (const [mark] of line.matchAll(/[\u2066-\u2069]/g)) open = mark === POP_ISOLATE ? Math.max(0, open - 1) : open + 1
  return open
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0
