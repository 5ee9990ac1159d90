import type { Answer } from '../../kinds/answers'
import { type Pooling, poolingIn } from '../../kinds/session-rules'
import { entitiesNaming } from '../indexes/foreign-keys'
import type { Project } from '../project'
import { answersTo } from './sessions'

/**
 * What was answered to a risk in the round before the last closed one that asked about it, in the same session; null
 * where there was none.
 */
export function answersBefore(
  project: Project,
  riskId: string,
): { answers: readonly Answer[]; pooling: Pooling } | null {
  const closed = entitiesNaming(project, 'rounds', 'riskIds', riskId)
    .filter(({ closedAt }) => closedAt !== null)
    .toSorted((one, other) => (one.closedAt! < other.closedAt! ? 1 : -1))
  const [last] = closed
  const before = closed.find((round) => round.sessionId === last?.sessionId && round.number < last.number)
  const session = before && project.sessions[before.sessionId]
  return session ? { answers: answersTo.ask(project, before.id, riskId), pooling: poolingIn(session) } : null
}
