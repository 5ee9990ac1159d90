import { LEAST_UNITS } from './rating-table'
import { problemOfNumbers, type Result, without } from './result'
import { sum } from './sums'

/** How much a disagreement weighs: all the same, by how many categories lie between, or by their square. */
export type KappaWeights = 'same' | 'linear' | 'squared'

/**
 * Cohen's kappa of two ratings of the same units, from the table that counts how often one category met another, in the
 * order of the scale (Jacob Cohen 1960; weighted: Cohen, "Weighted kappa", Psychological Bulletin 70, 1968).
 */
export function cohenKappa(
  counts: readonly (readonly number[])[],
  weights: KappaWeights,
  leastUnits = LEAST_UNITS,
): Result {
  const problem = problemOfNumbers(counts.flat())
  if (problem) return without(problem)
  if (counts.some((row) => row.length !== counts.length)) return without('incomplete')
  if (counts.flat().some((count) => count < 0)) return without('out-of-range')
  const rows = counts.map(sum)
  const columns = counts.map((_, column) => sum(counts.map((row) => row[column]!)))
  const units = sum(rows)
  if (units < Math.max(leastUnits, 1)) return without('too-few-units')
  const weigh = (of: (row: number, column: number) => number) =>
    sum(rows.flatMap((_, row) => columns.map((__, column) => weightOf(weights, row, column) * of(row, column))))
  const observed = weigh((row, column) => counts[row]![column]!) / units
  const expected = weigh((row, column) => rows[row]! * columns[column]!) / units ** 2
  return expected === 0 ? without('no-variation') : { value: 1 - observed / expected }
}

/** How often the first of two ratings met the second, for ratings that are all among the categories. */
export function crossTable(
  pairs: readonly (readonly [number, number])[],
  categories: readonly number[],
): Result<number[][]> {
  const places = new Map(categories.map((category, place) => [category, place]))
  const counts = categories.map(() => categories.map(() => 0))
  for (const [first, second] of pairs) {
    const [row, column] = [places.get(first), places.get(second)]
    if (row === undefined || column === undefined) return without('out-of-range')
    counts[row]![column]! += 1
  }
  return { value: counts }
}

/** The weights need no common divisor: it would stand on both sides of the fraction. */
function weightOf(weights: KappaWeights, row: number, column: number): number {
  const apart = Math.abs(row - column)
  switch (weights) {
    case 'same':
      return apart === 0 ? 0 : 1
    case 'linear':
      return apart
    case 'squared':
      return apart ** 2
  }
}
