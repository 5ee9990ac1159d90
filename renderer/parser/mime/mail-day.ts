import { parseDay } from '../days/parse-day'

/** Two or three digits for the year (RFC 5322, section 4.3), as programs wrote it before 2000 and some do still. */
const SHORT_YEAR = /^(?:\p{L}{3,9}\.?,?\s{1,3})?(\d{1,2})[\s-]{1,3}(\p{L}{3,9})[\s-]{1,3}(\d{2,3})(?!\d)/u
/** "Fri Nov 22 10:00:00 CET 2024" */
const YEAR_LAST =
  /(\p{L}{3,9})\s{1,3}(\d{1,2})\s{1,3}\d{1,2}:\d{2}(?::\d{2})?\s{1,3}(?:[A-Z]{2,5}\s{1,3}|[+-]\d{4}\s{1,3})?(\d{4})/u

/** The day that a header of a mail says, on the calendar of its sender; null where it says none. */
export function mailDay(written: string): string | null {
  const text = written.trim().slice(0, 200)
  const [, day, month, year = ''] = SHORT_YEAR.exec(text) ?? []
  if (year !== '') return parseDay(`${day} ${month} ${fullYear(year)}`)
  const [, named, date, last] = YEAR_LAST.exec(text) ?? []
  return last === undefined ? parseDay(text) : parseDay(`${date} ${named} ${last}`)
}

/** 00 to 49 are of this century. */
function fullYear(year: string): number {
  const number = Number(year)
  return number + (year.length === 2 && number < 50 ? 2000 : 1900)
}
