import { meanAgreement } from './pairwise-agreement'
import { completeUnits, LEAST_UNITS, problemOfCompleteTable, type RatingTable } from './rating-table'
import { type Result, without } from './result'
import { sum } from './sums'

/**
 * Fleiss' kappa for categories without order, by any number of raters who all rated every unit (Joseph L. Fleiss,
 * "Measuring nominal scale agreement among many raters", Psychological Bulletin 76, 1971).
 */
export function fleissKappa(table: RatingTable, leastUnits = LEAST_UNITS): Result {
  const problem = problemOfCompleteTable(table, leastUnits)
  if (problem) return without(problem)
  const units = completeUnits(table)
  const ratings = units.flat()
  const times = [...new Set(ratings)].map((category) => ratings.filter((each) => each === category).length)
  if (times.length < 2) return without('no-variation')
  const observed = meanAgreement(units, 0)
  const expected = sum(times.map((count) => (count / ratings.length) ** 2))
  return { value: (observed - expected) / (1 - expected) }
}
