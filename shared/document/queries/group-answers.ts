import type { Answer } from '../../kinds/answers'
import type { Score } from '../../kinds/scores'
import { type Pooling, poolingIn, USUAL_POOLING } from '../../kinds/session-rules'
import { entitiesNaming } from '../indexes/foreign-keys'
import type { Project } from '../project'
import { query } from './query'
import { answersTo, isGiven, judgmentsOf, SESSION_KINDS } from './sessions'

/** What a group said of a risk, and how its likelihoods become one. */
export type GroupAnswers = { judgments: readonly (Score | Answer)[]; pooling: Pooling }

export const groupAnswers = (project: Project, riskId: string): GroupAnswers => ({
  judgments: judgmentsOf(project, riskId),
  pooling: poolingOf(project, riskId),
})

/** {@link groupAnswers}, asked again when scores or rounds are others. */
export const groupAnswersOf = query([...SESSION_KINDS, 'scores', 'answers'], groupAnswers)

/**
 * The rule, and the weights, of the session that asked about a risk last. Once that is signed it holds as long as the
 * scores are what was answered there: what is said afterwards is nobody's session.
 */
export function poolingOf(project: Project, riskId: string): Pooling {
  const closed = entitiesNaming(project, 'rounds', 'riskIds', riskId).filter(({ closedAt }) => closedAt !== null)
  const last = closed.toSorted((one, other) => (one.closedAt! < other.closedAt! ? 1 : -1))[0]
  const session = last && project.sessions[last.sessionId]
  if (!session) return USUAL_POOLING
  return session.signedAt === null || areAnswers(project, riskId, last.id) ? poolingIn(session) : USUAL_POOLING
}

/**
 * Whether the scores of a risk are the answers of a round: an answer has the time of its score, which a change moves.
 */
function areAnswers(project: Project, riskId: string, roundId: string): boolean {
  const times = new Map(
    answersTo.ask(project, roundId, riskId).map(({ analystId, answeredAt }) => [analystId, answeredAt]),
  )
  const scores = entitiesNaming(project, 'scores', 'riskId', riskId).filter(isGiven)
  return scores.length === times.size && scores.every(({ analystId, scoredAt }) => times.get(analystId) === scoredAt)
}
