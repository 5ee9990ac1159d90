import { fleissKappa } from '@shared/statistics/fleiss-kappa'
import { kendallW } from '@shared/statistics/kendall-w'
import { midranks } from '@shared/statistics/midranks'
import { pairwiseAgreement } from '@shared/statistics/pairwise-agreement'
import { completeUnits } from '@shared/statistics/rating-table'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFullTable } from './any-table'
import { about, anxiety, byRater, byUnit, diagnoses, rounded, session } from './samples'

test('ten projects ranked by four judges', () => {
  const table = byRater('1 3 4 5 2 8 6 7 10 9', '2 1 4 5 6 3 8 7 10 9', '3 2 1 5 7 4 6 8 9 10', '4 2 3 1 6 7 5 9 8 10')
  expect(rounded(kendallW(table))).toEqual({
    value: { squaredDeviations: 1048, w: 0.793939, uncorrected: 0.793939, chiSquared: 28.581818, p: 0.000762 },
  })
})

test('five things whose ranks add up to 9, 7, 8, 18 and 18', () => {
  expect(rounded(kendallW(byUnit('2232 1321 3113 4545 5454')))).toMatchObject({
    value: { squaredDeviations: 122, w: 0.7625, chiSquared: 12.2 },
  })
})

test('anxiety, where ties are many', () => {
  const { value } = kendallW(anxiety)
  expect(rounded([value!.w, value!.uncorrected])).toEqual([0.539657, 0.501921])
  expect(rounded(value!.chiSquared, 4)).toBe(30.7604)
  expect(rounded(value!.p, 5)).toBe(0.04288)
})

test('a session: W of the five risks that all judged, then of all six', () => {
  const tell = (table: Parameters<typeof kendallW>[0]) => {
    const { w, chiSquared, p } = kendallW(table).value!
    return [rounded(w), rounded(chiSquared, 4), rounded(p, 4)]
  }
  expect(kendallW(session.first)).toEqual({ value: null, reason: 'incomplete' })
  expect(tell(completeUnits(session.first))).toEqual([0.403846, 6.4615, 0.1672])
  expect(tell(session.second)).toEqual([0.905556, 18.1111, 0.0028])
})

test('W is from 0 to 1, 1 where all rank alike, and the same whoever is asked first', () => {
  fc.assert(
    fc.property(anyFullTable(), (table) => {
      const { value } = kendallW(table, 1)
      if (value) {
        expect(value.w).toSatisfy((w: number) => w >= 0 && w <= 1 + 1e-12)
        expect(kendallW(table.map((row) => row.toReversed()).toReversed(), 1)).toEqual(about({ value }))
      }
      const alike = table.map((_, unit) => [unit, unit, unit])
      if (alike.length > 1) expect(rounded(kendallW(alike, 1))).toMatchObject({ value: { w: 1 } })
    }),
  )
})

test('equal values share the mean of their ranks', () => {
  expect(midranks([30, 10, 30, 20, 30])).toEqual([4, 1, 4, 2, 4])
  expect(midranks([])).toEqual([])
})

test('diagnoses by six psychiatrists (Fleiss 1971)', () => {
  expect(rounded(fleissKappa(diagnoses))).toEqual({ value: 0.430245 })
})

test('what shows no agreement says why', () => {
  const tell = (table: Parameters<typeof kendallW>[0]) => [kendallW(table), fleissKappa(table)]
  const both = (reason: string) => [
    { value: null, reason },
    { value: null, reason },
  ]
  expect(tell([])).toEqual(both('one-rater'))
  expect(tell([[1], [2], [3], [4], [5]])).toEqual(both('one-rater'))
  expect(tell(byUnit('11 22 33 44'))).toEqual(both('too-few-units'))
  expect(tell(byUnit('11 22 33 44 5-'))).toEqual(both('incomplete'))
  expect(tell([...byUnit('11 22 33 44 55'), [6]])).toEqual(both('incomplete'))
  expect(tell(byUnit('33 33 33 33 33'))).toEqual(both('no-variation'))
  expect(tell([...byUnit('11 22 33 44'), [1, Infinity]])).toEqual(both('not-a-number'))
})

test('pairs of raters agree within as much as is said', () => {
  const table = byUnit('123 11- 13- 555 444 2--')
  expect(rounded(pairwiseAgreement(table))).toEqual({ value: 0.6 })
  expect(rounded(pairwiseAgreement(table, 1))).toEqual({ value: 0.733333 })
  expect(pairwiseAgreement(table, 2)).toEqual({ value: 1 })
  expect(pairwiseAgreement(byUnit('11 22 33 44 5-'))).toEqual({ value: null, reason: 'too-few-units' })
})
