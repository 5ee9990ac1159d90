import { language } from '../language/language'
import { formatDay } from './days'

const two = (part: number) => String(part).padStart(2, '0')
/** The calendar day of a moment where this machine is, as YYYY-MM-DD. */
export const dayAt = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

/*
 * For the interface, in the language it speaks: moments in the time zone of this machine, hours from 0 to 23, and in
 * English days as a memo prints them. Documents have `days.ts`.
 */

/** A calendar day (YYYY-MM-DD): "4 Oct 2026", in German "4. Okt. 2026". */
export function sayDay(day: string): string {
  const its = language()
  if (its === 'en') return formatDay(day)
  return new Intl.DateTimeFormat(its, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** The time of day: "09:05". */
export function clockTime(instant: string): string {
  const date = new Date(instant)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The day: "4 Oct 2026". */
export const calendarDay = (instant: string): string => sayDay(dayAt(new Date(instant)))

/** The day with its name: "Sunday, 4 Oct 2026". */
export const dayOf = (instant: string): string =>
  `${new Intl.DateTimeFormat(language(), { weekday: 'long' }).format(new Date(instant))}, ${calendarDay(instant)}`

/** Day and time: "4 Oct 2026, 09:05". */
export const shortMoment = (instant: string): string => `${calendarDay(instant)}, ${clockTime(instant)}`

/** To the second, where two may fall into one minute: "4 Oct 2026, 09:05:07". */
export const fullMoment = (instant: string): string => `${shortMoment(instant)}:${two(new Date(instant).getSeconds())}`
