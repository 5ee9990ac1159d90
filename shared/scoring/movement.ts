import { entity, type Project } from '../document/project'
import { answersTo, roundsOf } from '../document/queries/sessions'
import { scalesOf } from '../document/queries/scales'
import type { Answer } from '../kinds/answers'
import type { Risk } from '../kinds/risks'
import type { Round } from '../kinds/rounds'
import { type Pooling, poolingIn } from '../kinds/session-rules'
import type { Scales } from '../lexicons/scales'
import type { Steps } from '../steps'
import { groupJudgment, type GroupJudgment, percentsOfGroup } from './group-judgment'
import { type Move, movesBetween } from './moves'
import { scalesOfRound } from './session-verdicts'

/** A group's answers to one risk at one time. */
export type Side = { round: Round; answers: readonly Answer[]; judgment: GroupJudgment }

/** Where a group went on one risk between two times. */
export type RiskMovement = {
  risk: Risk
  before: Side
  now: Side
  /**
   * Percents that the group's likelihood went up; negative where it went down, null where it was not said both times
   * or the group was divided at one of them.
   */
  change: number | null
  /** Those who answered at either time. */
  moves: readonly Move[]
  scales: Scales
}

/** Risks that two rounds of a session both asked about, those that moved farthest first; rounds by their numbers. */
export function* movementOfRounds(
  project: Project,
  sessionId: string,
  from: number,
  to: number,
): Steps<RiskMovement[]> {
  const closed = closedRounds(project, sessionId)
  const [earlier, later] = [from, to].map((number) => closed.find((round) => round.number === number))
  const session = project.sessions[sessionId]
  if (!earlier || !later || !session) return []
  const pooling = poolingIn(session)
  const asked = (round: Round) => (riskId: string) => (round.riskIds.includes(riskId) ? { round, pooling } : null)
  return yield* movements(project, later.riskIds, asked(earlier), asked(later))
}

/** Risks that two sessions both asked about, as the last closed round of each has them. */
export function* movementOfSessions(project: Project, earlierId: string, sessionId: string): Steps<RiskMovement[]> {
  const lastOf = (id: string) => {
    const session = project.sessions[id]
    const closed = closedRounds(project, id)
    return (riskId: string) => {
      const round = closed.findLast(({ riskIds }) => riskIds.includes(riskId))
      return round && session ? { round, pooling: poolingIn(session) } : null
    }
  }
  const asked = new Set(closedRounds(project, sessionId).flatMap(({ riskIds }) => riskIds))
  return yield* movements(project, [...asked], lastOf(earlierId), lastOf(sessionId))
}

const closedRounds = (project: Project, sessionId: string): Round[] =>
  roundsOf.ask(project, sessionId).filter(({ closedAt }) => closedAt !== null)

type Asked = { round: Round; pooling: Pooling }

function* movements(
  project: Project,
  riskIds: readonly string[],
  before: (riskId: string) => Asked | null,
  now: (riskId: string) => Asked | null,
): Steps<RiskMovement[]> {
  const inForce = scalesOf(project)
  const moved: RiskMovement[] = []
  for (const riskId of riskIds) {
    yield
    const risk = entity(project, 'risks', riskId)
    const [earlier, later] = [before(riskId), now(riskId)]
    if (!risk || !earlier || !later) continue
    const scales = scalesOfRound(inForce, later.round)
    const side = ({ round, pooling }: Asked): Side => {
      const answers = answersTo.ask(project, round.id, riskId)
      return { round, answers, judgment: groupJudgment(answers, scales, pooling) }
    }
    const [was, is] = [side(earlier), side(later)]
    const analystIds = [...new Set([...was.answers, ...is.answers].map(({ analystId }) => analystId))]
    const moves = movesBetween(was.answers, is.answers, analystIds, scales)
    moved.push({ risk, before: was, now: is, change: changeBetween(was.judgment, is.judgment), moves, scales })
  }
  return moved.toSorted((one, other) => distance(other) - distance(one) || one.risk.number - other.risk.number)
}

const distance = ({ change }: RiskMovement): number => (change === null ? -1 : Math.abs(change))

function changeBetween(before: GroupJudgment, now: GroupJudgment): number | null {
  if (!before.likelihood || !now.likelihood || before.likelihood.divided || now.likelihood.divided) return null
  const [was, is] = [percentsOfGroup(before.likelihood), percentsOfGroup(now.likelihood)]
  return (is.low + is.high - was.low - was.high) / 2
}
