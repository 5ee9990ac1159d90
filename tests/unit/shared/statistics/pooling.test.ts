import { spreadOf } from '@shared/statistics/spread'
import {
  equallyWeighted,
  extremisedPool,
  extremisingFactor,
  geometricMeanOfOdds,
  linearPool,
  medianPool,
  type Opinion,
} from '@shared/statistics/pooling'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { about, rounded, session } from './samples'

const weighted = (...opinions: readonly [number, number][]): Opinion[] =>
  opinions.map(([probability, weight]) => ({ probability, weight }))

test('small probabilities by odds, by mean and by median (Sevilla 2021)', () => {
  const probabilities = [0.014, 0.0221, 0.0039, 0.004]
  const opinions = equallyWeighted(probabilities)
  expect(rounded(geometricMeanOfOdds(opinions, 0.001))).toEqual({ value: 0.008358 })
  expect(rounded(linearPool(opinions))).toEqual({ value: 0.011 })
  expect(rounded(medianPool(probabilities))).toEqual({ value: 0.009 })
})

test('three opinions, and two of which one counts three times', () => {
  const opinions = equallyWeighted([0.6, 0.7, 0.9])
  expect(rounded([geometricMeanOfOdds(opinions), linearPool(opinions), medianPool([0.6, 0.7, 0.9])])).toEqual([
    { value: 0.75951 },
    { value: 0.733333 },
    { value: 0.7 },
  ])
  const unequal = weighted([0.6, 1], [0.9, 3])
  expect(rounded([geometricMeanOfOdds(unequal), linearPool(unequal)])).toEqual([{ value: 0.851863 }, { value: 0.825 }])
})

test('the more opinions, the further they are moved, up to √3', () => {
  expect([1, 2, 3, 4, 5, 8, 10, 50].map((n) => rounded(extremisingFactor(n), 4))).toEqual([
    1, 1.2915, 1.4153, 1.4846, 1.529, 1.6, 1.625, 1.7096,
  ])
  expect(rounded(extremisingFactor(1e7), 4)).toBe(1.7321)
})

test('a session of four analysts, in its second round', () => {
  const risks = session.second.map((row) => row.map((percent) => percent / 100))
  const tell = (pool: (probabilities: number[]) => { value: number | null }) =>
    risks.map((risk) => rounded(pool(risk).value, 4))
  expect(tell((risk) => medianPool(risk))).toEqual([0.85, 0.6, 0.675, 0.575, 0.675, 0.325])
  expect(tell((risk) => linearPool(equallyWeighted(risk)))).toEqual([0.85, 0.625, 0.6875, 0.575, 0.675, 0.325])
  expect(tell((risk) => geometricMeanOfOdds(equallyWeighted(risk)))).toEqual([
    0.8536, 0.6262, 0.6891, 0.5752, 0.6776, 0.3224,
  ])
  expect(tell((risk) => extremisedPool(equallyWeighted(risk)))).toEqual([0.932, 0.6826, 0.7653, 0.6106, 0.7507, 0.2493])
})

test('how far the terms of the first round lie apart', () => {
  const terms = session.firstTerms.map((row) => row.filter((term) => term !== null))
  expect(terms.map((row) => spreadOf(row).value!.interquartileRange)).toEqual([0.25, 0.25, 0.25, 0.5, 0.5, 1])
  expect(spreadOf(terms[0]!)).toEqual({
    value: {
      least: 5,
      lowerQuartile: 5.75,
      median: 6,
      upperQuartile: 6,
      most: 6,
      range: 1,
      interquartileRange: 0.25,
    },
  })
})

test('opinions are moved away from the base rate, and one alone is not moved', () => {
  const opinions = equallyWeighted([0.3, 0.3])
  expect(rounded(extremisedPool(opinions, 0.1))).toEqual({ value: 0.38846 })
  expect(rounded(extremisedPool(opinions, 0.3))).toEqual({ value: 0.3 })
  expect(rounded(extremisedPool(equallyWeighted([0.3]), 0.1))).toEqual({ value: 0.3 })
  expect(extremisedPool(opinions, 1)).toEqual({ value: null, reason: 'out-of-range' })
})

test('certainty does not outvote everybody', () => {
  for (const clamp of [0, Number.MIN_VALUE, 0.5, NaN]) {
    expect(geometricMeanOfOdds(equallyWeighted([0, 1]), clamp)).toEqual({ value: null, reason: 'out-of-range' })
    expect(extremisedPool(equallyWeighted([0, 1]), 0.5, clamp)).toEqual({ value: null, reason: 'out-of-range' })
  }
  expect(rounded(geometricMeanOfOdds(equallyWeighted([1, 0.5, 0.5])))).toEqual({ value: 0.822256 })
  expect(rounded(geometricMeanOfOdds(equallyWeighted([0, 0])))).toEqual({ value: 0.01 })
})

const anyOpinions = fc.array(
  fc.record({
    probability: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
    weight: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 9 },
)

test('a pool lies between the lowest and the highest opinion, whoever is asked first', () => {
  fc.assert(
    fc.property(anyOpinions, (opinions) => {
      const probabilities = opinions.map(({ probability }) => probability)
      const pools = (own: readonly Opinion[]) => [
        linearPool(own).value!,
        geometricMeanOfOdds(own).value!,
        medianPool(own.map(({ probability }) => probability)).value!,
      ]
      for (const value of pools(opinions)) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...probabilities) - 1e-12)
        expect(value).toBeLessThanOrEqual(Math.max(...probabilities) + 1e-12)
      }
      expect(pools(opinions.toReversed())).toEqual(about(pools(opinions)))
      expect(extremisedPool(opinions.toReversed())).toEqual(about(extremisedPool(opinions)))
    }),
  )
})

test('what speaks for an event and what speaks against it add up to 1', () => {
  fc.assert(
    fc.property(anyOpinions, (opinions) => {
      const against = opinions.map(({ probability, weight }) => ({ probability: 1 - probability, weight }))
      expect(geometricMeanOfOdds(opinions).value! + geometricMeanOfOdds(against).value!).toBeCloseTo(1, 12)
      expect(extremisedPool(opinions).value! + extremisedPool(against).value!).toBeCloseTo(1, 12)
    }),
  )
})

test('what cannot be pooled says why', () => {
  const tell = (opinions: readonly Opinion[]) => {
    const all = [linearPool(opinions), geometricMeanOfOdds(opinions), extremisedPool(opinions)]
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1)
    return all[0]
  }
  const reason = (why: string) => ({ value: null, reason: why })
  expect(tell([])).toEqual(reason('no-values'))
  expect(tell(weighted([NaN, 1]))).toEqual(reason('not-a-number'))
  expect(tell(weighted([0.5, Infinity]))).toEqual(reason('not-a-number'))
  expect(tell(weighted([1.1, 1]))).toEqual(reason('out-of-range'))
  expect(tell(weighted([-0.1, 1]))).toEqual(reason('out-of-range'))
  expect(tell(weighted([0.5, -1]))).toEqual(reason('out-of-range'))
  expect(tell(weighted([0.5, 0]))).toEqual(reason('no-weight'))
  expect(medianPool([])).toEqual(reason('no-values'))
  expect(spreadOf([])).toEqual(reason('no-values'))
  expect(spreadOf([1, NaN])).toEqual(reason('not-a-number'))
})
