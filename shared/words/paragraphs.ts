/** Written text by its paragraphs, which a blank line parts; a single new line stays in one. */
export const paragraphsOf = (words: string): string[] =>
  words
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
