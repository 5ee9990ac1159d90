import { problemOfNumbers, type Reason } from './result'

/** What each rater gave one unit (a risk, say); null where a rater gave nothing. */
export type RatingRow = readonly (number | null)[]
/** A row for each unit, in each row a cell for each rater, in the same order throughout. */
export type RatingTable = readonly RatingRow[]

/** Agreement over fewer units is noise: it is not told. */
export const LEAST_UNITS = 5

export const ratersOf = (table: RatingTable): number => Math.max(0, ...table.map((row) => row.length))

/** What was given for one unit. */
export const givenIn = (row: RatingRow): number[] => row.filter((cell) => cell !== null)

/** The units that every rater rated. */
export function completeUnits(table: RatingTable): number[][] {
  const raters = ratersOf(table)
  return table.map(givenIn).filter((given) => given.length === raters)
}

/** The units that two or more raters rated: the only ones that can show agreement. */
export const pairableUnits = (table: RatingTable): number[][] => table.map(givenIn).filter((given) => given.length >= 2)

/** Why a table with empty cells shows no agreement; null when it may. */
export function problemOfTable(table: RatingTable, leastUnits: number): Reason | null {
  const problem = problemOfNumbers(table.flatMap(givenIn))
  if (problem) return problem
  if (ratersOf(table) < 2) return 'one-rater'
  return pairableUnits(table).length < Math.max(leastUnits, 1) ? 'too-few-units' : null
}

/** Why a table shows no agreement to a measure that needs every cell; null when it may. */
export function problemOfCompleteTable(table: RatingTable, leastUnits: number): Reason | null {
  if (table.length > 0 && ratersOf(table) >= 2 && completeUnits(table).length < table.length) return 'incomplete'
  return problemOfTable(table, leastUnits)
}
