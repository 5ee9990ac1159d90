import type { Steps } from '../steps'
import { draw, RESAMPLES, type Resampling } from './bootstrap'
import { quantile } from './quantiles'
import { givenIn, problemOfTable, type RatingTable, ratersOf } from './rating-table'
import { type Result, without } from './result'

/** For each two units, the share of the resamples in which the first is above the second; null where none had both. */
export type RankShares = readonly (readonly (number | null)[])[]

/**
 * How sure a ranking is: analysts are drawn again with replacement, and each time units are compared by the pooled
 * ratings of those who were drawn (by their median, if nothing else is given). What is level with another is not above it.
 * A resample a step.
 */
export function* rankShares(
  table: RatingTable,
  { random, resamples = RESAMPLES }: Omit<Resampling, 'confidence'>,
  pool: (ratings: readonly number[]) => number | null = (ratings) => quantile(ratings, 0.5),
): Steps<Result<RankShares>> {
  const problem = problemOfTable(table, 1)
  if (problem) return without(problem)
  const raters = ratersOf(table)
  const above = table.map(() => table.map(() => 0))
  const compared = table.map(() => table.map(() => 0))
  for (let resample = 0; resample < resamples; resample += 1) {
    const drawn = draw(raters, random)
    const pooled = table.map((row) => pool(givenIn(drawn.map((rater) => row[rater] ?? null))))
    count(pooled, above, compared)
    yield
  }
  return {
    value: above.map((row, one) =>
      row.map((times, other) => (compared[one]![other] === 0 || one === other ? null : times / compared[one]![other]!)),
    ),
  }
}

function count(pooled: readonly (number | null)[], above: number[][], compared: number[][]): void {
  pooled.forEach((value, one) => {
    if (value === null) return
    const [aboveOthers, comparedWith] = [above[one]!, compared[one]!]
    for (let other = 0; other < pooled.length; other += 1) {
      const against = pooled[other]!
      if (against === null) continue
      comparedWith[other]! += 1
      if (value > against) aboveOthers[other]! += 1
    }
  })
}
