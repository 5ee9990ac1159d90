import { intraclass } from '@shared/statistics/intraclass'
import { completeUnits } from '@shared/statistics/rating-table'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFullTable } from './any-table'
import { about, anxiety, byRater, byUnit, rounded, session } from './samples'

test('six people by four judges (Shrout & Fleiss 1979)', () => {
  const table = byRater('9 6 8 7 10 6', '2 1 4 1 5 2', '5 3 6 2 6 4', '8 2 8 6 9 7')
  expect(rounded(intraclass(table), 5)).toEqual({
    value: {
      single: { oneWay: 0.16574, agreement: 0.28976, consistency: 0.71484 },
      mean: { oneWay: 0.4428, agreement: 0.62005, consistency: 0.90932 },
    },
  })
})

test('eight wines by four judges (pingouin)', () => {
  const table = byRater('1 1 3 6 6 7 8 9', '2 3 8 4 5 5 7 9', '0 3 1 3 5 6 7 9', '1 2 4 3 6 2 9 8')
  expect(rounded(intraclass(table), 5)).toEqual({
    value: {
      single: { oneWay: 0.72752, agreement: 0.72769, consistency: 0.72949 },
      mean: { oneWay: 0.91438, agreement: 0.91445, consistency: 0.91516 },
    },
  })
})

test('anxiety (the R package irr) and both rounds of a session', () => {
  const tell = (table: Parameters<typeof intraclass>[0]) => rounded(intraclass(table).value!.single, 5)
  expect(tell(anxiety)).toEqual({ oneWay: 0.17502, agreement: 0.198, consistency: 0.21605 })
  expect(tell(completeUnits(session.first))).toEqual({ oneWay: 0.32442, agreement: 0.30454, consistency: 0.27246 })
  expect(tell(session.second)).toEqual({ oneWay: 0.91825, agreement: 0.91821, consistency: 0.91661 })
})

test('one who is always higher lowers agreement and leaves consistency', () => {
  fc.assert(
    fc.property(anyFullTable(), fc.integer({ min: -50, max: 50 }), (table, higher) => {
      const moved = table.map(([first = 0, ...others]) => [first + higher, ...others])
      const before = intraclass(table, 2).value
      const after = intraclass(moved, 2).value
      if (before && after) expect(after.single.consistency).toEqual(about(before.single.consistency))
    }),
  )
})

test('raters who agree wholly have 1 throughout, and nothing is ever NaN', () => {
  fc.assert(
    fc.property(anyFullTable(), (table) => {
      const one = intraclass(table, 2).value
      if (one) expect([...Object.values(one.single), ...Object.values(one.mean)].every(Number.isFinite)).toBe(true)
    }),
  )
  expect(rounded(intraclass(byUnit('11 22 33 44 55')))).toEqual({
    value: {
      single: { oneWay: 1, agreement: 1, consistency: 1 },
      mean: { oneWay: 1, agreement: 1, consistency: 1 },
    },
  })
})

test('what shows no agreement says why', () => {
  expect(intraclass(session.first)).toEqual({ value: null, reason: 'incomplete' })
  expect(intraclass([])).toEqual({ value: null, reason: 'one-rater' })
  expect(intraclass([[1], [2]])).toEqual({ value: null, reason: 'one-rater' })
  expect(intraclass(byUnit('12 34 56 78'))).toEqual({ value: null, reason: 'too-few-units' })
  expect(intraclass(byUnit('12 12 12 12 12'))).toEqual({ value: null, reason: 'no-variation' })
  expect(intraclass(Array.from({ length: 7 }, () => [0.1, 0.2, 0.3]))).toEqual({ value: null, reason: 'no-variation' })
  expect(intraclass([...byUnit('12 34 56 78'), [1, NaN]])).toEqual({ value: null, reason: 'not-a-number' })
})

test('a mean of raters who contradict each other says nothing of the units', () => {
  expect(intraclass(byUnit('12 20'), 2)).toEqual({ value: null, reason: 'no-variation' })
})
