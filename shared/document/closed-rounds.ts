import type { Answer } from '../kinds/answers'
import type { Ballot } from '../kinds/ballots'
import type { Comment } from '../kinds/comments'
import type { Dissent } from '../kinds/dissents'
import { judgmentOf } from '../kinds/judgment'
import { type Kind, kindOf } from '../kinds/registry'
import type { Round } from '../kinds/rounds'
import type { Score } from '../kinds/scores'
import type { Session } from '../kinds/sessions'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { type Change, isSame } from './change'
import { Draft } from './draft'
import type { Project } from './project'
import { answersRound, openRoundIn, roundsIn, sessionOf, underWayIn } from './queries/sessions'
import { documentWords } from './document-words'

const KEPT: readonly Kind[] = ['sessions', 'rounds', 'answers', 'scores', 'ballots', 'comments', 'dissents']

/**
 * Refuses changes that would break what rounds promise, whatever they come from, an undo and a restored moment too: what
 * was answered in a closed round stays as it is as long as its session is there; what an open round asks is answered by
 * those who are asked, each for themselves (`by`) or by the ballot that is opened as the round is closed; who answered
 * where no names are shown stays unnamed; what somebody said of the answers is theirs alone, until the session is signed;
 * and what is asked in a session stays as it was answered until the next round or its end.
 */
export function assertRoundsKept(project: Project, by: string | null, changes: readonly Change[]): Steps<void> {
  return assertAllKept(project, by, changes, false)
}

/**
 * The same of changes that come with a copy that is merged: what others said of the answers comes as they said it there,
 * and scores of a session that is under way may change as long as no round of it is open.
 */
export function assertRoundsKeptInMerge(project: Project, by: string | null, changes: readonly Change[]): Steps<void> {
  return assertAllKept(project, by, changes, true)
}

function* assertAllKept(
  project: Project,
  by: string | null,
  changes: readonly Change[],
  comesWithCopy: boolean,
): Steps<void> {
  if (!changes.some(({ kind }) => KEPT.includes(kind))) return
  const check = yield* checkOf(project, by, changes, comesWithCopy)
  for (const change of changes) {
    assertKept(check, change)
    yield
  }
}

/** Sessions of which changes that come with a copy would break what rounds promise. */
export function* sessionsNotKept(project: Project, changes: readonly Change[]): Steps<Set<string>> {
  const sessionIds = new Set<string>()
  if (!changes.some(({ kind }) => KEPT.includes(kind))) return sessionIds
  const check = yield* checkOf(project, null, changes, true)
  for (const change of changes) {
    try {
      assertKept(check, change)
    } catch (error) {
      const session = sessionOfChange(check, change)
      if (!(error instanceof Refusal) || session === null) throw error
      sessionIds.add(session)
    }
    yield
  }
  return sessionIds
}

/** Changes as they are checked: the project before and after them, and who makes them. */
type Check = {
  before: Draft
  after: Draft
  by: string | null
  revealed: ReadonlyMap<string, Answer>
  comesWithCopy: boolean
}

function* checkOf(
  project: Project,
  by: string | null,
  changes: readonly Change[],
  comesWithCopy: boolean,
): Steps<Check> {
  const before = new Draft(project)
  const after = new Draft(project)
  yield* after.put(changes)
  return { before, after, by, revealed: revealedBy(changes), comesWithCopy }
}

function assertKept({ before, after, by, revealed, comesWithCopy }: Check, change: Change): void {
  if (change.kind === 'sessions' && change.before && change.after)
    assertSessionKept(before, change.before, change.after)
  else if (change.kind === 'rounds' && change.before) assertRoundKept(before, after, by, change.before, change.after)
  else if (change.kind === 'answers') assertAnswerKept(before, after, change.before, change.after)
  else if (change.kind === 'ballots') assertBallotKept(before, after, change.before, change.after)
  else if (change.kind === 'comments' || change.kind === 'dissents') {
    for (const said of [change.before, change.after])
      if (said) assertSaidKept(before, after, comesWithCopy ? said.analystId : by, said)
  } else if (change.kind === 'scores' && !isRevealed(revealed, change.after)) {
    for (const score of [change.before, change.after])
      if (score && !(comesWithCopy && asksNobody(before, score.riskId))) assertMayScore(before, after, by, score)
  }
}

/** Whether no round is open on a risk: a score that somebody gave it in a copy since is no answer that must be kept. */
function asksNobody(before: Draft, riskId: string): boolean {
  const underWay = underWayIn(before, riskId)
  return underWay === null || openRoundIn(underWay, riskId) === null
}

/** The session that a change is about; null for what belongs to none. */
function sessionOfChange({ before, after }: Check, change: Change): string | null {
  const value = change.after ?? change.before
  if (value === null) return null
  if (change.kind === 'sessions') return change.id
  if ('sessionId' in value) return value.sessionId
  if (!('roundId' in value)) return null
  return (before.find('rounds', value.roundId) ?? after.find('rounds', value.roundId))?.sessionId ?? null
}

function assertSessionKept(before: Draft, { id, name, signedAt, named }: Session, now: Session): void {
  if (signedAt !== null) throw signedStays(name)
  if (named || !now.named || roundsIn(before, id).length === 0) return
  throw new Refusal('names-kept', documentWords.namesKept(name))
}

const signedStays = (name: string) => new Refusal('session-signed', documentWords.sessionSigned(name))

function assertRoundKept(before: Draft, after: Draft, by: string | null, round: Round, now: Round | null): void {
  if (round.closedAt === null) {
    if (now === null) assertNobodyBared(before, by, round)
    return
  }
  if (now === null && !after.find('sessions', round.sessionId)) return
  throw new Refusal('round-closed', documentWords.roundClosed(round.number))
}

/** What was answered blind is seen by all once its round is gone: that is what closing is for, which keeps it too. */
function assertNobodyBared(before: Draft, by: string | null, round: Round): void {
  const answered = round.riskIds
    .flatMap((riskId) => before.naming('scores', 'riskId', riskId))
    .some((score) => score.analystId !== by && round.analystIds.includes(score.analystId) && answersRound(round, score))
  if (!answered) return
  throw new Refusal('round-answered', documentWords.roundAnswered(round.number))
}

/** Answers come with the closing of their round, and go with their session. */
function assertAnswerKept(before: Draft, after: Draft, answer: Answer | null, now: Answer | null): void {
  const { roundId } = (answer ?? now)!
  const round = before.find('rounds', roundId)
  const comes = answer === null && (round === undefined || round.closedAt === null)
  const goes = now === null && !after.find('rounds', roundId)
  if (comes || goes) return
  throw new Refusal('round-closed', documentWords.thisRoundClosed)
}

/** Ballots come and go while their round is open. One that was sealed here stays: its key is nowhere else. */
function assertBallotKept(before: Draft, after: Draft, ballot: Ballot | null, now: Ballot | null): void {
  const { roundId } = (ballot ?? now)!
  if (!after.find('rounds', roundId)) return
  if (ballot?.own) throw new Refusal('key-kept', documentWords.keyKept)
  if (typeof before.find('rounds', roundId)?.closedAt !== 'string') return
  throw new Refusal('round-closed', documentWords.thisRoundClosed)
}

/** Comments and dissents are changed by whose they are, as long as their session is not signed; they come and go with it. */
function assertSaidKept(before: Draft, after: Draft, by: string | null, said: Comment | Dissent): void {
  const session = sessionOf(before, said)
  if (!session || !after.find('sessions', session.id)) return
  if (session.signedAt !== null) throw signedStays(session.name)
  if (said.analystId === by) return
  throw new Refusal('not-yours', documentWords.saidByOthers(session.name))
}

const pair = ({ riskId, analystId }: Pick<Score, 'riskId' | 'analystId'>) => `${riskId} ${analystId}`

/** Answers of ballots that these changes open, by their risk and analyst. */
function revealedBy(changes: readonly Change[]): ReadonlyMap<string, Answer> {
  const opened = new Set<string>()
  for (const { kind, before, after } of changes)
    if (kind === 'ballots' && before && !before.own && !before.key && after?.key)
      opened.add(`${after.roundId} ${after.analystId}`)
  const revealed = new Map<string, Answer>()
  for (const { kind, before, after } of changes)
    if (kind === 'answers' && before === null && after && opened.has(`${after.roundId} ${after.analystId}`))
      revealed.set(pair(after), after)
  return revealed
}

function isRevealed(revealed: ReadonlyMap<string, Answer>, score: Score | null): boolean {
  const answer = score ? revealed.get(pair(score)) : undefined
  return answer !== undefined && score !== null && isSame(judgmentOf(answer), judgmentOf(score))
}

function assertMayScore(before: Draft, after: Draft, by: string | null, { riskId, analystId }: Score): void {
  const underWay = underWayIn(before, riskId)
  if (underWay === null) return
  // Whoever takes a session away may take their own scores with it.
  if (analystId === by && !after.find('sessions', underWay.session.id)) return
  const risk = before.find('risks', riskId)
  const name = risk ? `R${risk.number}` : kindOf('risks').one
  const { session } = underWay
  const open = openRoundIn(underWay, riskId)
  if (open === null) {
    throw new Refusal('round-closed', documentWords.noRoundAsks(name, session.name))
  }
  if (!open.analystIds.includes(analystId)) {
    throw new Refusal('not-asked', documentWords.notAsked(name, open.number, session.name))
  }
  if (analystId !== by) {
    throw new Refusal('not-yours', documentWords.answersAreOwn(name, open.number, session.name))
  }
}
