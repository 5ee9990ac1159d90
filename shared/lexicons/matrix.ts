import { z } from 'zod'
import { Name } from '../fields'
import { IMPACT_LEVELS } from './impact-scale'
import type { Term } from './lexicon'
import { Percent } from './percent'
import { type Interval, scaleHead, stepsOfBand } from './scale'
import { scaleWords } from './scale-words'

/** A colour of the ramp of levels, from the palest; their contrast is measured (renderer/styles/tokens.css). */
export const LevelColour = z.literal([1, 2, 3, 4, 5])
export type LevelColour = z.infer<typeof LevelColour>

/** A level of risk: its words, the few letters in the cells, and its colour. */
export const RiskLevel = z.strictObject({ name: Name, code: Name.max(4), colour: LevelColour })
export type RiskLevel = z.infer<typeof RiskLevel>

/** A row of the matrix: a level of likelihood, from the percent it begins at to where the next begins. */
export const MatrixRow = z.strictObject({ name: Name, low: Percent })
export type MatrixRow = z.infer<typeof MatrixRow>

const ROWS = { min: 2, max: 7 } as const
const LEVELS = { min: 2, max: 7 } as const

/** Level of risk by likelihood and impact, cell by cell: looked up, never multiplied. */
export const Matrix = z
  .strictObject({
    ...scaleHead,
    /** Levels of likelihood from the least, which is 1 and begins at 0%. */
    rows: z.array(MatrixRow).min(ROWS.min).max(ROWS.max),
    /** Levels of risk from the lowest, which is 1. */
    levels: z.array(RiskLevel).min(LEVELS.min).max(LEVELS.max),
    /** Levels of risk: a list for each row, the least likely first, with one for each level of impact, the least first. */
    cells: z.array(z.array(z.number().int().min(1).max(LEVELS.max)).min(IMPACT_LEVELS.min).max(IMPACT_LEVELS.max)),
  })
  .refine(
    ({ rows }) => rows.every(({ low }, index) => (index === 0 ? low === 0 : low > rows[index - 1]!.low)),
    'The first level of likelihood begins at 0%, each other one above the one before.',
  )
  .refine(
    ({ rows, cells, levels }) =>
      cells.length === rows.length &&
      cells.every((row) => row.length === cells[0]!.length && row.every((level) => level <= levels.length)),
    'Every row has a cell for each level of impact, and every cell one of the levels.',
  )
export type Matrix = z.infer<typeof Matrix>

/** How many levels of impact the matrix has columns for. */
export const columnsOf = ({ cells }: Matrix): number => cells[0]?.length ?? 0

/** Whether the matrix has a column for each level of the scale: without, it could place no risk. */
export const fits = (matrix: Matrix, { levels }: { levels: readonly unknown[] }): boolean =>
  columnsOf(matrix) === levels.length

/** The whole percents of a level of likelihood, both ends included; levels count from 1. */
export const percentsOf = ({ rows }: Pick<Matrix, 'rows'>, level: number): Interval<number> => ({
  low: rows[level - 1]!.low,
  high: (rows[level]?.low ?? 101) - 1,
})

/** The level of likelihood of a percent; a median between two levels (20.5) belongs to the lower one. */
export const levelOfPercent = ({ rows }: Matrix, percent: number): number =>
  Math.max(1, rows.findLastIndex(({ low }) => low <= percent) + 1)

/** The levels of likelihood a term stands for: one, or more where its band spreads over several. */
export const levelsOfTerm = (matrix: Matrix, term: Term): Interval<number> =>
  stepsOfBand(term, (percent) => {
    const level = levelOfPercent(matrix, percent)
    return { low: level, high: level }
  })

/** The level of risk of one cell; levels count from 1. */
export const riskLevel = ({ cells }: Matrix, likelihood: number, impact: number): number =>
  cells[likelihood - 1]![impact - 1]!

/** The lowest and highest level of risk among the cells of a part of the matrix; null where it has no such cells. */
export function riskLevels(
  matrix: Matrix,
  likelihood: Interval<number>,
  impact: Interval<number>,
): Interval<number> | null {
  const found = matrix.cells
    .slice(likelihood.low - 1, likelihood.high)
    .flatMap((row) => row.slice(impact.low - 1, impact.high))
  return found.length === 0 ? null : { low: Math.min(...found), high: Math.max(...found) }
}

/** "moderate" or "moderate to high", of levels of risk or, with its rows, of likelihood. */
export function levelText(levels: readonly { name: string }[], { low, high }: Interval<number>): string {
  const name = (level: number) => levels[level - 1]!.name
  return low === high ? name(low) : scaleWords.range(name(low), name(high))
}
