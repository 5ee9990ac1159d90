import type { Steps } from '../steps'
import { type BootstrapInterval, bootstrapInterval, type Resampling } from './bootstrap'
import { midranksOfCounts } from './midranks'
import { givenIn, LEAST_UNITS, pairableUnits, problemOfTable, type RatingTable } from './rating-table'
import { type Reason, type Result, without } from './result'

/** What the difference of two ratings means: none of its size, of its order, of its size, of its share. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** The pairable ratings of a table, by their place among all values that occur: what alpha is counted from. */
export type Coincidences = { values: readonly number[]; units: readonly (readonly number[])[] }

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement, for any number of raters and with missing cells
 * (Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011; Content Analysis, 4th ed. 2019, chapter 12).
 */
export function krippendorffAlpha(table: RatingTable, metric: Metric, leastUnits = LEAST_UNITS): Result {
  const problem = problemOf(table, metric, leastUnits)
  if (problem) return without(problem)
  const coincidences = coincidencesOf(table)
  const value = alphaOver(coincidences, metric, coincidences.units.keys())
  return value === null ? without('no-variation') : { value }
}

/** The interval of alpha over units drawn again, a resample a step. */
export function* alphaInterval(
  table: RatingTable,
  metric: Metric,
  resampling: Resampling,
  leastUnits = LEAST_UNITS,
): Steps<Result<BootstrapInterval>> {
  const problem = problemOf(table, metric, leastUnits)
  if (problem) return without(problem)
  const coincidences = coincidencesOf(table)
  const statistic = (drawn: readonly number[]) => alphaOver(coincidences, metric, drawn)
  return yield* bootstrapInterval(coincidences.units.length, statistic, resampling)
}

function problemOf(table: RatingTable, metric: Metric, leastUnits: number): Reason | null {
  const isBelowZero = metric === 'ratio' && table.flatMap(givenIn).some((rating) => rating < 0)
  return problemOfTable(table, leastUnits) ?? (isBelowZero ? 'out-of-range' : null)
}

/** Prepares a table for {@link alphaOver}, once for all resamples. */
export function coincidencesOf(table: RatingTable): Coincidences {
  const units = pairableUnits(table)
  const values = [...new Set(units.flat())].toSorted((a, b) => a - b)
  const places = new Map(values.map((value, place) => [value, place]))
  return { values, units: units.map((unit) => unit.map((value) => places.get(value)!)) }
}

/** Alpha over chosen units, each as often as it is chosen; null when all their ratings are the same. */
export function alphaOver({ values, units }: Coincidences, metric: Metric, chosen: Iterable<number>): number | null {
  const picked = [...chosen].map((unit) => units[unit]!)
  const counts = values.map(() => 0)
  for (const unit of picked) for (const place of unit) counts[place]! += 1
  const difference = differenceOf(metric, values, counts)
  let observed = 0
  for (const unit of picked) {
    let within = 0
    for (let i = 1; i < unit.length; i += 1) for (let j = 0; j < i; j += 1) within += difference(unit[i]!, unit[j]!)
    observed += within / (unit.length - 1)
  }
  let ratings = 0
  let expected = 0
  counts.forEach((count, c) => {
    ratings += count
    for (let k = 0; k < c; k += 1) expected += count * counts[k]! * difference(c, k)
  })
  return expected === 0 ? null : 1 - ((ratings - 1) * observed) / expected
}

/** Squared difference of two values, given by their places. */
function differenceOf(
  metric: Metric,
  values: readonly number[],
  counts: readonly number[],
): (c: number, k: number) => number {
  switch (metric) {
    case 'nominal':
      return (c, k) => (c === k ? 0 : 1)
    case 'ordinal':
      // The formula counts the ratings from one value to the other, half of those at each end: the distance of their ranks.
      return squaredBetween(midranksOfCounts(counts))
    case 'interval':
      return squaredBetween(values)
    case 'ratio':
      return (c, k) => (c === k ? 0 : ((values[c]! - values[k]!) / (values[c]! + values[k]!)) ** 2)
  }
}

const squaredBetween =
  (positions: readonly number[]) =>
  (c: number, k: number): number =>
    (positions[c]! - positions[k]!) ** 2
