import { LEAST_UNITS, pairableUnits, problemOfTable, type RatingTable } from './rating-table'
import { type Result, without } from './result'
import { mean } from './sums'

/**
 * Share of pairs of raters who gave a unit ratings at most `apart` from each other, averaged over units (for `apart` 0 the
 * observed agreement of Fleiss 1971). It is not corrected for chance, so it goes beside another measure, never alone.
 */
export function pairwiseAgreement(table: RatingTable, apart = 0, leastUnits = LEAST_UNITS): Result {
  const problem = problemOfTable(table, leastUnits)
  return problem ? without(problem) : { value: meanAgreement(pairableUnits(table), apart) }
}

/** The same of units that two or more raters rated, of which there is at least one. */
export const meanAgreement = (units: readonly (readonly number[])[], apart: number): number =>
  mean(units.map((unit) => sharedIn(unit, apart)))

function sharedIn(unit: readonly number[], apart: number): number {
  const pairs = unit.flatMap((one, index) => unit.slice(index + 1).map((other) => Math.abs(one - other) <= apart))
  return pairs.filter(Boolean).length / pairs.length
}
