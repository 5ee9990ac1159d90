import { onceForEach } from './counts'
import { language } from './language'

/** Compares words as the language orders them, and numbers in them by their size. */
export const compareWords = (left: string, right: string): number => collatorOf(language()).compare(left, right)

const collatorOf = onceForEach((locale) => new Intl.Collator(locale, { numeric: true }))
