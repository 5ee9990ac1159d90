/** Everything but what XML 1.0 can carry: control characters, half a surrogate pair, two non-characters. */
const UNPRINTABLE = /[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** Nothing in it to look at: Latin, Greek and Cyrillic with the usual punctuation. */
const PLAIN = /^[\t\n -~\u00A0-\u058F\u2010-\u2027\u2030-\u205E]*$/
const DIRECTED =
  /[\u0590-\u08FF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const EMBEDDINGS = /[\u202A\u202B\u202D\u202E]/g
const ISOLATES = /[\u2066-\u2068]/g
const POP_EMBEDDING = '\u202C'
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * Text that any format can carry and that cannot turn the words around it: unprintable characters become
 * U+FFFD, and right-to-left text or stray direction marks are isolated and closed (Unicode UAX #9).
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text
  const clean = text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\uFFFD')
  if (!DIRECTED.test(clean)) return clean
  return clean
    .split('\n')
    .map((line) => (DIRECTED.test(line) ? isolate(line) : line))
    .join('\n')
}

function isolate(line: string): string {
  const open = count(line, EMBEDDINGS)
  const closed = POP_EMBEDDING.repeat(open) + POP_ISOLATE.repeat(count(line, ISOLATES))
  return FIRST_STRONG_ISOLATE + line + closed + POP_ISOLATE
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0
