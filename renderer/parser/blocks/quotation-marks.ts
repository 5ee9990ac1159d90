type Marks = readonly [string, string, string, string]

const ENGLISH: Marks = ['“', '”', '‘', '’']
const GERMAN: Marks = ['„', '“', '‚', '‘']
const FRENCH: Marks = ['«\u00a0', '\u00a0»', '“', '”']
const ANGLES: Marks = ['«', '»', '“', '”']
const EASTERN: Marks = ['„', '”', '«', '»']
const NORTHERN: Marks = ['”', '”', '’', '’']
const CORNERS: Marks = ['「', '」', '『', '』']

const MARKS: Readonly<Record<string, Marks>> = {
  de: GERMAN,
  bg: GERMAN,
  cs: GERMAN,
  et: GERMAN,
  is: GERMAN,
  lt: GERMAN,
  sk: GERMAN,
  sl: GERMAN,
  fr: FRENCH,
  'de-CH': ['«', '»', '‹', '›'],
  el: ANGLES,
  es: ANGLES,
  it: ANGLES,
  pt: ANGLES,
  'pt-BR': ENGLISH,
  ca: ANGLES,
  fa: ANGLES,
  hy: ANGLES,
  nb: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  be: ['«', '»', '„', '“'],
  hr: EASTERN,
  hu: ['„', '”', '»', '«'],
  pl: EASTERN,
  ro: EASTERN,
  fi: NORTHERN,
  sv: NORTHERN,
  ja: CORNERS,
  'zh-TW': CORNERS,
  'zh-HK': CORNERS,
}

/** The quotation marks of a language (CLDR), of a quote and of one inside a quote; English ones where it is not known. */
export function quotationMarks(language: string, isInner: boolean): readonly [string, string] {
  const [base = '', region] = language.trim().replaceAll('_', '-').split('-')
  const full = `${base.toLowerCase()}-${(region ?? '').toUpperCase()}`
  const [open, close, innerOpen, innerClose] = MARKS[full] ?? MARKS[base.toLowerCase()] ?? ENGLISH
  return isInner ? [innerOpen, innerClose] : [open, close]
}
