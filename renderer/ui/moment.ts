const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' })
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })
const short = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** Moments in the words and time zone of this machine. */
export const clockTime = (instant: string): string => clock.format(new Date(instant))
export const dayOf = (instant: string): string => day.format(new Date(instant))
export const fullMoment = (instant: string): string => full.format(new Date(instant))
export const shortMoment = (instant: string): string => short.format(new Date(instant))

/** Today where the analyst sits, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
