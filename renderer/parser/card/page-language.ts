import { firstSaid, type Said } from '@shared/text/filled-from'

/** The most frequent words of languages, to tell which of two a page is in. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with',
  de: 'der die und das den ist nicht mit von ein',
  fr: 'le les des et est une dans que pour qui',
  es: 'el los las que del una por con para se',
  pt: 'que não uma para com os da do em as',
  it: 'che il della di per una con gli sono non',
  nl: 'het een van dat en op te zijn niet voor',
}
/** Paragraphs; they tell. */
const ENOUGH = 40

/**
 * The language of a page. Where two of what it says contradict each other (templates are often left in English), its own
 * words decide.
 */
export function pageLanguage(page: Document, said: readonly Said[]): Said {
  const languages = said
    .map(({ value, from }) => ({ value: languageTag(value), from }))
    .filter(({ value }) => value !== '')
  const first = firstSaid(languages)
  const base = (tag: string): string => tag.split('-')[0] ?? ''
  const other = languages.find(({ value }) => base(value) !== base(first.value))
  if (!other || !(base(first.value) in WORDS) || !(base(other.value) in WORDS)) return first
  const words = [...page.querySelectorAll('p')]
    .slice(0, ENOUGH)
    .flatMap((each) => each.textContent.toLowerCase().split(/\s+/))
  const count = (tag: string): number => {
    const known = new Set(WORDS[base(tag)]?.split(' '))
    return words.filter((word) => known.has(word)).length
  }
  return count(other.value) > count(first.value) ? other : first
}

/** Canonical BCP 47, or '' for what is not a language tag. */
export function languageTag(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}
