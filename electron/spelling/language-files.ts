import { language } from '@shared/language/language'

/**
 * The name that Chromium looks for in the folder of dictionaries, by the language it checks
 * (components/spellcheck/common/spellcheck_common.cc). One that is not there is the language, its region and "-3-0".
 */
const FILES: Readonly<Record<string, string>> = {
  'cy-GB': '-1-0',
  'en-AU': '-10-1',
  'en-CA': '-10-1',
  'en-GB': '-10-1',
  'en-GB-oxendict': '-10-1',
  'en-US': '-10-1',
  'fa-IR': '-9-0',
  hy: '-1-0',
  sh: '-4-0',
  sr: '-4-0',
  'tg-TG': '-5-0',
  'tr-TR': '-4-0',
  'uk-UA': '-5-0',
}
const USUAL = '-3-0'

/** The region of a language that Chromium keeps its dictionary under. */
const REGIONS: Readonly<Record<string, string>> = {
  af: 'af-ZA',
  bg: 'bg-BG',
  ca: 'ca-ES',
  cs: 'cs-CZ',
  cy: 'cy-GB',
  da: 'da-DK',
  de: 'de-DE',
  el: 'el-GR',
  es: 'es-ES',
  et: 'et-EE',
  fa: 'fa-IR',
  fo: 'fo-FO',
  fr: 'fr-FR',
  he: 'he-IL',
  hi: 'hi-IN',
  hr: 'hr-HR',
  hu: 'hu-HU',
  id: 'id-ID',
  it: 'it-IT',
  lt: 'lt-LT',
  lv: 'lv-LV',
  nb: 'nb-NO',
  nl: 'nl-NL',
  pl: 'pl-PL',
  ro: 'ro-RO',
  ru: 'ru-RU',
  sk: 'sk-SK',
  sl: 'sl-SI',
  sv: 'sv-SE',
  ta: 'ta-IN',
  tg: 'tg-TG',
  tr: 'tr-TR',
  uk: 'uk-UA',
}

/** Languages that Chromium checks under their own names, with the region where there are several. */
const OTHERS = ['en-AU', 'en-CA', 'en-GB', 'en-US', 'hy', 'ko', 'pt-BR', 'pt-PT', 'sh', 'sq', 'sr', 'vi']

/**
 * The language that the analyst's own words are given to the engine as. It has Latin letters, and no name of a file that
 * is added leads to it.
 */
export const OWN_WORDS_LANGUAGE = 'en-GB-oxendict'

/** Every language that spelling can be checked in. */
export const LANGUAGES: readonly string[] = [...Object.keys(REGIONS), ...OTHERS].toSorted()

/** The file that Chromium takes the dictionary of a language from. */
export function fileOf(language: string): string {
  const name = REGIONS[language] ?? language
  return `${name}${FILES[name] ?? USUAL}.bdic`
}

/**
 * The language that a dictionary file is of, told from its name as LibreOffice and others give it: "de_AT.dic" is German,
 * "en_GB.dic" British English; null for a name that says none that can be checked.
 */
export function languageOf(fileName: string): string | null {
  const given = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?/i.exec(fileName)
  if (!given) return null
  const language = (given[1] ?? '').toLowerCase()
  const region = (given[2] ?? '').toUpperCase()
  const exact = LANGUAGES.find((each) => each.toUpperCase() === `${language}-${region}`.toUpperCase())
  return exact ?? LANGUAGES.find((each) => each === language) ?? FIRST_OF[language] ?? null
}

/** Where a name says the language alone, or a region that has no dictionary of its own. */
const FIRST_OF: Readonly<Record<string, string>> = { en: 'en-US', pt: 'pt-BR', no: 'nb', nn: 'nb' }

/** "British English", in the language that is spoken. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code
