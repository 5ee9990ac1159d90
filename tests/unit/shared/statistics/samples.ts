import type { RatingTable } from '@shared/statistics/rating-table'
import { expect } from 'vitest'

/** A table from one row of text for each rater, values apart by spaces, a dot where a rater gave nothing. */
export function byRater(...raters: readonly string[]): RatingTable {
  const rows = raters.map((rater) => rater.split(' ').map((cell) => (cell === '.' ? null : Number(cell))))
  return rows[0]!.map((_, unit) => rows.map((row) => row[unit]!))
}

/** A table from units of one digit for each rater, a dash where a rater gave nothing. */
export const byUnit = (units: string): RatingTable =>
  units.split(' ').map((unit) => unit.split('').map((digit) => (digit === '-' ? null : Number(digit))))

/** Anxiety of 20 people by 3 raters (the R package irr). */
export const anxiety = byUnit(
  '332 361 344 464 523 542 221 346 531 231 221 632 133 533 221 221 113 233 432 342',
) as number[][]

/** Diagnoses of 30 patients by 6 psychiatrists (Fleiss 1971). */
export const diagnoses = byUnit(
  '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 ' +
    '333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555',
) as number[][]

/** A session of four analysts who judge six risks in percent, twice; one did not judge the last in the first round. */
export const session = {
  first: [
    [85, 90, 80, 70],
    [60, 75, 45, 60],
    [65, 70, 80, 55],
    [55, 60, 40, 65],
    [70, 50, 85, 60],
    [30, 20, 55, null],
  ],
  second: [
    [85, 90, 85, 80],
    [60, 70, 60, 60],
    [65, 70, 75, 65],
    [55, 60, 55, 60],
    [70, 60, 75, 65],
    [30, 25, 40, 35],
  ],
  /** The terms of ICD 203 that the percents lie in, by number. */
  firstTerms: byUnit('6665 5545 5565 5535 5465 335-'),
  secondTerms: byUnit('6666 5555 5555 5555 5555 3333'),
}

/** All numbers of a result, rounded to as many digits as the references give. */
export function rounded<T>(result: T, digits = 6): T {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(digits)) : value)
  return JSON.parse(JSON.stringify(result, round)) as T
}

/** The same but for the way the machine counts: what a result is compared with that was worked out in another order. */
export const about = (result: unknown): unknown =>
  typeof result === 'number'
    ? (expect.closeTo(result, 9) as unknown)
    : Array.isArray(result)
      ? result.map(about)
      : typeof result === 'object' && result !== null
        ? Object.fromEntries(Object.entries(result).map(([name, value]) => [name, about(value)]))
        : result
