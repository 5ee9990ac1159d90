import { coincidencesOf, krippendorffAlpha, type Metric } from '@shared/statistics/krippendorff-alpha'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTable } from './any-table'
import { about, byRater, diagnoses, rounded, session } from './samples'

const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval', 'ratio']

const alphas = (table: Parameters<typeof krippendorffAlpha>[0]) =>
  Object.fromEntries(METRICS.map((metric) => [metric, rounded(krippendorffAlpha(table, metric))]))

/** How often each value is in a pairable unit. */
function timesOfEach(table: Parameters<typeof coincidencesOf>[0]): number[] {
  const { values, units } = coincidencesOf(table)
  return values.map((_, place) => units.flat().filter((each) => each === place).length)
}

test('four raters with missing cells, in all metrics (the R package irr)', () => {
  const table = byRater(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  )
  expect(alphas(table)).toEqual({
    nominal: { value: 0.743421 },
    ordinal: { value: 0.815388 },
    interval: { value: 0.849107 },
    ratio: { value: 0.797403 },
  })
  expect(timesOfEach(table)).toEqual([9, 13, 10, 5, 3])
})

test('three raters who left out much (fast-krippendorff)', () => {
  const table = byRater(
    '. . . . . 3 4 1 2 1 1 3 3 . 3',
    '1 . 2 1 3 3 4 3 . . . . . . .',
    '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
  )
  expect(alphas(table)).toMatchObject({
    nominal: { value: 0.691358 },
    interval: { value: 0.810845 },
    ordinal: { value: 0.806721 },
  })
  expect(timesOfEach(table).reduce((total, times) => total + times, 0)).toBe(26)
})

test('two raters, yes or no and five categories (Krippendorff 2007)', () => {
  const binary = byRater('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
  expect(rounded(krippendorffAlpha(binary, 'nominal'))).toEqual({ value: 0.095238 })
  const letters = byRater('1 1 2 2 4 3 3 3 5 4 4 1', '2 1 2 2 2 3 3 3 5 4 4 4')
  expect(rounded(krippendorffAlpha(letters, 'nominal'))).toEqual({ value: 0.691964 })
})

test('no variation, full agreement and full reversal', () => {
  expect(krippendorffAlpha(byRater('3 3 3', '3 3 3'), 'ordinal', 1)).toEqual({ value: null, reason: 'no-variation' })
  expect(krippendorffAlpha(byRater('1 2 3', '1 2 3'), 'ordinal', 1)).toEqual({ value: 1 })
  expect(rounded(krippendorffAlpha(byRater('1 2 3', '3 2 1'), 'ordinal', 1))).toEqual({ value: -0.666667 })
})

test('diagnoses by six psychiatrists (Fleiss 1971)', () => {
  expect(rounded(krippendorffAlpha(diagnoses, 'nominal'))).toEqual({ value: 0.43341 })
})

test('a session: analysts come together, in terms wholly, in percents almost', () => {
  const tell = (terms: Parameters<typeof krippendorffAlpha>[0], percents: Parameters<typeof krippendorffAlpha>[0]) => ({
    ...alphas(terms),
    percents: rounded(krippendorffAlpha(percents, 'interval')),
  })
  expect(tell(session.firstTerms, session.first)).toMatchObject({
    nominal: { value: 0.089027 },
    ordinal: { value: 0.297381 },
    interval: { value: 0.297508 },
    percents: { value: 0.480585 },
  })
  expect(tell(session.secondTerms, session.second)).toMatchObject({
    nominal: { value: 1 },
    ordinal: { value: 1 },
    interval: { value: 1 },
    percents: { value: 0.907123 },
  })
})

test('the share of two values apart needs values of one sign, and zero against zero is no difference', () => {
  expect(krippendorffAlpha(byRater('-1 2 3 4 5', '1 2 3 4 5'), 'ratio')).toEqual({
    value: null,
    reason: 'out-of-range',
  })
  expect(krippendorffAlpha(byRater('0 2 3 4 5', '0 2 3 4 5'), 'ratio')).toEqual({ value: 1 })
})

test('what shows no agreement says why', () => {
  const tell = (table: Parameters<typeof krippendorffAlpha>[0]) => krippendorffAlpha(table, 'ordinal')
  expect(tell([])).toEqual({ value: null, reason: 'one-rater' })
  expect(tell([[1], [2], [3], [4], [5]])).toEqual({ value: null, reason: 'one-rater' })
  expect(tell(byRater('1 2 3 4 . 6', '1 2 3 4 5 .'))).toEqual({ value: null, reason: 'too-few-units' })
  expect(tell(byRater('1 2 3 4 5', '1 2 3 4 NaN'))).toEqual({ value: null, reason: 'not-a-number' })
  expect(tell([[null, null]])).toEqual({ value: null, reason: 'too-few-units' })
  expect(krippendorffAlpha([[null, null]], 'ordinal', 0)).toEqual({ value: null, reason: 'too-few-units' })
})

const allOf = (table: Parameters<typeof krippendorffAlpha>[0]) =>
  METRICS.map((metric) => krippendorffAlpha(table, metric, 1))

test('a unit that one rater rated changes nothing', () => {
  fc.assert(
    fc.property(anyTable(), fc.integer({ min: 1, max: 6 }), (table, rating) => {
      const more = [...table, [rating, ...table[0]!.slice(1).map(() => null)]]
      expect(allOf(more)).toEqual(about(allOf(table)))
    }),
  )
})

test('neither the order of raters nor that of units matters', () => {
  fc.assert(
    fc.property(anyTable(), (table) => {
      expect(allOf(table.map((row) => row.toReversed()).toReversed())).toEqual(about(allOf(table)))
    }),
  )
})

const eachRating = (table: Parameters<typeof krippendorffAlpha>[0], change: (rating: number) => number) =>
  table.map((row) => row.map((rating) => (rating === null ? null : change(rating))))

test('names of categories, steps of an order, and unit and zero of a scale do not matter where they mean nothing', () => {
  fc.assert(
    fc.property(anyTable(), fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (table, scale, move) => {
      const same = (metric: Metric, change: (rating: number) => number) =>
        expect(krippendorffAlpha(eachRating(table, change), metric, 1)).toEqual(
          about(krippendorffAlpha(table, metric, 1)),
        )
      same('nominal', (rating) => (rating * 3) % 7)
      same('ordinal', (rating) => rating ** 3)
      same('interval', (rating) => rating * -scale + move)
      same('ratio', (rating) => rating * scale)
    }),
  )
})

test('alpha is at most 1 and never NaN', () => {
  fc.assert(
    fc.property(anyTable(), fc.constantFrom(...METRICS), (table, metric) => {
      const { value } = krippendorffAlpha(table, metric, 1)
      if (value !== null) expect(value).toSatisfy((alpha: number) => Number.isFinite(alpha) && alpha <= 1)
    }),
  )
})
