import { pairwiseAgreement } from './pairwise-agreement'
import { LEAST_UNITS, problemOfCompleteTable, type RatingTable, givenIn } from './rating-table'
import { type Result, without } from './result'
import { sum } from './sums'

/**
 * Fleiss' kappa for categories without order, by any number of raters who all rated every unit (Joseph L. Fleiss,
 * "Measuring nominal scale agreement among many raters", Psychological Bulletin 76, 1971).
 */
export function fleissKappa(table: RatingTable, leastUnits = LEAST_UNITS): Result {
  const problem = problemOfCompleteTable(table, leastUnits)
  if (problem) return without(problem)
  const observed = pairwiseAgreement(table, 0, leastUnits)
  if (observed.value === null) return observed
  const ratings = table.flatMap(givenIn)
  const shares = [...new Set(ratings)].map((category) => ratings.filter((each) => each === category).length)
  if (shares.length < 2) return without('no-variation')
  const expected = sum(shares.map((count) => (count / ratings.length) ** 2))
  return { value: (observed.value - expected) / (1 - expected) }
}
