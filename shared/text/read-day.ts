import { Day } from '../fields'
import type { Reading } from '../lexicons/reading'
import { monthOf } from '../words/days'
import { sayDay } from '../words/moments'
import { textWords } from './text-words'

/** Longer than any way to write a day. */
const LONGEST = 40
/** The time that spreadsheets and other tools write behind a day. */
const TIME = /(?:,? |t)\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?[ap]m|z|[-+]\d\d:?\d\d)?$/

/**
 * A calendar day as people write it: 2027-03-31, 31.03.2027, 31/3/2027, 31 March 2027, 31. März 2027, March 31, 2027,
 * 2027年3月31日. Where day and month could be taken for each other it is refused, with both readings. A time behind it is
 * passed over.
 */
export function readDay(text: string): Reading<string> {
  const typed = text.normalize('NFKC').trim().toLowerCase()
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const [day, swapped] = typed.length > LONGEST ? [] : readings(typed.replace(TIME, ''))
  if (day === undefined) return { ok: false, why: textWords.notADay(text.trim()) }
  if (swapped !== undefined && swapped !== day) {
    return { ok: false, why: textWords.twoMeanings(text.trim(), sayDay(day), sayDay(swapped)) }
  }
  return { ok: true, value: day }
}

/** The days it can mean. */
function readings(typed: string): string[] {
  const numbers = /^(\d{1,4})[-/. 年]{1,2}(\d{1,2})[-/. 月]{1,2}(\d{1,4})日?$/.exec(typed)
  if (numbers) {
    const [, first = '', second = '', third = ''] = numbers
    if (first.length === 4) return valid([first, second, third])
    // Written with points, the day comes first wherever such dates are written.
    const slashes = !typed.includes('.')
    return third.length === 4 ? valid([third, second, first], ...(slashes ? [[third, first, second]] : [])) : []
  }
  const dayFirst = /^(\d{1,2})(?:(?:st|nd|rd|th)?[ -]|\. ?)(\p{Ll}{3,9})(?:\.?,?[ -]|\.)(\d{4})$/u.exec(typed)
  if (dayFirst) return valid([dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1]])
  const monthFirst = /^(\p{Ll}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(typed)
  return monthFirst ? valid([monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2]]) : []
}

const monthNamed = (name = ''): string | undefined => monthOf(name)?.toString()

const valid = (...dates: (string | undefined)[][]): string[] =>
  dates.flatMap(([year = '', month = '', date = '']) => {
    const day = Day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    return day.success ? [day.data] : []
  })
