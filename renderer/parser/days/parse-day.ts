import { fromBuddhistYear, fromOtherCalendar } from './calendars'
import { monthOf } from './months'

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const SLASHED = /(?<!\d)(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/
/** Day, month and year with points between are in this order everywhere. */
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d.]*\d)/
/** Day and month, or month and day: only where one of them can be no month, or both are the same, is it said which. */
const EITHER = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/
/** Seconds or milliseconds since 1970, as programs write a moment. */
const EPOCH = /^\d{10}(?:\d{3})?$/
const EASTERN = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]?/
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|-(?:го|е|а))?[\s-]{1,3}(?:de\s|of\s|d['’]\s?)?(\p{L}[\p{L}\p{M}]{2,20})[.,]{0,2}[\s-]{1,3}(?:de\s|del\s|of\s)?(\d{4})(?!\d)/gu
const MONTH_FIRST = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,20})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/gu
const YEAR_FIRST =
  /(?<!\d)(\d{4})\.?\s{1,3}(?:m\.\s|г\.\s)?(\p{L}[\p{L}\p{M}]{2,20})\.?\s{1,3}(?:mėn\.\s)?(\d{1,2})(?!\d)/gu
/** What programs write that have no date; nobody was published on them by chance often enough to matter. */
const NO_DAYS = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1899-12-30', '1601-01-01'])
/** Characters; a day stands at the start of what says it. */
const LONGEST = 300
/** Printing begins. */
const FIRST_YEAR = 1450
/** Later ones are counted from the Buddha. */
const FIRST_THAI_YEAR = 2300

/**
 * The calendar day a page writes, as the publisher wrote it (never shifted to another time zone), in any of the languages
 * of `months.ts`; null when it is ambiguous, such as 03/04/2025, or no day anybody published on.
 */
export function parseDay(written: string): string | null {
  const text = oneArabicMonth(plainDigits(written.trim().slice(0, LONGEST)))
  if (EPOCH.test(text)) return ofEpoch(Number(text))
  const numeric = ISO.exec(text) ?? SLASHED.exec(text) ?? COMPACT.exec(text) ?? EASTERN.exec(text)
  if (numeric) return day(numeric[1], numeric[2], numeric[3])
  const dotted = DOTTED.exec(text)
  if (dotted) return day(dotted[3], dotted[2], dotted[1])
  const either = EITHER.exec(text)
  if (either) return ofEither(either)
  const other = fromOtherCalendar(text)
  if (other) return day(...other)
  return (
    named(text, DAY_FIRST, ([, date, month, year]) => [year, month, date]) ??
    named(text, MONTH_FIRST, ([, month, date, year]) => [year, month, date]) ??
    named(text, YEAR_FIRST, ([, year, month, date]) => [year, month, date])
  )
}

function ofEpoch(moment: number): string | null {
  const [year, month, date] = new Date(moment > 1e11 ? moment : moment * 1000).toISOString().slice(0, 10).split('-')
  return day(year, month, date)
}

function ofEither([, one = '', other = '', year]: RegExpExecArray): string | null {
  if (one === other || Number(one) > 12) return day(year, other, one)
  return Number(other) > 12 ? day(year, one, other) : null
}

type Parts = (string | undefined)[]

function named(text: string, pattern: RegExp, order: (match: RegExpExecArray) => Parts): string | null {
  for (const match of text.matchAll(pattern)) {
    const [year, name, date] = order(match)
    const month = monthOf(name ?? '')
    const isThai = /\p{Script=Thai}/u.test(name ?? '') && Number(year) > FIRST_THAI_YEAR
    if (month !== null) return day(isThai ? fromBuddhistYear(year ?? '') : year, String(month), date)
  }
  return null
}

/**
 * Arabic papers name a month as the Levant does and as Egypt does, with a stroke between ("آب/أغسطس"): one is enough. Four
 * names of the Levant are two words, and one is two letters.
 */
function oneArabicMonth(text: string): string {
  const once = text.replace(/\p{Script=Arabic}{2,10}(?: \p{Script=Arabic}{2,10})?\s?\/\s?(?=\p{Script=Arabic})/u, '')
  return LEVANTINE.reduce((said, [two, one]) => said.replace(two, one), once)
}
const LEVANTINE = [
  ['كانون الثاني', 'يناير'],
  ['تشرين الأول', 'أكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
  // Too short for a month elsewhere.
  [' آب ', ' أغسطس '],
] as const

/** Arabic, Persian and Indic digits, and those as wide as Chinese characters, are digits. */
function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let value = 0
    while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1
    return String(value)
  })
}

function day(year = '', month = '', dayOfMonth = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written) return null
  const isPossible = Number(year) >= FIRST_YEAR && Number(year) <= new Date().getUTCFullYear() + 1
  return isPossible && !NO_DAYS.has(written) ? written : null
}
