import { onceForEach } from './counts'
import { language } from './language'

/** Compares words as the language orders them, and numbers in them by their size. */
export const compareWords = (left: string, right: string): number => collatorOf(language()).compare(left, right)

/** Compares what is written alike in every language, as days and moments are, by its characters. */
export const compareCodes = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const collatorOf = onceForEach((locale) => new Intl.Collator(locale, { numeric: true }))
