import { Day } from '../../fields'
import { monthOf, shortMonth } from '../../words/days'

/** A date of a reference list: "2026", "2026-05" or "2026-05-03" (EDTF level 0); empty for what is none. */
export function dateOf(year: string, month = '', day = ''): string {
  if (!/^\d{4}$/.test(year)) return ''
  const months = monthNumber(month)
  if (months === null) return year
  const whole = `${year}-${months}-${day.padStart(2, '0')}`
  return /^\d{1,2}$/.test(day) && Day.safeParse(whole).success ? whole : `${year}-${months}`
}

/** A date that was read; `exact` is false where the file said more, or less surely, than is taken. */
export type ReadDate = { date: string; exact: boolean }

/**
 * A date as files write it: EDTF and ISO 8601 with or without a time, parts behind slashes as RIS has them, with the month
 * in words ("May 3, 2026", "2026 Jan-Feb"), else the one year in it. Of a range it is the first.
 */
export function readDate(text: string): ReadDate {
  const typed = text.trim().slice(0, LONGEST)
  return inWords(typed) ?? inNumbers(typed) ?? aboutYear(typed) ?? { date: '', exact: typed === '' }
}

/** Longer than any date that is read. */
const LONGEST = 100

function inNumbers(typed: string): ReadDate | null {
  const found = /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?!\d)(.*)$/s.exec(typed)
  if (!found) return null
  const [, year = '', month = '', day = '', behind = ''] = found
  const date = dateOf(year, month, day)
  const said = [year, month, day].filter((part) => part !== '').length
  return { date, exact: date.split('-').length === said && /^(?:[T ]\d.*|\/{0,3})$/s.test(behind) }
}

function inWords(typed: string): ReadDate | null {
  const parts = typed.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
  const months = parts.filter((part) => monthOf(part) !== null)
  const years = parts.filter((part) => /^\d{4}$/.test(part))
  const days = parts.filter((part) => /^\d{1,2}(?:st|nd|rd|th)?$/i.test(part))
  const [year] = years
  if (months.length === 0 || year === undefined) return null
  const date = dateOf(year, months[0], days.length === 1 ? days[0]?.replace(/\D/g, '') : '')
  const taken = date.split('-').length
  return { date, exact: taken === parts.length && years.length === 1 }
}

function aboutYear(typed: string): ReadDate | null {
  const years = new Set(typed.match(/(?<!\d)[12]\d{3}(?!\d)/g))
  const [year] = years
  return years.size === 1 && year !== undefined ? { date: year, exact: false } : null
}

/** The day of a date that has one. */
export const dayIn = (date: string): string | null => (Day.safeParse(date).success ? date : null)

/** "05" of "5", "05", "May" or "may.". */
function monthNumber(month: string): string | null {
  const typed = month.trim()
  const number = /^\d{1,2}$/.test(typed) ? Number(typed) : monthOf(typed.replace(/\.$/, ''))
  return number !== null && number >= 1 && number <= 12 ? String(number).padStart(2, '0') : null
}

/** "may" of "2026-05-03", as BibTeX names months; empty where there is none. */
export const monthName = (date: string): string => shortMonth(Number(date.slice(5, 7))).toLowerCase()
