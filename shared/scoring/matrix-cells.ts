import { columnsOf, levelOfPercent, type Matrix, percentsOf, riskLevel } from '../lexicons/matrix'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import type { Project } from '../document/project'
import { answersBefore } from '../document/queries/round-before'
import { scalesOf } from '../document/queries/scales'
import { judgmentsOf } from '../document/queries/sessions'
import {
  type GroupJudgment,
  groupJudgment,
  isDivided,
  levelOfAnswer,
  middleLevels,
  type SaidBy,
} from './group-judgment'
import { atOnce, flatMapInSteps, type Steps } from '../steps'
import type { RankedRisk } from './ranking'

/** A risk with what is pooled of it, and what a round earlier came to; null where there was none. */
export type RiskToPlace = RankedRisk & { scores: readonly SaidBy[]; before?: GroupJudgment | null }

/** A risk on the matrix: the cell it is counted in and how far the answers reach. */
export type MatrixBox = RiskToPlace & {
  /**
   * Cell of the middle answers; the upper one where an even number of analysts straddles two. Of a divided group the cell
   * of the gravest answer: nobody gave the middle.
   */
  cell: { likelihood: number; impact: number }
  /**
   * All of fewer than five answers, or of a divided group; the middle half of more. Likelihood runs from 0 to the number of rows, one unit a
   * level, percents in proportion inside their level and terms filling theirs; impact in whole levels.
   */
  reach: { likelihood: Interval<number>; impact: Interval<number> }
  /** The same of likelihood in whole levels. */
  rows: Interval<number>
  /** Where the answers of that cell stand on the likelihood axis. */
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
export const matrixCells = <R extends RiskToPlace>(ranked: readonly R[], scales: Scales): PlacedRisks<R> =>
  atOnce(placing(ranked, scales))

export type PlacedRisks<R> = { cells: MatrixCell[]; unplaced: R[] }

/** The same in steps, a risk each. */
export function* placing<R extends RiskToPlace>(ranked: readonly R[], scales: Scales): Steps<PlacedRisks<R>> {
  const { matrix } = scales
  const boxes = yield* flatMapInSteps(ranked, (each) => {
    const box = placed(each, scales)
    return box ? [box] : []
  })
  const cells = levelsFromTop(matrix).flatMap((likelihood) =>
    impactsOf(matrix).map((impact) => ({
      likelihood,
      impact,
      level: riskLevel(matrix, likelihood, impact),
      boxes: boxes.filter(({ cell }) => cell.likelihood === likelihood && cell.impact === impact),
    })),
  )
  return { cells, unplaced: ranked.filter(({ judgment }) => judgment.level === null) }
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

function placed(ranked: RiskToPlace, scales: Scales): MatrixBox | null {
  const { judgment, scores, before } = ranked
  const place = isDivided(judgment) ? placeOfGravest(scores, scales) : placeOf(judgment, scales.matrix)
  if (!place || !judgment.spread) return null
  const was = before && !isDivided(before) ? placeOf(before, scales.matrix) : null
  return {
    ...ranked,
    cell: { likelihood: place.likelihood, impact: place.impact },
    reach: { likelihood: likelihoodReach(judgment, scales.matrix), impact: judgment.spread.impact },
    rows: judgment.spread.likelihood,
    middle: place.middle,
    ghost: was && (was.impact !== place.impact || was.middle !== place.middle) ? was : null,
  }
}

/** The cell of the middle answers, and where they stand on the likelihood axis; null before there are any. */
function placeOf({ likelihood, impact }: Pick<GroupJudgment, 'likelihood' | 'impact'>, matrix: Matrix): Place | null {
  if (!likelihood || !impact) return null
  const levels = middleLevels(likelihood, matrix)
  const middle =
    likelihood.kind === 'percent' ? likelihoodPosition(likelihood.percent, matrix) : (levels.low - 1 + levels.high) / 2
  return { likelihood: levels.high, impact: impact.high, middle }
}

type Place = { likelihood: number; impact: number; middle: number }

/** The same of the answer with the highest level; of several the one with the most likely, then the gravest impact. */
function placeOfGravest(scores: readonly SaidBy[], scales: Scales): Place | null {
  const places = scores.flatMap((score) => {
    const level = levelOfAnswer(score, scales)
    const place = placeOf(groupJudgment([score], scales), scales.matrix)
    return level && place ? { level: level.high, place } : []
  })
  const [gravest] = places.toSorted(
    (one, other) =>
      other.level - one.level || other.place.middle - one.place.middle || other.place.impact - one.place.impact,
  )
  return gravest?.place ?? null
}

function likelihoodReach({ likelihood, spread }: GroupJudgment, matrix: Matrix): Interval<number> {
  if (likelihood?.kind !== 'percent') return { low: spread!.likelihood.low - 1, high: spread!.likelihood.high }
  return { low: likelihoodPosition(likelihood.low, matrix), high: likelihoodPosition(likelihood.high, matrix) }
}

/** Where a percent lies on the likelihood axis, from 0: the levels are equally tall though their bands are not. */
export function likelihoodPosition(percent: number, matrix: Matrix): number {
  const level = levelOfPercent(matrix, percent)
  const from = percentsOf(matrix, level).low
  const to = level === matrix.rows.length ? 100 : percentsOf(matrix, level + 1).low
  return level - 1 + (to === from ? 0 : (percent - from) / (to - from))
}
