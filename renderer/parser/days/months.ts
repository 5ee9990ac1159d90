import { MONTHS, WEEKDAYS } from './month-names'

let names: ReadonlyMap<string, number> | null = null

/** 1 to 12, or null for what is no month, or one month here and another there. */
export function monthOf(name: string): number | null {
  names ??= new Map(MONTHS.flatMap((each, at) => each.split(' ').map((word) => [word, at + 1] as const)))
  return names.get(folded(name)) ?? null
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '')

let weekdays: ReadonlySet<string> | null = null

/** Whether this is a word of the name of a day of the week. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(WEEKDAYS.split(' '))
  return weekdays.has(folded(word))
}
