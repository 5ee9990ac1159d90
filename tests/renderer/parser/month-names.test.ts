import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../renderer/parser/days/month-names'
import { isWeekday, monthOf } from '../../../renderer/parser/days/months'

const MONTHS = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2021, at, 15)))
const DAYS = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2021, 1, at + 1)))
const WORD = /^\p{L}[\p{L}\p{M}]{2,20}$/u

test.each(LANGUAGES)('the names of months and days in “%s” are those of its dictionary', (language) => {
  const names = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' })
  const days = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { weekday: 'long', timeZone: 'UTC' })
  const months = MONTHS.flatMap((date, at) => (WORD.test(names.format(date)) ? [[names.format(date), at + 1]] : []))
  // Some names are those of another month elsewhere, and say nothing.
  const told = months.filter(([name]) => monthOf(String(name)) !== null)
  expect(told.map(([name]) => [name, monthOf(String(name))])).toEqual(told)
  expect(told.length).toBeGreaterThanOrEqual(months.length / 2)
  const words = DAYS.flatMap((date) => days.format(date).match(/[\p{L}\p{M}]+/gu) ?? [])
  expect(words.filter((word) => !isWeekday(word))).toEqual([])
})

test.each([
  ['noviembre', 11],
  ['Sept.', 9],
  ['Jänner', 1],
  ['MAERZ', 3],
  ['במרץ', 3],
  ['monday', null],
])('the month of %s is %s', (name, month) => {
  expect(monthOf(name)).toBe(month)
})
