import type { Answer } from '../../kinds/answers'
import type { Comment } from '../../kinds/comments'
import type { Risk } from '../../kinds/risks'
import type { Round } from '../../kinds/rounds'
import type { Score } from '../../kinds/scores'
import type { Session } from '../../kinds/sessions'
import { entitiesNaming } from '../indexes/foreign-keys'
import { entity } from '../project'
import { query } from './query'
import {
  answersRound,
  answersTo,
  commentsOn,
  isGiven,
  lastClosedIn,
  openRounds,
  SESSION_KINDS,
  sessionUnderWay,
} from './sessions'

/**
 * A risk that an analyst is asked about in an open round, with what they said of it so far, in this round or before.
 */
export type Asked = { round: Round; risk: Risk; score: Score | undefined; answered: boolean }

/** What an analyst is asked about, in the order of the rounds and of the risks in them. */
export const askedOf = query([...SESSION_KINDS, 'risks', 'scores'], (project, analystId: string): Asked[] =>
  openRounds
    .ask(project)
    .filter(({ round }) => round.analystIds.includes(analystId))
    .flatMap(({ round }) =>
      round.riskIds.flatMap((riskId) => {
        const risk = entity(project, 'risks', riskId)
        const score = entitiesNaming(project, 'scores', 'riskId', riskId).find((each) => each.analystId === analystId)
        return risk ? [{ round, risk, score, answered: score !== undefined && answersRound(round, score) }] : []
      }),
    ),
)

/** The score that was given before the round, and counts in it once it is kept; null where there is none. */
export const toKeep = ({ score, answered }: Asked): Score | null =>
  score && isGiven(score) && !answered ? score : null

/** The same of an analyst and a risk, whether they are asked about it or not. */
export const keepable = query(
  [...SESSION_KINDS, 'risks', 'scores'],
  (project, riskId: string, analystId: string): Score | null => {
    const asked = askedOf.ask(project, analystId).find(({ risk }) => risk.id === riskId)
    return asked ? toKeep(asked) : null
  },
)

/** What was said of a risk in the round that asked about it last and is closed. */
export type LastRound = { session: Session; round: Round; answers: readonly Answer[]; comments: readonly Comment[] }

export const lastRoundOf = query(
  [...SESSION_KINDS, 'answers', 'comments'],
  (project, riskId: string): LastRound | null => {
    const underWay = sessionUnderWay.ask(project, riskId)
    const round = underWay && lastClosedIn(underWay, riskId)
    if (!round) return null
    const answers = answersTo.ask(project, round.id, riskId)
    return { session: underWay.session, round, answers, comments: commentsOn.ask(project, round.id, riskId) }
  },
)
