import { chiSquaredSurvival } from './chi-squared'
import { midranks, tieTerm } from './midranks'
import { LEAST_UNITS, problemOfCompleteTable, type RatingTable, ratersOf } from './rating-table'
import { type Result, without } from './result'
import { mean, sum } from './sums'

/** How much raters rank alike, from 0 to 1, and how likely it is that raters who rank by chance look as much alike. */
export type Concordance = {
  w: number
  /** As if there were no ties: lower than `w` where there are. */
  uncorrected: number
  /** Squared distances of the sums of ranks from their mean. */
  squaredDeviations: number
  chiSquared: number
  p: number
}

/**
 * Kendall's coefficient of concordance W, corrected for ties, for units that every rater rated
 * (Kendall & Babington Smith 1939; Kendall & Gibbons, Rank Correlation Methods, 5th ed. 1990, chapter 6).
 */
export function kendallW(table: RatingTable, leastUnits = LEAST_UNITS): Result<Concordance> {
  const problem = problemOfCompleteTable(table, leastUnits)
  if (problem) return without(problem)
  const [units, raters] = [table.length, ratersOf(table)]
  const ratings = Array.from({ length: raters }, (_, rater) => table.map((row) => row[rater]!))
  const ranks = ratings.map(midranks)
  const rankSums = table.map((_, unit) => sum(ranks.map((own) => own[unit]!)))
  const middle = mean(rankSums)
  const squaredDeviations = sum(rankSums.map((each) => (each - middle) ** 2))
  const most = raters ** 2 * (units ** 3 - units)
  const ties = raters * sum(ratings.map(tieTerm))
  if (most === ties) return without('no-variation')
  const w = (12 * squaredDeviations) / (most - ties)
  const chiSquared = raters * (units - 1) * w
  return {
    value: {
      w,
      uncorrected: (12 * squaredDeviations) / most,
      squaredDeviations,
      chiSquared,
      p: chiSquaredSurvival(chiSquared, units - 1),
    },
  }
}
