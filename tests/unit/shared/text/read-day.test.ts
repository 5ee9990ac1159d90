import { expect, test } from 'vitest'
import { inLanguage, LANGUAGE_IDS } from '@shared/language/language'
import { sayDay } from '@shared/words/moments'
import fc from 'fast-check'
import { readDay } from '@shared/text/read-day'

test.each([
  '2027-03-31',
  '2027-3-31',
  '2027/03/31',
  '31.03.2027',
  '31. 3. 2027',
  '31/03/2027',
  '3/31/2027',
  '31-03-2027',
  '31 Mar 2027',
  '31 march 2027',
  '31st March 2027',
  'March 31, 2027',
  'Mar. 31 2027',
  '31. März 2027',
  '31. Mär. 2027',
  '31.Mrz.2027',
  '2027年3月31日',
  '２０２７-０３-３１',
  ' 31 Mar 2027 ',
  // Spreadsheets and other tools write the time as well.
  '2027-03-31 13:45',
  '2027-03-31T13:45:00.000Z',
  '2027-03-31T13:45:00+02:00',
  '31.03.2027 13:45:00',
  '03/31/2027 1:45:00 PM',
  '31 Mar 2027, 13:45',
])('%s is the last of March', (text) => {
  expect(readDay(text)).toEqual({ ok: true, value: '2027-03-31' })
})

test.each([
  ['03/04/2027', '3 Apr 2027', '4 Mar 2027'],
  ['3-4-2027', '3 Apr 2027', '4 Mar 2027'],
])('%s is refused with both days it could be', (text, one, other) => {
  expect(readDay(text)).toEqual({ ok: false, why: `“${text}” could be ${one} or ${other}. Type one of them.` })
})

test.each(['03.04.2027', '4/4/2027'])('%s has one reading', (text) => {
  expect(readDay(text)).toMatchObject({ ok: true })
})

test.each([
  '2027-02-30',
  '31.13.2027',
  '31/31/2027',
  '1/2/27',
  'soon',
  '31 ma 2027',
  '31 marchy 2027',
  '31.. März 2027',
  '31. Marz 2027',
  '2027',
  '13:45',
  '2027-03-31 13',
  '2027-03-31 100:00',
  '1'.repeat(5_000),
])('%s is no day', (text) => {
  expect(readDay(text)).toEqual({ ok: false, why: `“${text}” is not a day like 2027-03-31 or 31 Mar 2027.` })
})

test.each([
  ['4. Mai 2026', '2026-05-04'],
  ['4. Okt. 2026', '2026-10-04'],
  ['4. Oktober 2026', '2026-10-04'],
  ['4 Dez 2026', '2026-12-04'],
  ['4. Jänner 2026', '2026-01-04'],
])('“%s” is read as it is written in German', (text, value) => {
  expect(readDay(text)).toEqual({ ok: true, value })
})

test('nothing is no day yet', () => {
  expect(['', ' ', '–'].map(readDay)).toEqual(Array(3).fill({ ok: true, value: null }))
})

test.each(LANGUAGE_IDS)('every day as it is shown in the cell is that day (%s)', (language) => {
  const days = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      fc.pre(Number(day.slice(0, 4)) >= 1_000)
      expect(readDay(inLanguage(language, () => sayDay(day)))).toEqual({ ok: true, value: day })
    }),
  )
})
