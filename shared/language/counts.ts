import { catalogue } from './catalogue'
import { language, type Language } from './language'

/** The forms of a noun; `other` where a language has no form of its own for a count (CLDR plural categories). */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** The form that goes with a count: "is" of 1, "are" of 3. */
export const formOf = (count: number, forms: Forms): string => forms[rulesOf(language()).select(count)] ?? forms.other

/** "1 source", "3 sources", "1,200 sources"; in German "1.200 Quellen". */
export const counted = (count: number, one: string, other: string): string =>
  `${formatCount(count)} ${formOf(count, { one, other })}`

/** "1,200", as the language writes it. */
export const formatCount = (count: number): string => numbersOf(language()).format(count)

/** "0.907", with so many digits behind the point; in German "0,907". */
export const formatFixed = (value: number, digits: number): string =>
  value.toFixed(digits).replace('.', pointOf(language()))

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string => listsOf(language()).format(items)

/** "a, b and c"; of more than `most` the first, and how many more: "a, b, c and 7 more". */
export const listedBriefly = (items: readonly string[], most: number): string =>
  listed(items.length <= most ? items : [items.slice(0, most).join(', '), words.more(items.length - most)])

const words = catalogue({
  more: (count: number) => ({ en: `${formatCount(count)} more`, de: `${formatCount(count)} weitere` }),
})

/** English as everywhere in the program: days before months, no comma before "and". */
const localeOf = (its: Language): string => (its === 'en' ? 'en-GB' : its)

/** Made once for each language: thousands of counts stand in a long list. */
export function onceForEach<T>(make: (locale: string) => T): (its: Language) => T {
  const made = new Map<Language, T>()
  return (its) => {
    const known = made.get(its) ?? make(localeOf(its))
    made.set(its, known)
    return known
  }
}

const rulesOf = onceForEach((locale) => new Intl.PluralRules(locale))
const numbersOf = onceForEach((locale) => new Intl.NumberFormat(locale))
const pointOf = onceForEach((locale) => new Intl.NumberFormat(locale).format(0.5).charAt(1))
const listsOf = onceForEach((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
