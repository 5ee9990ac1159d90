import { calibrationOf, cookeWeights, type Quantiles, surpriseOf } from '@shared/statistics/cooke-weights'
import { pooledInterval, standardised } from '@shared/statistics/elicited-intervals'
import { expect, test } from 'vitest'
import { rounded } from './samples'

const reason = (why: string) => ({ value: null, reason: why })

test('an interval that holds in 60 % of cases is made one that holds in 80 % (Hemming et al. 2018)', () => {
  expect(rounded(standardised({ low: 0.2, best: 0.4, high: 0.7 }, 0.6))).toEqual({
    value: { low: 0.133333, best: 0.4, high: 0.8 },
  })
  expect(standardised({ low: 0.2, best: 0.4, high: 0.7 }, 0.8)).toEqual({ value: { low: 0.2, best: 0.4, high: 0.7 } })
  expect(rounded(standardised({ low: 0.2, best: 0.4, high: 0.7 }, 1))).toEqual({
    value: { low: 0.24, best: 0.4, high: 0.64 },
  })
})

test('an interval is not made wider than what is possible', () => {
  expect(standardised({ low: 0.05, best: 0.5, high: 0.9 }, 0.5)).toEqual({ value: { low: 0, best: 0.5, high: 1 } })
})

test('intervals are pooled by the mean of each part', () => {
  const intervals = [
    { low: 0.1, best: 0.2, high: 0.6 },
    { low: 0.3, best: 0.5, high: 0.7 },
  ]
  expect(rounded(pooledInterval(intervals))).toEqual({ value: { low: 0.2, best: 0.35, high: 0.65 } })
})

test('an interval that is none says why', () => {
  expect(standardised({ low: 0.5, best: 0.4, high: 0.7 }, 0.8)).toEqual(reason('not-ordered'))
  expect(standardised({ low: 0.2, best: 0.8, high: 0.7 }, 0.8)).toEqual(reason('not-ordered'))
  expect(standardised({ low: -0.1, best: 0.4, high: 0.7 }, 0.8)).toEqual(reason('out-of-range'))
  expect(standardised({ low: 0.2, best: 0.4, high: 1.1 }, 0.8)).toEqual(reason('out-of-range'))
  expect(standardised({ low: 0.2, best: 0.4, high: 0.7 }, 0.4)).toEqual(reason('out-of-range'))
  expect(standardised({ low: 0.2, best: 0.4, high: 0.7 }, 1.1)).toEqual(reason('out-of-range'))
  expect(standardised({ low: 0.2, best: 0.4, high: 0.7 }, NaN)).toEqual(reason('not-a-number'))
  expect(pooledInterval([{ low: 0.2, best: NaN, high: 0.7 }])).toEqual(reason('not-a-number'))
  expect(pooledInterval([])).toEqual(reason('no-values'))
})

test('calibration of shares of truths, by chi-squared with three degrees of freedom', () => {
  const tell = (shares: readonly number[], questions: number) => [
    rounded(surpriseOf(shares)),
    calibrationOf(shares, questions),
  ]
  expect(rounded(tell([0.2, 0.3, 0.3, 0.2], 20), 7)).toEqual([0.311239, 0.0059916])
  expect(rounded(tell([0.4, 0.1, 0.1, 0.4], 10), 9)).toEqual([1.362738, 5.206e-6])
  expect(tell([0.05, 0.45, 0.45, 0.05], 10)).toEqual([0, 1])
})

const TRUTHS = [0.45, 0.45, 0.45, 0.45, 0.45, 0.9, 0.9, 0.9, 0.9, 0.9]
const always = (q05: number, q50: number, q95: number): Quantiles[] => TRUTHS.map(() => ({ q05, q50, q95 }))

test('an analyst who is wide and right counts more than one who is narrow and wrong (as in R)', () => {
  const answers = [always(0, 0.5, 1), always(0.4, 0.5, 0.6), always(0.95, 0.96, 0.97)]
  expect(rounded(cookeWeights(answers, TRUTHS, 1e-5))).toEqual({
    value: [
      { calibration: 0.550455, information: 0.018182, weight: 0.996873 },
      { calibration: 0.000024, information: 1.305733, weight: 0.003127 },
      { calibration: 0, information: 3.408316, weight: 0 },
    ],
  })
})

test('without enough known answers, or anybody who passes, nobody has a weight', () => {
  const two = [always(0, 0.5, 1), always(0.4, 0.5, 0.6)]
  expect(cookeWeights(two, TRUTHS, 1)).toEqual(reason('no-weight'))
  expect(cookeWeights([], TRUTHS, 0)).toEqual(reason('no-values'))
  expect(cookeWeights([always(0, 0.5, 1).slice(1)], TRUTHS, 0)).toEqual(reason('incomplete'))
  expect(cookeWeights([always(0, 0.5, 1).slice(1)], TRUTHS.slice(1), 0)).toEqual(reason('too-few-units'))
  expect(cookeWeights([always(0, 0.5, 0.5)], TRUTHS, 0)).toEqual(reason('not-ordered'))
  expect(cookeWeights([always(0.5, 0.5, 0.6)], TRUTHS, 0)).toEqual(reason('not-ordered'))
  expect(cookeWeights([always(0, NaN, 1)], TRUTHS, 0)).toEqual(reason('not-a-number'))
})
