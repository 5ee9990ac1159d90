const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const SLASHED = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${NAME},?\\s+(\\d{4})(?!\\d)`, 'i')
const MONTH_FIRST = new RegExp(`\\b${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i')

/** The calendar day a page writes, as the publisher wrote it (never shifted to another time zone); null when it is ambiguous, such as 03/04/2025. */
export function parseDay(written: string): string | null {
  const text = written.trim()
  const numeric = ISO.exec(text) ?? SLASHED.exec(text) ?? COMPACT.exec(text)
  if (numeric) return day(numeric[1], numeric[2], numeric[3])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
  return null
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function day(year = '', month = '', dayOfMonth = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written
}
