import { segmenterFor } from '@shared/words/segmenter'

/** Its characters have one form, and no tables are needed to tell letters: several times as fast, for most texts. */
const ASCII = /^[\0-\x7f]*$/

/** The words of a text without case, marks and punctuation, to compare what two places say. */
export function wordsOf(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(BETWEEN_ASCII, ' ').trim()
  return text.normalize('NFKC').toLowerCase().replace(BETWEEN, ' ').trim()
}
const BETWEEN_ASCII = /[^a-z0-9]+/g
const BETWEEN = /[^\p{L}\p{N}]+/gu

/** How many words a line has, also in scripts that put no spaces between them. */
export function countWords(line: string): number {
  return [...segmenterFor('word').segment(line)].filter(({ isWordLike }) => isWordLike).length
}
