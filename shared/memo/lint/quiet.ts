import type { Span } from '../../anchoring/span'

/** Opening marks of quotations, and those that may close each. „German“ and »turned« ones open with what others close with. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '`': '`',
}
const OPENS = /[“"„«»‹›‘‚「『`]/gu
const LETTER = /[\p{L}\p{N}]/u

/** What stands in place of each character that is not looked at: neither a letter nor white space, so that no phrase spans it. */
export const BLANK = '\uFFFC'

/**
 * Quotations (all usual marks) and code in backticks of one paragraph: words that the writer of a memo does not answer
 * for. A mark that is never closed quotes nothing. Takes time in proportion to the text.
 */
export function quotedIn(text: string): Span[] {
  const found: Span[] = []
  let from = 0
  for (const { 0: mark, index } of text.matchAll(OPENS)) {
    if (index < from || (!'「『'.includes(mark) && index > 0 && LETTER.test(text[index - 1] ?? ''))) continue
    const end = closingOf(text, index + 1, CLOSED_BY[mark] ?? '')
    if (end === null) continue
    found.push({ start: index, end })
    from = end
  }
  return found
}

/** Characters in which a quotation is looked for: one that is longer is none, or a paragraph with marks that are not. */
const LONGEST = 5_000

/** Behind the mark that closes; ’ within a word is an apostrophe. */
function closingOf(text: string, from: number, closing: string): number | null {
  const last = Math.min(text.length, from + LONGEST)
  for (let at = from; at < last; at += 1) {
    const sign = text[at] ?? ''
    if (closing.includes(sign) && !(sign === '’' && LETTER.test(text[at + 1] ?? ''))) return at + 1
  }
  return null
}

/** The text with each character of the spans blanked: offsets stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (end <= from) continue
    const begin = Math.max(start, from)
    result += text.slice(from, begin) + BLANK.repeat(end - begin)
    from = end
  }
  return result + text.slice(from)
}
