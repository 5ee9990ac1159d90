const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const EMBEDDINGS = /[\u202A\u202B\u202D\u202E]/g
const POP_EMBEDDING = '\u202C'
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * Words that others stand behind: what is read from right to left would take a band in brackets along and turn it round,
 * and a whole sentence as well, were it not closed off, line by line (Unicode UAX #9).
 */
export const isolated = (name: string): string =>
  name.replace(/[^\n]+/g, (line) => (RIGHT_TO_LEFT.test(line) ? isolatedLine(line) : line))

/** A line that turns nothing around it, whatever marks of direction are in it. */
export function isolatedLine(line: string): string {
  const { before, after } = isolateAround(line)
  return before + line + after
}

/**
 * What stands before and after a line to isolate it, and ends what the line opens. A line that closes more isolates than
 * it opens would end the one around it: it has one more to close for each.
 */
export function isolateAround(line: string): { before: string; after: string } {
  let open = 0
  let closed = 0
  for (const [mark] of line.matchAll(/[\u2066-\u2069]/g)) {
    if (mark !== POP_ISOLATE) open += 1
    else if (open > 0) open -= 1
    else closed += 1
  }
  const embeddings = line.match(EMBEDDINGS)?.length ?? 0
  return {
    before: FIRST_STRONG_ISOLATE.repeat(1 + closed),
    after: POP_EMBEDDING.repeat(embeddings) + POP_ISOLATE.repeat(1 + open),
  }
}
