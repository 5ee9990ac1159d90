import { escapeHtml } from './escape-html'

const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,9})?`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
/** A range with its per cent sign, a page or paragraph mark with its number, a day. Each is bounded, so the search is linear. */
const UNBROKEN = new RegExp(
  String.raw`(?<![\d.,])(?:(?:pp?\.\s|¶)?${NUMBER}%?–${NUMBER}(?:\s?%)?|pp?\.\s\d{1,9}|${NUMBER}\s%|\d{1,2} ${MONTH} \d{4})(?!\d)`,
  'g',
)

/** Longer than any word: it may end a line anywhere, or a table would be as wide as it. */
const LONG = /\S{30,}/g

/**
 * Text as HTML in which no line ends within a range, a day or before a per cent sign. The characters stay as they are, so
 * that what is copied or searched is what was written.
 */
export const wordsHtml = (text: string): string =>
  marked(text, UNBROKEN, 'whole', (rest) => marked(rest, LONG, 'long', escapeHtml))

/** What a pattern finds in spans of a class, and the rest as `other` makes it. */
function marked(text: string, pattern: RegExp, name: string, other: (rest: string) => string): string {
  let [out, at] = ['', 0]
  for (const found of text.matchAll(pattern)) {
    out += `${other(text.slice(at, found.index))}<span class="${name}">${escapeHtml(found[0])}</span>`
    at = found.index + found[0].length
  }
  return out + other(text.slice(at))
}
