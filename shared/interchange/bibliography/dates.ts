import { Day } from '../../fields'

/** A date of a reference list: "2026", "2026-05" or "2026-05-03" (EDTF level 0); empty for what is none. */
export function dateOf(year: string, month = '', day = ''): string {
  if (!/^\d{4}$/.test(year)) return ''
  const months = monthNumber(month)
  if (months === null) return year
  const whole = `${year}-${months}-${day.padStart(2, '0')}`
  return /^\d{1,2}$/.test(day) && Day.safeParse(whole).success ? whole : `${year}-${months}`
}

/**
 * A date as files write it: EDTF and ISO 8601 with or without a time, parts behind slashes as RIS has them, and the first
 * of a range. `exact` is false where the file said more, or less surely, than is taken.
 */
export function readDate(text: string): { date: string; exact: boolean } {
  const typed = text.trim().slice(0, LONGEST)
  const found = /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?!\d)(.*)$/s.exec(typed)
  if (!found) return { date: '', exact: typed === '' }
  const [, year = '', month = '', day = '', behind = ''] = found
  const date = dateOf(year, month, day)
  const said = [year, month, day].filter((part) => part !== '').length
  return { date, exact: date.split('-').length === said && /^(?:[T ]\d.*|\/{0,3})$/s.test(behind) }
}

/** Longer than any date that is read. */
const LONGEST = 100

/** The day of a date that has one. */
export const dayIn = (date: string): string | null => (Day.safeParse(date).success ? date : null)

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "05" of "5", "05", "May" or "may.". */
function monthNumber(month: string): string | null {
  const typed = month.trim().toLowerCase()
  const number = /^\d{1,2}$/.test(typed) ? Number(typed) : MONTHS.indexOf(typed.slice(0, 3)) + 1
  return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : null
}

/** "may" of "2026-05-03", as BibTeX names months; empty where there is none. */
export const monthName = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? ''
