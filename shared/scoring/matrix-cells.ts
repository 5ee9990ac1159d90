import {
  LEVEL_PERCENTS,
  type Level,
  LEVELS,
  likelihoodLevelOfPercent,
  MATRIX,
  type RiskLevel,
} from '../lexicons/nist-800-30'
import type { Impact } from '../lexicons/impact'
import { middleLevels, type Interval } from './group-judgment'
import type { RankedRisk } from './ranking'

/** A risk on the matrix: the cell it is counted in and how far the answers reach. */
export type MatrixBox = RankedRisk & {
  /** Cell of the middle answers; the upper one where an even number of analysts straddles two. */
  cell: { likelihood: Level; impact: Impact }
  /**
   * The middle half of the answers. Likelihood runs from 0 to 5, one unit a level, percents in proportion inside
   * their level and terms filling theirs; impact in whole levels.
   */
  reach: { likelihood: Interval<number>; impact: Interval<Impact> }
  /** Where the middle answers stand on the likelihood axis. */
  middle: number
}

export type MatrixCell = { likelihood: Level; impact: Impact; level: RiskLevel; boxes: MatrixBox[] }

/** The 25 cells row by row as drawn, the most likely first, with the risks in each by rank; and the risks that have no place yet. */
export function matrixCells(ranked: readonly RankedRisk[]): { cells: MatrixCell[]; unplaced: RankedRisk[] } {
  const boxes = ranked.flatMap((each) => placed(each) ?? [])
  const cells = LEVELS.toReversed().flatMap((likelihood) =>
    LEVELS.map((impact) => ({
      likelihood,
      impact,
      level: MATRIX[likelihood][impact],
      boxes: boxes.filter(({ cell }) => cell.likelihood === likelihood && cell.impact === impact),
    })),
  )
  return { cells, unplaced: ranked.filter(({ judgment }) => judgment.spread === null) }
}

function placed(ranked: RankedRisk): MatrixBox | null {
  const { likelihood, impact, spread } = ranked.judgment
  if (!likelihood || !impact || !spread) return null
  const terms = { low: spread.likelihood.low - 1, high: spread.likelihood.high }
  const middle = middleLevels(likelihood)
  return {
    ...ranked,
    cell: { likelihood: middle.high, impact: impact.high },
    reach: {
      likelihood:
        likelihood.kind === 'percent'
          ? { low: likelihoodPosition(likelihood.low), high: likelihoodPosition(likelihood.high) }
          : terms,
      impact: spread.impact,
    },
    middle: likelihood.kind === 'percent' ? likelihoodPosition(likelihood.median) : (middle.low - 1 + middle.high) / 2,
  }
}

/** Where a percent lies on the likelihood axis, 0 to 5: the levels are equally tall though their bands are not. */
export function likelihoodPosition(percent: number): number {
  const level = likelihoodLevelOfPercent(percent)
  const from = LEVEL_PERCENTS[level][0]
  const to = level === 5 ? 100 : LEVEL_PERCENTS[(level + 1) as Level][0]
  return level - 1 + (percent - from) / (to - from)
}
