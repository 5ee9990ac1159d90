import { completeUnits, LEAST_UNITS, problemOfCompleteTable, type RatingTable, ratersOf } from './rating-table'
import { type Result, without } from './result'
import { mean, sum } from './sums'

/**
 * The six intraclass correlations, named by what one asks for: raters who differ from unit to unit (`oneWay`), the same
 * values from the same raters (`agreement`) or the same values but for a constant of each rater (`consistency`); of a
 * single rating, or of the mean of all raters.
 */
export type Intraclass = Record<'single' | 'mean', Record<'oneWay' | 'agreement' | 'consistency', number>>

/** A share of the variation below which the units do not differ, but for the way the machine counts. */
const NO_SHARE = 1e-12

/**
 * Intraclass correlations of units that every rater rated: ICC(1,1), (A,1), (C,1) and (1,k), (A,k), (C,k) of McGraw &
 * Wong, "Forming inferences about some intraclass correlation coefficients", Psychological Methods 1, 1996; Shrout &
 * Fleiss 1979. A gap between agreement and consistency says that some raters are higher than others throughout.
 */
export function intraclass(table: RatingTable, leastUnits = LEAST_UNITS): Result<Intraclass> {
  const problem = problemOfCompleteTable(table, leastUnits)
  if (problem) return without(problem)
  const rows = completeUnits(table)
  const [n, k] = [rows.length, ratersOf(table)]
  const middle = mean(rows.flat())
  const squares = (values: readonly number[]) => sum(values.map((value) => (value - middle) ** 2))
  const total = squares(rows.flat())
  const between = k * squares(rows.map(mean))
  if (between <= total * NO_SHARE) return without('no-variation')
  const raters = n * squares(Array.from({ length: k }, (_, rater) => mean(rows.map((row) => row[rater]!))))
  const b = between / (n - 1)
  const j = raters / (k - 1)
  // Below zero only by the way the machine counts.
  const e = Math.max(0, total - between - raters) / ((n - 1) * (k - 1))
  const w = (total - between) / (n * (k - 1))
  const agreedMean = b + (j - e) / n
  // Raters contradict each other so much that units differ less than by chance: the mean would have a share above 1.
  if (agreedMean <= total * NO_SHARE) return without('no-variation')
  return {
    value: {
      single: {
        oneWay: (b - w) / (b + (k - 1) * w),
        agreement: (b - e) / (b + (k - 1) * e + (k * (j - e)) / n),
        consistency: (b - e) / (b + (k - 1) * e),
      },
      mean: { oneWay: (b - w) / b, agreement: (b - e) / agreedMean, consistency: (b - e) / b },
    },
  }
}
