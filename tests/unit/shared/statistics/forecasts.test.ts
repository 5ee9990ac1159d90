import {
  brierParts,
  brierScore,
  brierSkill,
  calibrationBins,
  type Forecast,
  logScore,
} from '@shared/statistics/forecasts'
import { rankedProbabilityScore } from '@shared/statistics/ranked-probability'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { about, rounded } from './samples'

const forecasts = (said: readonly number[], happened: readonly number[]): Forecast[] =>
  said.map((probability, index) => ({ probability, happened: happened[index] === 1 }))

const ten = forecasts([0.9, 0.9, 0.9, 0.9, 0.7, 0.7, 0.7, 0.3, 0.3, 0.1], [1, 1, 1, 0, 1, 1, 0, 0, 1, 0])

const reason = (why: string) => ({ value: null, reason: why })

test('ten forecasts: their score, its parts, the skill and the surprise', () => {
  expect(rounded([brierScore(ten), brierSkill(ten), logScore(ten)])).toEqual([
    { value: 0.21 },
    { value: 0.125 },
    { value: 0.6202 },
  ])
  expect(rounded(brierParts(ten))).toEqual({
    value: { reliability: 0.018333, resolution: 0.048333, uncertainty: 0.24 },
  })
})

test('single forecasts are counted for the event alone', () => {
  const tell = (probability: number) => rounded(brierScore([{ probability, happened: true }])).value
  expect([0.8, 0.5, 0.7, 0.3].map(tell)).toEqual([0.04, 0.25, 0.09, 0.49])
})

test('five levels: to be off by two costs more than to be right', () => {
  const said = [0.1, 0.2, 0.4, 0.2, 0.1]
  expect(rounded(rankedProbabilityScore(said, 3))).toEqual({ value: 0.05 })
  expect(rounded(rankedProbabilityScore(said, 5))).toEqual({ value: 0.35 })
  expect(rankedProbabilityScore([0, 1, 0], 2)).toEqual({ value: 0 })
  expect(rankedProbabilityScore([1, 0, 0], 3)).toEqual({ value: 1 })
})

test('levels that are none say why', () => {
  expect(rankedProbabilityScore([], 1)).toEqual(reason('no-values'))
  expect(rankedProbabilityScore([1], 1)).toEqual(reason('no-values'))
  expect(rankedProbabilityScore([0.5, NaN], 1)).toEqual(reason('not-a-number'))
  expect(rankedProbabilityScore([0.5, 0.4], 1)).toEqual(reason('out-of-range'))
  expect(rankedProbabilityScore([1.5, -0.5], 1)).toEqual(reason('out-of-range'))
  for (const outcome of [0, 3, 1.5]) expect(rankedProbabilityScore([0.5, 0.5], outcome)).toEqual(reason('out-of-range'))
})

test('forecasts in bins, beside how often it happened', () => {
  expect(rounded(calibrationBins(ten, 5))).toEqual({
    value: [
      { low: 0, high: 0.2, count: 1, cases: 1, said: 0.1, happened: 0 },
      { low: 0.2, high: 0.4, count: 2, cases: 2, said: 0.3, happened: 0.5 },
      { low: 0.6, high: 0.8, count: 3, cases: 3, said: 0.7, happened: 0.666667 },
      { low: 0.8, high: 1, count: 4, cases: 4, said: 0.9, happened: 0.75 },
    ],
  })
  expect(calibrationBins(forecasts([0, 0.5, 1], [0, 1, 1]), 2)).toEqual({
    value: [
      { low: 0, high: 0.5, count: 1, cases: 1, said: 0, happened: 0 },
      { low: 0.5, high: 1, count: 2, cases: 2, said: 0.75, happened: 1 },
    ],
  })
})

test('several forecasts of one event in a bin are one case', () => {
  const own = forecasts([0.1, 0.1, 0.15, 0.9], [1, 1, 0, 1]).map((each, index) => ({ ...each, event: 'aabc'[index]! }))
  expect(calibrationBins(own, 2).value?.map(({ count, cases }) => [count, cases])).toEqual([
    [3, 2],
    [1, 1],
  ])
})

test('what was ruled out and happened has no surprise that is a number', () => {
  expect(logScore(forecasts([0, 0.5], [1, 1]))).toEqual(reason('ruled-out-but-happened'))
  expect(logScore(forecasts([1, 0.5], [0, 1]))).toEqual(reason('ruled-out-but-happened'))
  expect(logScore(forecasts([1, 0], [1, 0]))).toEqual({ value: 0 })
})

test('the parts make up the score, forecasts in any order', () => {
  const anyForecast = fc.record({
    probability: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
    happened: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anyForecast, { minLength: 1, maxLength: 40 }), (own) => {
      const { reliability, resolution, uncertainty } = brierParts(own).value!
      expect(reliability - resolution + uncertainty).toBeCloseTo(brierScore(own).value!, 12)
      expect(brierParts(own.toReversed())).toEqual(about(brierParts(own)))
      expect(calibrationBins(own, 4).value!.reduce((total, { count }) => total + count, 0)).toBe(own.length)
    }),
  )
})

test('forecasts that are none say why', () => {
  const measures = [brierScore, brierSkill, brierParts, logScore, (own: Forecast[]) => calibrationBins(own, 5)]
  const tell = (own: Forecast[]) => measures.map((measure) => measure(own))
  const all = (why: string) => measures.map(() => reason(why))
  expect(tell([])).toEqual(all('no-values'))
  expect(tell(forecasts([NaN], [1]))).toEqual(all('not-a-number'))
  expect(tell(forecasts([1.01], [1]))).toEqual(all('out-of-range'))
  expect(tell(forecasts([-0.01], [1]))).toEqual(all('out-of-range'))
  expect(brierSkill(forecasts([0.5, 0.7], [1, 1]))).toEqual(reason('no-variation'))
  expect(calibrationBins(ten, 0)).toEqual(reason('out-of-range'))
  expect(calibrationBins(ten, 2.5)).toEqual(reason('out-of-range'))
})
