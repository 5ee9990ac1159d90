import { z } from 'zod'

/** How many words an analyst's own dictionary has at most. */
export const MOST_OWN_WORDS = 2_000

/** Characters of one word; the spelling checker looks at none that is longer. */
const LONGEST = 100

/** In Latin letters alone: the engine checks other scripts by the dictionaries of their languages only. */
const LATIN_WORD = /^(?=.*\p{Script=Latin})[\p{Script=Latin}\p{Mark}\p{Number}'’.-]+$/u

/** A word that the analyst says is right. */
export const OwnWord = z.string().max(LONGEST).regex(LATIN_WORD)

/** Whether a word can stand in the analyst's own dictionary at all. */
export const canBeOwnWord = (word: string): boolean => OwnWord.safeParse(composed(word)).success

/** The words and this one, which stands there once and last. */
export const withOwnWord = (words: readonly string[], word: string): string[] => [
  ...words.filter((each) => each !== composed(word)),
  composed(word),
]

/** As keyboards give letters: "ö" is one character. */
const composed = (word: string): string => word.normalize('NFC')
