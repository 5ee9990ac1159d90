import type { Project } from '../document/project'
import { evidenceOfRisk } from '../document/queries/risks'
import { scalesOf } from '../document/queries/scales'
import { PICTURES_OF_PROJECT } from '../kinds/picture-names'
import { orderOfPairs } from '../lexicons/lint-matrix'
import { balanceOf } from '../scoring/evidence-balance'
import { leaveOut } from '../scoring/leave-out'
import { matrixCells, toPlace } from '../scoring/matrix-cells'
import { pairsOfRisks } from '../scoring/pairs-of-risks'
import { type RankedRisk, rankedRisks } from '../scoring/ranking'
import type { Steps } from '../steps'
import { type BalancedRisk, balancePicture } from './balance-picture'
import { intervalPictures } from './interval-picture'
import { leaveOutPicture } from './leave-out-picture'
import { pairsPicture } from './pairs-picture'
import type { Drawn } from './picture'
import { pictureWords } from './picture-words'

type Ids = ReadonlySet<string>

/** The risks of a project by rank, without those that are left out. */
const risksOf = (project: Project, leftOut: Ids): RankedRisk[] =>
  rankedRisks(project).filter(({ risk }) => !leftOut.has(risk.id))

export function* drawBalance(project: Project, leftOut: Ids): Steps<Drawn> {
  const balanced: BalancedRisk[] = []
  for (const { risk } of risksOf(project, leftOut)) {
    balanced.push({ risk, balance: balanceOf(evidenceOfRisk.ask(project, risk.id)) })
    yield
  }
  return balancePicture(balanced)
}

export function* drawLeaveOut(project: Project, leftOut: Ids): Steps<Drawn> {
  return leaveOutPicture(yield* leaveOut(project, risksOf(project, leftOut)), scalesOf(project).matrix)
}

/** The first rows of it: a memo prints all, on as many pages as they take. */
export function* drawIntervals(project: Project, leftOut: Ids): Steps<Drawn> {
  const risks = risksOf(project, leftOut).filter(({ judgment }) => judgment.likelihood !== null)
  if (risks.length === 0) return { title: PICTURES_OF_PROJECT.intervals, problem: pictureWords.noLikelihood }
  const [first] = yield* intervalPictures(toPlace(project, risks), scalesOf(project), '')
  return first
}

export function* drawPairs(project: Project, leftOut: Ids): Steps<Drawn> {
  const scales = scalesOf(project)
  const boxes = matrixCells(toPlace(project, risksOf(project, leftOut)), scales).cells.flatMap((cell) => cell.boxes)
  return pairsPicture(yield* pairsOfRisks(boxes), orderOfPairs(scales.matrix), boxes, scales)
}
