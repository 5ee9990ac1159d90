import { bootstrapInterval } from '@shared/statistics/bootstrap'
import { chiSquaredSurvival } from '@shared/statistics/chi-squared'
import { alphaInterval, alphaOver, coincidencesOf, krippendorffAlpha } from '@shared/statistics/krippendorff-alpha'
import { quantile } from '@shared/statistics/quantiles'
import { rankCertainty } from '@shared/statistics/rank-certainty'
import { seededRandom } from '@shared/statistics/seeded-random'
import { atOnce, within } from '@shared/steps'
import { expect, test } from 'vitest'
import { about, byRater, rounded, session } from './samples'

const reason = (why: string) => ({ value: null, reason: why })

type Rows = readonly (readonly (number | null)[])[]

/** A ranking by the median of the ratings, a row for each unit. */
const ranking = (rows: Rows, pool = (ratings: readonly number[]) => quantile(ratings, 0.5)) => ({
  units: rows.length,
  raters: rows[0]?.length ?? 0,
  standing: (unit: number, drawn: readonly number[]) => {
    const given = drawn.flatMap((rater) => rows[unit]![rater] ?? [])
    return given.length === 0 ? null : pool(given)
  },
  compare: (one: number, other: number) => one - other,
})

/** Draws every unit once. */
const inTurn = (units: number) => {
  let at = -1
  return () => (at = (at + 1) % units) / units
}

test('the interval of a mean is that of the normal approximation, and the same for the same seed', () => {
  const values = Array.from({ length: 100 }, (_, index) => index / 99)
  const meanOf = (drawn: readonly number[]) => drawn.reduce((total, unit) => total + values[unit]!, 0) / drawn.length
  const interval = (seed: number, more = {}) =>
    atOnce(bootstrapInterval(values.length, meanOf, { random: seededRandom(seed), ...more })).value!
  const { low, high, used } = interval(1)
  // 0.5 ± 1.96 · 0.2916 / √100
  expect([Math.abs(low - 0.443) < 0.01, Math.abs(high - 0.557) < 0.01, used]).toEqual([true, true, 2000])
  expect(interval(1)).toEqual({ low, high, used })
  expect(interval(2)).not.toEqual({ low, high, used })
  const half = interval(1, { confidence: 0.5, resamples: 500 })
  // 0.5 ± 0.674 · 0.2916 / √100
  expect([Math.abs(half.low - 0.48) < 0.01, Math.abs(half.high - 0.52) < 0.01, half.used]).toEqual([true, true, 500])
})

test('alpha over all units once is alpha, so the interval of such draws is a point', () => {
  for (const metric of ['ordinal', 'interval'] as const) {
    const { value } = krippendorffAlpha(session.first, metric)
    const drawAll = { random: inTurn(session.first.length), resamples: 3 }
    expect(atOnce(alphaInterval(session.first, metric, drawAll))).toEqual({
      value: { low: value, high: value, used: 3 },
    })
  }
})

test('where alpha has no value, its interval has none for the same reason', () => {
  const tell = (table: Parameters<typeof alphaInterval>[0]) =>
    atOnce(alphaInterval(table, 'ratio', { random: seededRandom(1) }))
  expect(tell(byRater('-1 2 3 4 5', '1 2 3 4 5'))).toEqual(reason('out-of-range'))
  expect(tell(byRater('1 2 3 4', '1 2 3 4'))).toEqual(reason('too-few-units'))
  expect(tell(byRater('3 3 3 3 3', '3 3 3 3 3'))).toEqual(reason('no-variation'))
})

test('alpha over units that were drawn more than once is alpha of a table that has them as often', () => {
  const table = byRater('1 2 3 3 2', '1 2 4 3 .', '. 3 3 3 1')
  const drawn = [0, 1, 1, 4, 2, 2, 2]
  const repeated = drawn.map((unit) => table[unit]!)
  for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    expect({ value: alphaOver(coincidencesOf(table), metric, drawn) }).toEqual(
      about(krippendorffAlpha(repeated, metric)),
    )
})

test('resamples without a value are left out and counted', () => {
  let asked = 0
  const third = () => (asked++ % 3 === 0 ? null : 7)
  expect(atOnce(bootstrapInterval(5, third, { random: seededRandom(1), resamples: 9 }))).toEqual({
    value: { low: 7, high: 7, used: 6 },
  })
  expect(atOnce(bootstrapInterval(5, () => null, { random: seededRandom(1) }))).toEqual(reason('no-variation'))
  expect(atOnce(bootstrapInterval(0, () => 1, { random: seededRandom(1) }))).toEqual(reason('no-values'))
})

test('a resample is a step, so that others can go between', () => {
  const budget = { steps: 10 }
  expect(
    within(
      budget,
      bootstrapInterval(5, () => 1, { random: seededRandom(1), resamples: 100 }),
    ),
  ).toBeNull()
  const enough = { steps: 101 }
  expect(
    within(
      enough,
      bootstrapInterval(5, () => 1, { random: seededRandom(1), resamples: 100 }),
    ),
  ).toEqual({
    value: { low: 1, high: 1, used: 100 },
  })
  expect(enough.steps).toBe(1)
  expect(within({ steps: 10 }, rankCertainty(ranking(session.second), { random: seededRandom(1) }))).toBeNull()
})

const SURE = { above: 1, level: 0 }
const NEVER = { above: 0, level: 0 }
const LEVEL = { above: 0, level: 1 }

test('how often one risk is above another or level with it, and the ranks of each', () => {
  const table = [
    [90, 90, 90],
    [50, 50, 50],
    [50, 50, 50],
    [null, null, null],
  ]
  expect(atOnce(rankCertainty(ranking(table), { random: seededRandom(1), resamples: 50 }))).toEqual({
    value: {
      pairs: [
        [null, SURE, SURE, null],
        [NEVER, null, LEVEL, null],
        [NEVER, LEVEL, null, null],
        [null, null, null, null],
      ],
      ranks: [{ low: 1, high: 1 }, { low: 2, high: 2 }, { low: 2, high: 2 }, null],
    },
  })
})

test('one of two analysts decides: he alone is drawn in a quarter of the resamples, both in half', () => {
  const table = [
    [60, 40],
    [50, 50],
  ]
  const { value } = atOnce(rankCertainty(ranking(table), { random: seededRandom(1), resamples: 4000 }))
  const pairs = [value!.pairs[0]![1]!, value!.pairs[1]![0]!]
  expect(pairs.map(({ above, level }) => [Math.round(above * 20) / 20, Math.round(level * 20) / 20])).toEqual([
    [0.25, 0.5],
    [0.25, 0.5],
  ])
  expect(value!.ranks).toEqual([
    { low: 1, high: 2 },
    { low: 1, high: 2 },
  ])
})

test('the ranks of a risk leave out what is rare, on both sides', () => {
  const rows = [Array.from({ length: 8 }, (_, rater) => (rater === 0 ? 100 : 0)), Array.from({ length: 8 }, () => 50)]
  const rare = ranking(rows, (ratings) => Math.max(0, ...ratings.filter((_, at) => at < 1)))
  const told = (confidence: number) =>
    atOnce(rankCertainty(rare, { random: seededRandom(1), resamples: 400, confidence })).value!.ranks[0]
  expect([told(0.99), told(0.2)]).toEqual([
    { low: 1, high: 2 },
    { low: 1, high: 1 },
  ])
})

test('resamples in which a risk was judged by nobody do not count against it', () => {
  const table = [
    [60, null],
    [50, 50],
  ]
  expect(atOnce(rankCertainty(ranking(table), { random: seededRandom(1), resamples: 50 })).value?.pairs).toEqual([
    [null, SURE],
    [NEVER, null],
  ])
})

test('a ranking may be by another pool', () => {
  const table = [
    [10, 10, 90],
    [20, 20, 20],
  ]
  const highest = (ratings: readonly number[]) => Math.max(...ratings)
  const above = (pool?: typeof highest) =>
    atOnce(rankCertainty(ranking(table, pool), { random: inTurn(3), resamples: 1 })).value!.pairs[0]![1]!.above
  expect([above(), above(highest)]).toEqual([0, 1])
})

test('one analyst alone gives no certainty, and nothing ranks nobody', () => {
  const tell = (table: Rows) => atOnce(rankCertainty(ranking(table), { random: seededRandom(1) }))
  expect(tell([[1], [2]])).toEqual(reason('one-rater'))
  expect(tell([])).toEqual(reason('no-values'))
})

test('chi-squared above a value, on both sides of the middle (as in R)', () => {
  const cases = [
    [0.1, 1],
    [1, 2],
    [3.841459, 1],
    [10, 9],
    [50, 30],
    [200, 150],
    [0, 3],
    [-1, 3],
    [Infinity, 3],
  ] as const
  expect(cases.map(([value, degrees]) => rounded(chiSquaredSurvival(value, degrees)))).toEqual([
    0.75183, 0.606531, 0.05, 0.350485, 0.012402, 0.003973, 1, 1, 0,
  ])
})

test('seeded numbers fill 0 up to 1 evenly, and another seed gives others', () => {
  const draw = (seed: number) => Array.from({ length: 10_000 }, seededRandom(seed))
  const tenths = draw(5).map((value) => Math.floor(value * 10))
  expect(Array.from({ length: 10 }, (_, tenth) => tenths.filter((each) => each === tenth).length)).toSatisfy(
    (counts: number[]) => counts.every((count) => Math.abs(count - 1000) < 120),
  )
  expect(draw(5)).toEqual(draw(5))
  expect(draw(6)).not.toEqual(draw(5))
})
