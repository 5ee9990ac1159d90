import { levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import { columnsOf, levelOfPercent, type Matrix, percentsOf, riskLevel } from '../lexicons/matrix'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import type { Project } from '../document/project'
import { answersBefore } from '../document/queries/round-before'
import { scalesOf } from '../document/queries/scales'
import { judgmentsOf } from '../document/queries/sessions'
import { type GroupJudgment, groupJudgment, levelsOfAnswer, middleLevels, type Said } from './group-judgment'
import type { RankedRisk } from './ranking'

/** A risk with what is pooled of it, and what a round earlier came to; null where there was none. */
export type RiskToPlace = RankedRisk & { scores: readonly Said[]; before?: GroupJudgment | null }

/** A risk on the matrix: the cell it is counted in and how far the answers reach. */
export type MatrixBox = RiskToPlace & {
  /** Cell of the middle answers; the upper one where an even number of analysts straddles two. */
  cell: { likelihood: number; impact: number }
  /**
   * All of fewer than five answers, the middle half of more. Likelihood runs from 0 to the number of rows, one unit a
   * level, percents in proportion inside their level and terms filling theirs; impact in whole levels.
   */
  reach: { likelihood: Interval<number>; impact: Interval<number> }
  /** The same of likelihood in whole levels. */
  rows: Interval<number>
  /** Where the middle answers stand on the likelihood axis. */
  middle: number
  /** Where they stood a round earlier, if that is another place. */
  ghost: { impact: number; middle: number } | null
}

/** Levels count from 1. */
export type MatrixCell = { likelihood: number; impact: number; level: number; boxes: MatrixBox[] }

/**
 * The cells row by row as drawn, the most likely first, with the risks in each by rank; and the risks that have no
 * place yet.
 */
export function matrixCells<R extends RiskToPlace>(
  ranked: readonly R[],
  scales: Scales,
): { cells: MatrixCell[]; unplaced: R[] } {
  const { matrix } = scales
  const boxes = ranked.flatMap((each) => placed(each, scales) ?? [])
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

/** Ranked risks with what matters for their places: what was answered, and what a round earlier came to. */
export function toPlace(project: Project, ranked: readonly RankedRisk[]): RiskToPlace[] {
  const scales = scalesOf(project)
  return ranked.map((each) => {
    const before = answersBefore(project, each.risk.id)
    return {
      ...each,
      scores: judgmentsOf(project, each.risk.id),
      before: before && groupJudgment(before.answers, scales, before.pooling),
    }
  })
}

/** Levels of likelihood as a matrix is drawn: the most likely first. */
export const levelsFromTop = ({ rows }: Matrix): number[] => rows.map((_, index) => rows.length - index)

/** Levels of impact that a matrix has columns for. */
export const impactsOf = (matrix: Matrix): number[] =>
  Array.from({ length: columnsOf(matrix) }, (_, index) => index + 1)

/** From so many answers on their middle half tells more than their ends. */
const MANY_ANSWERS = 5

function placed(ranked: RiskToPlace, scales: Scales): MatrixBox | null {
  const { judgment, scores, before } = ranked
  const place = placeOf(judgment, scales.matrix)
  if (!place || !judgment.spread) return null
  const was = before ? placeOf(before, scales.matrix) : null
  return {
    ...ranked,
    cell: { likelihood: place.likelihood, impact: place.impact },
    reach: {
      likelihood: likelihoodReach(judgment, scores, scales),
      impact: impactReach(judgment.spread.impact, scores, scales),
    },
    rows: rowsReached(judgment, scores, scales),
    middle: place.middle,
    ghost: was && (was.impact !== place.impact || was.middle !== place.middle) ? was : null,
  }
}

/** The cell of the middle answers, and where they stand on the likelihood axis; null before there are any. */
function placeOf({ likelihood, impact }: GroupJudgment, matrix: Matrix) {
  if (!likelihood || !impact) return null
  const levels = middleLevels(likelihood, matrix)
  const middle =
    likelihood.kind === 'percent' ? likelihoodPosition(likelihood.percent, matrix) : (levels.low - 1 + levels.high) / 2
  return { likelihood: levels.high, impact: impact.high, middle }
}

function likelihoodReach(judgment: GroupJudgment, scores: readonly Said[], scales: Scales): Interval<number> {
  const { likelihood } = judgment
  if (likelihood?.kind === 'percent') {
    const percents = scores.flatMap((score) => (score.likelihood?.kind === 'percent' ? score.likelihood.percent : []))
    const { low, high } = likelihood.analysts < MANY_ANSWERS ? endsOf(percents) : likelihood
    return { low: likelihoodPosition(low, scales.matrix), high: likelihoodPosition(high, scales.matrix) }
  }
  const { low, high } = rowsReached(judgment, scores, scales)
  return { low: low - 1, high }
}

function rowsReached({ likelihood, spread }: GroupJudgment, scores: readonly Said[], scales: Scales): Interval<number> {
  if ((likelihood?.analysts ?? 0) >= MANY_ANSWERS) return spread!.likelihood
  const levels = scores.flatMap((score) => levelsOfAnswer(score.likelihood, scales) ?? [])
  return endsOf(levels.flatMap(({ low, high }) => [low, high]))
}

function impactReach(middleHalf: Interval<number>, scores: readonly Said[], { impactScale }: Scales) {
  const levels = scores.flatMap(({ impact }) =>
    impact !== null && scaleOfImpact(impact) === impactScale.id ? levelOfImpact(impact) : [],
  )
  return levels.length < MANY_ANSWERS ? endsOf(levels) : middleHalf
}

const endsOf = (values: readonly number[]): Interval<number> => ({
  low: Math.min(...values),
  high: Math.max(...values),
})

/** Where a percent lies on the likelihood axis, from 0: the levels are equally tall though their bands are not. */
export function likelihoodPosition(percent: number, matrix: Matrix): number {
  const level = levelOfPercent(matrix, percent)
  const from = percentsOf(matrix, level).low
  const to = level === matrix.rows.length ? 100 : percentsOf(matrix, level + 1).low
  return level - 1 + (to === from ? 0 : (percent - from) / (to - from))
}
