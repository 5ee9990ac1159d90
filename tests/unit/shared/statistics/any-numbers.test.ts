import { cohenKappa } from '@shared/statistics/cohen-kappa'
import { cookeWeights } from '@shared/statistics/cooke-weights'
import { pooledInterval, standardised } from '@shared/statistics/elicited-intervals'
import { fleissKappa } from '@shared/statistics/fleiss-kappa'
import { brierParts, brierScore, brierSkill, calibrationBins, logScore } from '@shared/statistics/forecasts'
import { intraclass } from '@shared/statistics/intraclass'
import { kendallW } from '@shared/statistics/kendall-w'
import { krippendorffAlpha } from '@shared/statistics/krippendorff-alpha'
import { pairwiseAgreement } from '@shared/statistics/pairwise-agreement'
import {
  equallyWeighted,
  extremisedPool,
  geometricMeanOfOdds,
  linearPool,
  medianPool,
} from '@shared/statistics/pooling'
import { rankedProbabilityScore } from '@shared/statistics/ranked-probability'
import type { RatingTable } from '@shared/statistics/rating-table'
import { spreadOf } from '@shared/statistics/spread'
import { textAgreement } from '@shared/statistics/rated-text'
import { unitizingAlpha } from '@shared/statistics/unitizing-alpha'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Numbers of every size and none, with those that a person would give among them. */
const anyNumber = fc.oneof(
  fc.integer({ min: -2, max: 6 }),
  fc.double(),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, -0, 1, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE),
)

/** Every number in a result, whatever it is made of. */
const numbersIn = (result: unknown): number[] =>
  typeof result === 'number'
    ? [result]
    : typeof result === 'object' && result !== null
      ? Object.values(result).flatMap(numbersIn)
      : []

const isSound = (result: { value: unknown; reason?: string }) =>
  result.value === null ? typeof result.reason === 'string' : numbersIn(result.value).every(Number.isFinite)

const anyList = fc.array(anyNumber, { maxLength: 12 })

test('of any list of numbers come numbers, or a reason', () => {
  fc.assert(
    fc.property(anyList, anyNumber, anyNumber, (numbers, one, other) => {
      const forecasts = numbers.map((probability, index) => ({ probability, happened: index % 2 === 0 }))
      const opinions = numbers.map((probability, index) => ({ probability, weight: index === 0 ? one : 1 }))
      const interval = { low: numbers[0] ?? 0, best: numbers[1] ?? 0, high: numbers[2] ?? 0 }
      const stretches = numbers.slice(1).map((end, index) => ({ start: numbers[index]!, end, value: index % 2 }))
      const quantiles = numbers.map((q05, index) => ({ q05, q50: numbers[index - 1] ?? 0, q95: one }))
      const results = [
        spreadOf(numbers),
        linearPool(opinions),
        medianPool(numbers),
        geometricMeanOfOdds(opinions, other),
        geometricMeanOfOdds(equallyWeighted(numbers)),
        extremisedPool(opinions, one),
        extremisedPool(equallyWeighted(numbers), 0.5, other),
        standardised(interval, one),
        pooledInterval([interval, interval]),
        brierScore(forecasts),
        brierSkill(forecasts),
        brierParts(forecasts),
        logScore(forecasts),
        calibrationBins(forecasts, 5),
        rankedProbabilityScore(numbers, one),
        cookeWeights([quantiles, quantiles], numbers, 0),
        unitizingAlpha([stretches, stretches.slice(1)], one),
        ...Object.values(atOnce(textAgreement([stretches, stretches.slice(0, 1)], one))),
      ]
      expect(results.filter((result) => !isSound(result))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

const anyTable: fc.Arbitrary<RatingTable> = fc.array(fc.array(fc.option(anyNumber), { maxLength: 4 }), { maxLength: 8 })
const square = fc.integer({ min: 0, max: 4 }).chain((size) => {
  const row = fc.array(anyNumber, { minLength: size, maxLength: size })
  return fc.array(row, { minLength: size, maxLength: size })
})

test('of any table come numbers, or a reason', () => {
  fc.assert(
    fc.property(fc.oneof(anyTable, square), (table) => {
      const counts = table.map((row) => row.map((cell) => cell ?? 0))
      const results = [
        ...(['nominal', 'ordinal', 'interval', 'ratio'] as const).map((metric) => krippendorffAlpha(table, metric, 1)),
        ...(['same', 'linear', 'squared'] as const).map((weights) => cohenKappa(counts, weights, 1)),
        fleissKappa(table, 1),
        kendallW(table, 1),
        intraclass(table, 1),
        pairwiseAgreement(table, 0, 1),
      ]
      expect(results.filter((result) => !isSound(result))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
