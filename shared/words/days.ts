const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** What months are called in other languages and places; by any of these they are known, never shown. */
const ALSO = [
  ['januar', 'jänner'],
  ['februar', 'feber'],
  ['märz', 'maerz', 'mrz'],
  ['april'],
  ['mai'],
  ['juni'],
  ['juli'],
  ['august'],
  ['september'],
  ['oktober'],
  ['november'],
  ['dezember'],
]
/** Letters of a month by which it is called, and known. */
const LETTERS = 3

/** "Jan" of 1; empty where there is no such month. */
export const shortMonth = (month: number): string => MONTHS[month - 1]?.slice(0, LETTERS) ?? ''

/** 9 of "September", "sep" or "Sept", 3 of "März" too; null of what is no month. */
export function monthOf(word: string): number | null {
  const typed = word.toLowerCase()
  if (typed.length < LETTERS) return null
  const at = MONTHS.findIndex((name, month) =>
    [name.toLowerCase(), ...(ALSO[month] ?? [])].some((each) => each.startsWith(typed)),
  )
  return at === -1 ? null : at + 1
}

/** So many days from one calendar day to another; less than none when it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

const DAY = 24 * 60 * 60 * 1000

/** A calendar day (YYYY-MM-DD) as people write it without ambiguity, the same on every machine: "4 Oct 2026". */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${shortMonth(Number(month))} ${year}`
}
