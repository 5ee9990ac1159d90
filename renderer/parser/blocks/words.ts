/** The words of a text without case, marks and punctuation, to compare what two places say. */
export function wordsOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' })

/** How many words a line has, also in scripts that put no spaces between them. */
export function countWords(line: string): number {
  return [...SEGMENTER.segment(line)].filter(({ isWordLike }) => isWordLike).length
}
