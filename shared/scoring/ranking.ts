import { scalesOf } from '../document/queries/scales'
import { groupAnswers } from '../document/queries/group-answers'
import { entitiesOf, type Project } from '../document/project'
import { byPosition } from '../kinds/kind'
import { atOnce, type Steps } from '../steps'
import type { Risk } from '../kinds/risks'
import { groupJudgment, type GroupJudgment, type GroupLikelihood } from './group-judgment'

/** A risk by as much of it as ranking needs. */
type Placed = Pick<Risk, 'id' | 'position'>

export type RankedRisk<R extends Placed = Risk> = {
  risk: R
  judgment: GroupJudgment
  /** 1 is the highest; null until the risk has a level. */
  rank: number | null
  /** Shares its rank with another risk; shown as "2=". */
  tied: boolean
}

/** A risk before it is ranked. */
export type JudgedRisk<R extends Placed = Risk> = Pick<RankedRisk<R>, 'risk' | 'judgment'>

/** All risks as they stand, by rank. */
export const rankedRisks = (project: Project): RankedRisk[] => atOnce(ranking(project))

/** The same in steps, a risk each. */
export function* ranking(project: Project): Steps<RankedRisk[]> {
  const judged: JudgedRisk[] = []
  for (const risk of entitiesOf(project, 'risks')) {
    judged.push(judgedRisk(project, risk))
    yield
  }
  return byRank(judged)
}

/** A risk as it stands. */
export function judgedRisk(project: Project, risk: Risk): JudgedRisk {
  const { judgments, pooling } = groupAnswers(project, risk.id)
  return { risk, judgment: groupJudgment(judgments, scalesOf(project), pooling) }
}

/**
 * Risks from highest to lowest by the upper end of their level, then its lower end, then likelihood, then how far up the
 * answers reach: what may be very high stands above what is high, and below what is very high for certain.
 * Risks alike in all four share a rank; those without a level come last, in register order.
 */
export function byRank<R extends Placed>(risks: readonly JudgedRisk<R>[]): RankedRisk<R>[] {
  const judged = risks
    .map((each) => ({ ...each, standing: standing(each.judgment) }))
    .toSorted((a, b) => compareStanding(b.standing, a.standing) || byPosition(a.risk, b.risk))
  let rank = 0
  return judged.map(({ risk, judgment, standing: own }, index) => {
    const before = judged[index - 1]?.standing
    const tiedBefore = before !== undefined && compareStanding(before, own) === 0
    const after = judged[index + 1]?.standing
    const tiedAfter = after !== undefined && compareStanding(after, own) === 0
    if (!tiedBefore) rank = index + 1
    if (own === null) return { risk, judgment, rank: null, tied: false }
    return { risk, judgment, rank, tied: tiedBefore || tiedAfter }
  })
}

type Standing = readonly number[] | null

/**
 * What a risk is ranked by, for ordering only and never shown; null before it has a level. A term stands at the middle
 * of its band. The likelihood of a divided group is the least that was answered: its middle nobody gave.
 */
export function standing({ level, likelihood }: GroupJudgment): Standing {
  if (!level || !likelihood) return null
  return [level.high, level.low, ...likelihoodStanding(likelihood)]
}

function likelihoodStanding(likelihood: GroupLikelihood): [likelihood: number, reach: number] {
  if (likelihood.kind === 'percent') return [likelihood.divided?.low ?? likelihood.percent, likelihood.high]
  const { low, high } = likelihood.divided ? { low: likelihood.divided.low, high: likelihood.divided.low } : likelihood
  return [(low.low + high.high) / 2, high.high]
}

/** Above zero where the first stands higher; what has no level stands below all. */
export function compareStanding(a: Standing, b: Standing): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  const different = a.findIndex((value, index) => value !== b[index])
  return different === -1 ? 0 : a[different]! - b[different]!
}
