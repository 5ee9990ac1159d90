import type { Answer } from '../../kinds/answers'
import type { Ballot } from '../../kinds/ballots'
import type { Comment } from '../../kinds/comments'
import type { Dissent } from '../../kinds/dissents'
import { judgmentOf } from '../../kinds/judgment'
import type { Round } from '../../kinds/rounds'
import type { Score } from '../../kinds/scores'
import type { Session } from '../../kinds/sessions'
import { type Entity, type Kind, kindOf } from '../../kinds/registry'
import { isSame } from '../change'
import { entitiesNaming, idsNaming } from '../indexes/foreign-keys'
import { entitiesOf, entity, type Project } from '../project'
import { inOrder, query } from './query'

export const sessionsInOrder = inOrder('sessions')

/** Tables that say which round a risk is in. */
export const SESSION_KINDS: readonly Kind[] = ['sessions', 'rounds']

export type SessionState = 'draft' | 'open' | 'closed' | 'reviewed' | 'signed'

/** Where a session stands, told by its rounds in their order. */
export function stateOf({ signedAt, reviewedAt }: Session, rounds: readonly Round[]): SessionState {
  if (signedAt !== null) return 'signed'
  const last = rounds.at(-1)
  if (last === undefined) return 'draft'
  if (last.closedAt === null) return 'open'
  return reviewedAt === null ? 'closed' : 'reviewed'
}

/** What finds entities by what they name: a project, or the draft of a change. */
export type Finder = {
  find: <K extends Kind>(kind: K, id: string) => Entity<K> | undefined
  naming: <K extends Kind>(kind: K, field: string, id: string) => Entity<K>[]
}

export const finderIn = (project: Project): Finder => ({
  find: (kind, id) => entity(project, kind, id),
  naming: (kind, field, id) =>
    [...idsNaming(project, kind, field, id)].flatMap((each) => entity(project, kind, each) ?? []),
})

/** Rounds of a session in their order. */
export const roundsIn = (finder: Finder, sessionId: string): Round[] =>
  finder.naming('rounds', 'sessionId', sessionId).toSorted((left, right) => left.number - right.number)

export const roundsOf = query(['rounds'], (project, sessionId: string): Round[] =>
  roundsIn(finderIn(project), sessionId),
)

/** The session in which something was said to the group. */
export function sessionOf(finder: Finder, said: Comment | Dissent): Session | undefined {
  const sessionId = 'sessionId' in said ? said.sessionId : finder.find('rounds', said.roundId)?.sessionId
  return sessionId === undefined ? undefined : finder.find('sessions', sessionId)
}

/** Sessions that were begun before one and asked about some of its risks in a closed round, the earliest first. */
export const comparableSessions = query(SESSION_KINDS, (project, sessionId: string): Session[] => {
  const finder = finderIn(project)
  const askedIn = (id: string) =>
    roundsIn(finder, id).flatMap(({ closedAt, riskIds }) => (closedAt === null ? [] : riskIds))
  const asked = new Set(askedIn(sessionId))
  const begun = project.sessions[sessionId]?.createdAt ?? ''
  return entitiesOf(project, 'sessions')
    .filter(
      ({ id, createdAt }) => id !== sessionId && createdAt <= begun && askedIn(id).some((risk) => asked.has(risk)),
    )
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
})

/** A session that is under way, with the rounds it had so far. */
export type UnderWay = { session: Session; rounds: readonly Round[] }

/**
 * The session that a risk is scored in and that is not signed yet; a risk is in one at most. Null when it is in none.
 */
export function underWayIn(finder: Finder, riskId: string): UnderWay | null {
  for (const { sessionId } of finder.naming('rounds', 'riskIds', riskId)) {
    const session = finder.find('sessions', sessionId)
    if (session && session.signedAt === null) return { session, rounds: roundsIn(finder, sessionId) }
  }
  return null
}

/** The open round that asks about a risk, or null. */
export const openRoundIn = ({ rounds }: UnderWay, riskId: string): Round | null => {
  const last = rounds.at(-1)
  return last && last.closedAt === null && last.riskIds.includes(riskId) ? last : null
}

/** The round that asked about a risk and was closed last, or null. */
export const lastClosedIn = ({ rounds }: UnderWay, riskId: string): Round | null =>
  rounds.findLast((round) => round.closedAt !== null && round.riskIds.includes(riskId)) ?? null

export const sessionUnderWay = query(SESSION_KINDS, (project, riskId: string): UnderWay | null =>
  underWayIn(finderIn(project), riskId),
)

/** Every open round with its session; those of sessions that came as a packet are answered by handing in. */
export const openRounds = query(SESSION_KINDS, (project): { round: Round; session: Session }[] =>
  sessionsInOrder.ask(project).flatMap((session) => {
    const round = roundsIn(finderIn(project), session.id).at(-1)
    return round && round.closedAt === null ? [{ round, session }] : []
  }),
)

/** Sealed answers to a round: those collected here, or those that an analyst handed in from here, the latest last. */
export const ballotsOf = query(['ballots'], (project, roundId: string): { collected: Ballot[]; own: Ballot[] } => {
  const ballots = entitiesNaming(project, 'ballots', 'roundId', roundId).toSorted(kindOf('ballots').order)
  return { collected: ballots.filter(({ own }) => !own), own: ballots.filter(({ own }) => own) }
})

/** What an analyst has answered of an open round so far, and the numbers of the risks they have not. */
export const answeredIn = query(
  ['rounds', 'scores', 'risks'],
  (project, roundId: string, analystId: string): { scores: Score[]; missing: number[] } => {
    const round = entity(project, 'rounds', roundId)
    const scores: Score[] = []
    const missing: number[] = []
    for (const riskId of round?.riskIds ?? []) {
      const score = entitiesNaming(project, 'scores', 'riskId', riskId).find((each) => each.analystId === analystId)
      if (round && score && answersRound(round, score)) scores.push(score)
      else missing.push(entity(project, 'risks', riskId)?.number ?? 0)
    }
    return { scores, missing }
  },
)

/** Answers given in a closed round; none while it is open. */
export const answersOf = query(['answers'], (project, roundId: string): Answer[] =>
  entitiesNaming(project, 'answers', 'roundId', roundId),
)

/** Answers to one risk in a closed round. */
export const answersTo = query(['answers'], (project, roundId: string, riskId: string): Answer[] =>
  entitiesNaming(project, 'answers', 'riskId', riskId).filter((answer) => answer.roundId === roundId),
)

/** Dissents that were recorded in a session. */
export const dissentsOf = query(['dissents'], (project, sessionId: string): Dissent[] =>
  entitiesNaming(project, 'dissents', 'sessionId', sessionId),
)

/** What was said to the group about a risk after a round, the earliest first. */
export const commentsOn = query(['comments'], (project, roundId: string, riskId: string): Comment[] =>
  entitiesNaming(project, 'comments', 'riskId', riskId)
    .filter((comment) => comment.roundId === roundId)
    .toSorted(kindOf('comments').order),
)

/** Whether a score says something: a likelihood, an impact, or that it cannot be judged. */
export const isGiven = ({ likelihood, impact }: Pick<Score, 'likelihood' | 'impact'>): boolean =>
  likelihood !== null || impact !== null

/** Whether a score was given, or kept, since a round was opened: what was said before it is not an answer to it. */
export const answersRound = ({ openedAt }: Round, score: Pick<Score, 'likelihood' | 'impact' | 'scoredAt'>): boolean =>
  isGiven(score) && score.scoredAt >= openedAt

/**
 * Analysts whose score of a risk is another one now than what they answered in a round; none while a later round asks.
 */
export const changedSince = query(
  [...SESSION_KINDS, 'answers', 'scores'],
  (project, roundId: string, riskId: string): string[] => {
    const asked = entitiesNaming(project, 'rounds', 'riskIds', riskId)
    const { number = 0, sessionId } = entity(project, 'rounds', roundId) ?? {}
    if (asked.some((round) => round.sessionId === sessionId && round.number > number)) return []
    const scores = entitiesNaming(project, 'scores', 'riskId', riskId)
    return answersTo.ask(project, roundId, riskId).flatMap((answer) => {
      const score = scores.find(({ analystId }) => analystId === answer.analystId)
      return score && !isSame(judgmentOf(score), judgmentOf(answer)) ? [answer.analystId] : []
    })
  },
)

/** How many of the risks of a round somebody has answered, of how many; what they answered is not told. */
export type Progress = { analystId: string; answered: number; of: number }

/** Only where all scores are can it be told: a window has those of one analyst. */
export function progressOf(project: Project, round: Round): Progress[] {
  const given =
    round.closedAt === null
      ? round.riskIds.flatMap((riskId) =>
          entitiesNaming(project, 'scores', 'riskId', riskId).filter((score) => answersRound(round, score)),
        )
      : answersOf.ask(project, round.id)
  return round.analystIds.flatMap((analystId) => {
    const answered = given.filter((each) => each.analystId === analystId).length
    // Of who left while the round is open nothing more is expected.
    const hasLeft = round.closedAt === null && project.analysts[analystId]?.inactive === true
    if (hasLeft && answered === 0) return []
    return [{ analystId, answered, of: hasLeft ? answered : round.riskIds.length }]
  })
}

/** Tables that say what counts for the group's judgment of a risk. */
export const JUDGMENT_KINDS: readonly Kind[] = ['scores', 'answers', ...SESSION_KINDS]

/**
 * What counts for the group's judgment of a risk. In a session that is under way these are the answers of the last
 * closed round that asked about it, and nothing before that: who has not answered yet must not see the group. Else the
 * scores.
 */
export function judgmentsOf(project: Project, riskId: string): readonly (Score | Answer)[] {
  const underWay = underWayIn(finderIn(project), riskId)
  if (underWay === null) return entitiesNaming(project, 'scores', 'riskId', riskId)
  const closed = lastClosedIn(underWay, riskId)
  return closed ? answersTo.ask(project, closed.id, riskId) : []
}
