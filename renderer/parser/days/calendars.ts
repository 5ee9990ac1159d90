/** Years that Japanese eras begin behind; the first year of an era is written 元. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const ERA_DAY = /(令和|平成|昭和)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/
const PERSIAN_DAY =
  /(?<!\d)(\d{1,2})\s{1,3}(فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?:\s{1,3}ماه)?[،,]?\s{1,3}(1[34]\d\d)(?!\d)/
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
/** The Buddhist years of Thailand are ahead of ours. */
const BUDDHIST = 543
/** In milliseconds. */
const DAY = 86_400_000

export type Parts = readonly [year: string, month: string, day: string]

/**
 * The day of another calendar in ours, where one of theirs is one of ours: Japanese eras and Persian years. The Islamic
 * calendar depends on who saw the moon, so its days are left open.
 */
export function fromOtherCalendar(text: string): Parts | null {
  const era = ERA_DAY.exec(text)
  if (era) {
    const [, name = '', year = '', month = '', day = ''] = era
    return [String((ERAS[name] ?? 0) + (year === '元' ? 1 : Number(year))), month, day]
  }
  const persian = PERSIAN_DAY.exec(text.replaceAll('ي', 'ی').replaceAll('ك', 'ک'))
  if (!persian) return null
  const [, day = '', month = '', year = ''] = persian
  return fromPersian(Number(year), PERSIAN_MONTHS.indexOf(month) + 1, Number(day))
}

/** Of a date whose month has a Thai name. */
export const fromBuddhistYear = (year: string): string => String(Number(year) - BUDDHIST)

let persianDay: Intl.DateTimeFormat | null = null

/** Looked for about where it must be: leap years of this calendar follow the sun, not a rule. */
function fromPersian(year: number, month: number, day: number): Parts | null {
  persianDay ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const about = Date.UTC(year + 621, 2, 21) + ((month - 1) * 30.5 + day - 1) * DAY
  for (let shift = -6; shift <= 6; shift += 1) {
    const date = new Date(about + shift * DAY)
    const parts = new Map(persianDay.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
    if (parts.get('month') === month && parts.get('day') === day && parts.get('year') === year) {
      const [years = '', months = '', days = ''] = date.toISOString().slice(0, 10).split('-')
      return [years, months, days]
    }
  }
  return null
}
