/** The name of a block of a note, as Obsidian takes it: letters, digits and dashes. */
export const passageBlock = (passageId: string): string => `passage-${passageId}`

/** A link to a block of a note, or of the note it stands in, with the words that are shown. */
export const linkTo = (note: string | null, block: string, words: string): string =>
  `[[${note ?? ''}#^${block}|${linkWords(words)}]]`

/** Signs that would end a link are left out of its words. */
const linkWords = (words: string): string =>
  words
    .replace(/[[\]|\n\r]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** A name of a file without the signs that mean something in a link. */
export const linkable = (name: string): string =>
  name
    .replace(/[[\]#^|]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

/**
 * A tag as Obsidian takes it: letters, digits, _ and -, with / between those it stands under. One of digits alone is
 * none there, and has a letter before it.
 */
export function vaultTag(path: readonly string[]): string {
  const parts = path.map((name) =>
    name
      .split(/[^\p{L}\p{N}\p{M}_]+/u)
      .filter(Boolean)
      .join('-'),
  )
  const tag = parts.map((part) => part || 'tag').join('/')
  return /[^\p{N}/]/u.test(tag) ? tag : `t${tag}`
}
