/** Languages whose names of months are read; their calendars are Gregorian, and what two of them disagree on is in neither. */
const LANGUAGES =
  'en de fr es pt it nl pl ru uk be bg cs sk sl sr ro hu fi et lv lt sv da nb nn is ga cy mt el tr az sq mk bs ca gl eu id ms vi af sw he ar hi bn ur ka hy kk uz th'.split(
    ' ',
  )
/** Names that people write and dictionaries of locales do not have. */
const ALSO: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['jänner', 1],
  ['feber', 2],
  ['märz', 3],
  ['maerz', 3],
  ['setiembre', 9],
  ['fevereiro', 2],
]

let names: Map<string, number | null> | null = null

/** 1 to 12, or null for what is no month, or one month here and another there. */
export function monthOf(name: string): number | null {
  names ??= namesOfMonths()
  return names.get(folded(name)) ?? null
}

function namesOfMonths(): Map<string, number | null> {
  const found = new Map<string, number | null>()
  const add = (name: string, month: number): void => {
    const key = folded(name)
    if (key.length < 3 || /\d/.test(key)) return
    const known = found.get(key)
    found.set(key, known === undefined || known === month ? month : null)
  }
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: style, timeZone: 'UTC' })
      const inDate = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      })
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2021, month - 1, 15))
        add(alone.format(date), month)
        // Many languages put the month into another case beside a day, Hebrew a letter before it.
        for (const { type, value } of inDate.formatToParts(date)) if (type === 'month') add(value, month)
        if (language === 'he') add(`ב${alone.format(date)}`, month)
      }
    }
  }
  for (const [name, month] of ALSO) found.set(folded(name), month)
  return found
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '')

let weekdays: Set<string> | null = null

/** Whether this is a word of the name of a day of the week. */
export function isWeekday(word: string): boolean {
  weekdays ??= namesOfWeekdays()
  return weekdays.has(folded(word))
}

function namesOfWeekdays(): Set<string> {
  const found = new Set<string>()
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { weekday: style, timeZone: 'UTC' })
      for (let day = 1; day <= 7; day += 1)
        for (const word of format.format(new Date(Date.UTC(2021, 1, day))).match(/[\p{L}\p{M}]+/gu) ?? [])
          found.add(folded(word))
    }
  }
  return found
}
