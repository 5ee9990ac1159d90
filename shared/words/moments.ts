import { formatDay } from './days'

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' })

const two = (part: number) => String(part).padStart(2, '0')
/** The calendar day of a moment where this machine is, as YYYY-MM-DD. */
export const dayAt = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

/*
 * Moments in the time zone of this machine, days as everywhere in the program and hours from 0 to 23: what an analyst
 * reads here is what a colleague elsewhere reads of it, and what a memo prints.
 */

/** The time of day: "09:05". */
export function clockTime(instant: string): string {
  const date = new Date(instant)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The day: "4 Oct 2026". */
export const calendarDay = (instant: string): string => formatDay(dayAt(new Date(instant)))

/** The day with its name: "Sunday, 4 Oct 2026". */
export const dayOf = (instant: string): string => `${weekday.format(new Date(instant))}, ${calendarDay(instant)}`

/** Day and time: "4 Oct 2026, 09:05". */
export const shortMoment = (instant: string): string => `${calendarDay(instant)}, ${clockTime(instant)}`

/** To the second, where two may fall into one minute: "4 Oct 2026, 09:05:07". */
export const fullMoment = (instant: string): string => `${shortMoment(instant)}:${two(new Date(instant).getSeconds())}`
