import { dayOfNumber } from '@shared/interchange/tables/day-number'
import type { Parts } from '@shared/packed/unzip'
import { attribute, child, elementsIn, optionalPart } from '../xml'

/** What a number is shown as; all else is a number like any other. */
export type ShownAs = 'day' | 'time' | 'percent' | 'number'

/** The formats that have no code in the file (ECMA-376, 18.8.30), with those of East Asia. */
const BUILT_IN: readonly { from: number; to: number; as: ShownAs }[] = [
  { from: 9, to: 10, as: 'percent' },
  { from: 14, to: 17, as: 'day' },
  { from: 18, to: 21, as: 'time' },
  { from: 22, to: 22, as: 'day' },
  { from: 27, to: 31, as: 'day' },
  { from: 32, to: 35, as: 'time' },
  { from: 36, to: 36, as: 'day' },
  { from: 45, to: 47, as: 'time' },
  { from: 50, to: 58, as: 'day' },
]

/** What cells of each style show numbers as, by the place of the style. */
export function numberFormats(parts: Parts, part: string | null): ShownAs[] {
  const styles = part === null ? null : optionalPart(parts, part)
  const codes = new Map<string, string>()
  for (const format of elementsOf(child(styles, 's:numFmts'))) {
    codes.set(attribute(format, 'numFmtId'), attribute(format, 'formatCode'))
  }
  return elementsOf(child(styles, 's:cellXfs')).map((style) => {
    const id = attribute(style, 'numFmtId')
    const code = codes.get(id)
    if (code !== undefined) return shownAs(code)
    return BUILT_IN.find(({ from, to }) => Number(id) >= from && Number(id) <= to)?.as ?? 'number'
  })
}

const elementsOf = (parent: Element | null): Element[] => (parent ? [...elementsIn(parent)] : [])

/** Words in quotes, single signs behind a backslash, the colours and currencies in brackets: none of it formats a number. */
const NO_FORMAT = /"[^"]{0,255}"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]{0,255}\]|general|standard|e[+-]/gi

function shownAs(code: string): ShownAs {
  const [positive = ''] = code.replace(NO_FORMAT, '').split(';')
  if (positive.includes('%')) return 'percent'
  if (/[yd]/i.test(positive)) return 'day'
  if (/[hs]/i.test(positive)) return 'time'
  return /m/i.test(positive) ? 'day' : 'number'
}

/** A number as the words it shows: a day as files have it, a percent with its sign. */
export function numberText(value: string, as: ShownAs, countsFrom1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (as === 'percent') return `${plain(number * 100)}%`
  if (as === 'day') return dayOfNumber(number, countsFrom1904) ?? plain(number)
  if (as === 'time') return timeText(number)
  return plain(number)
}

/** Without what floating point adds: 65 and not 65.00000000000001. */
const plain = (number: number): string => String(Number(number.toPrecision(15)))

function timeText(number: number): string {
  const minutes = Math.round(number * 24 * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
