import { columnsOf, levelOfPercent, type Matrix, percentsOf, riskLevel } from '../lexicons/matrix'
import type { Interval } from '../lexicons/scale'
import { middleLevels } from './group-judgment'
import type { RankedRisk } from './ranking'

/** A risk on the matrix: the cell it is counted in and how far the answers reach. */
export type MatrixBox = RankedRisk & {
  /** Cell of the middle answers; the upper one where an even number of analysts straddles two. */
  cell: { likelihood: number; impact: number }
  /**
   * The middle half of the answers. Likelihood runs from 0 to the number of rows, one unit a level, percents in proportion
   * inside their level and terms filling theirs; impact in whole levels.
   */
  reach: { likelihood: Interval<number>; impact: Interval<number> }
  /** Where the middle answers stand on the likelihood axis. */
  middle: number
}

/** Levels count from 1. */
export type MatrixCell = { likelihood: number; impact: number; level: number; boxes: MatrixBox[] }

/** The cells row by row as drawn, the most likely first, with the risks in each by rank; and the risks that have no place yet. */
export function matrixCells(
  ranked: readonly RankedRisk[],
  matrix: Matrix,
): { cells: MatrixCell[]; unplaced: RankedRisk[] } {
  const boxes = ranked.flatMap((each) => placed(each, matrix) ?? [])
  const cells = levelsFromTop(matrix).flatMap((likelihood) =>
    impactsOf(matrix).map((impact) => ({
      likelihood,
      impact,
      level: riskLevel(matrix, likelihood, impact),
      boxes: boxes.filter(({ cell }) => cell.likelihood === likelihood && cell.impact === impact),
    })),
  )
  return { cells, unplaced: ranked.filter(({ judgment }) => judgment.spread === null) }
}

/** Levels of likelihood as a matrix is drawn: the most likely first. */
export const levelsFromTop = ({ rows }: Matrix): number[] => rows.map((_, index) => rows.length - index)

/** Levels of impact that a matrix has columns for. */
export const impactsOf = (matrix: Matrix): number[] =>
  Array.from({ length: columnsOf(matrix) }, (_, index) => index + 1)

function placed(ranked: RankedRisk, matrix: Matrix): MatrixBox | null {
  const { likelihood, impact, spread } = ranked.judgment
  if (!likelihood || !impact || !spread) return null
  const terms = { low: spread.likelihood.low - 1, high: spread.likelihood.high }
  const middle = middleLevels(likelihood, matrix)
  return {
    ...ranked,
    cell: { likelihood: middle.high, impact: impact.high },
    reach: {
      likelihood:
        likelihood.kind === 'percent'
          ? { low: likelihoodPosition(likelihood.low, matrix), high: likelihoodPosition(likelihood.high, matrix) }
          : terms,
      impact: spread.impact,
    },
    middle:
      likelihood.kind === 'percent'
        ? likelihoodPosition(likelihood.percent, matrix)
        : (middle.low - 1 + middle.high) / 2,
  }
}

/** Where a percent lies on the likelihood axis, from 0: the levels are equally tall though their bands are not. */
export function likelihoodPosition(percent: number, matrix: Matrix): number {
  const level = levelOfPercent(matrix, percent)
  const from = percentsOf(matrix, level).low
  const to = level === matrix.rows.length ? 100 : percentsOf(matrix, level + 1).low
  return level - 1 + (to === from ? 0 : (percent - from) / (to - from))
}
