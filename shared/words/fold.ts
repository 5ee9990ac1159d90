/**
 * A text as it is compared and searched: the same for capital and small letters, for letters composed of several signs
 * and as one (é), and for wide and narrow ones. Unicode normalization form NFKC.
 */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a search, folded. */
export const searchWords = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean)

/** A name as it is told from others: folded, without what cannot be seen at its ends or twice in a row. */
export const nameKey = (name: string): string => searchWords(name).join(' ')
