import { catalogue } from '../language/catalogue'
import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { scalesAmong } from '../document/queries/scales'
import { roundsIn, type SessionState, stateOf, underWayIn } from '../document/queries/sessions'
import { Day, Id } from '../fields'
import { ABOUT_ID } from '../kinds/about'
import { judgmentFields } from '../kinds/judgment'
import type { Round } from '../kinds/rounds'
import { Session } from '../kinds/sessions'
import { FIRST_SCALES } from '../lexicons/scales'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import { blocksSigning, verdictsIn } from '../scoring/session-verdicts'
import { closeRound, OpenedBallot } from './close-round'
import { define } from './operation'
import { riskName } from './risk-name'
import { sessionWords } from './session-words'

const Settings = Session.omit({
  id: true,
  createdAt: true,
  reviewedAt: true,
  signedAt: true,
  signedBy: true,
  packet: true,
})
const sessionName = (draft: Draft, sessionId: string) =>
  draft.find('sessions', sessionId)?.name ?? sessionWords.aSession
const roundName = (draft: Draft, roundId: string) => {
  const round = draft.find('rounds', roundId)
  return round ? sessionWords.roundOf(round.number, sessionName(draft, round.sessionId)) : sessionWords.aRound
}

/** The session, as long as it can be worked on. */
function unsigned(draft: Draft, sessionId: string): Session {
  const session = draft.get('sessions', sessionId)
  if (session.signedAt === null) return session
  throw new Refusal('session-signed', sessionWords.signedStays(session.name))
}

/** The same, as long as it is set up here. */
export function ownUnsigned(draft: Draft, sessionId: string): Session {
  const session = unsigned(draft, sessionId)
  assertOwn(session, sessionWords.setUpElsewhere)
  return session
}

/** `why` says why what was asked for cannot be where the session stands. */
function assertState(
  draft: Draft,
  session: Session,
  wanted: readonly SessionState[],
  why: (session: string, state: string) => string,
): void {
  const state = stateOf(session, roundsIn(draft, session.id))
  if (wanted.includes(state)) return
  throw new Refusal('session-state', why(session.name, STATES[state]))
}

/** Where a session stands, behind its name. */
const STATES: Readonly<Record<SessionState, string>> = catalogue({
  draft: { en: 'has had no round yet', de: 'hatte noch keine Runde' },
  open: { en: 'has an open round', de: 'hat eine offene Runde' },
  closed: { en: 'is closed', de: 'ist geschlossen' },
  reviewed: { en: 'is reviewed', de: 'ist geprüft' },
  signed: { en: 'is signed', de: 'ist abgezeichnet' },
})

/**
 * Groups scoring in rounds: who is asked what, and what became of it. The guard over what is asked is
 * `closed-rounds.ts`.
 */
export const sessionOperations = {
  'session.create': define({
    kind: 'sessions',
    input: z.strictObject({ session: Settings.extend({ id: Id }) }),
    label: ({ session }) => sessionWords.makeSession(session.name),
    apply: (draft, { session }, { at }) => {
      draft.add('sessions', { ...session, createdAt: at, reviewedAt: null, signedAt: null, signedBy: null })
      forgetWeights(draft, session.id)
    },
  }),
  /**
   * Who takes part and which risks are asked about is for the rounds that follow; those that were opened keep theirs.
   */
  'session.update': define({
    kind: 'sessions',
    input: z.strictObject({ sessionId: Id, changes: Settings.omit({ follows: true }).exactPartial() }),
    label: ({ sessionId }, draft) => sessionWords.editSession(sessionName(draft, sessionId)),
    apply: (draft, { sessionId, changes }) => {
      ownUnsigned(draft, sessionId)
      draft.update('sessions', sessionId, changes)
      forgetWeights(draft, sessionId)
    },
  }),
  /** Takes its rounds and what was answered in them along; scores stay. */
  'session.delete': define({
    kind: 'sessions',
    input: z.strictObject({ sessionId: Id }),
    label: ({ sessionId }, draft) => sessionWords.deleteSession(sessionName(draft, sessionId)),
    apply: (draft, { sessionId }) => deleteEntity(draft, 'sessions', sessionId),
  }),
  /** Asks the analysts of the session about some of its risks, under the scales in force. */
  'round.open': define({
    kind: 'rounds',
    input: z.strictObject({
      roundId: Id,
      sessionId: Id,
      riskIds: z.array(Id).min(1).max(LIMITS.risksOfSession),
      deadline: Day.nullable(),
    }),
    label: ({ sessionId }, draft) =>
      sessionWords.openRound(roundsIn(draft, sessionId).length + 1, sessionName(draft, sessionId)),
    apply: (draft, { roundId, sessionId, riskIds, deadline }, { at }) => {
      const session = unsigned(draft, sessionId)
      assertOwn(session, sessionWords.roundsOpenedElsewhere)
      assertState(draft, session, ['draft', 'closed', 'reviewed'], sessionWords.noOtherRound)
      const analystIds = session.analystIds.filter((id) => !draft.find('analysts', id)?.inactive)
      if (analystIds.length === 0) throw new Refusal('nobody-asked', sessionWords.nobodyAsked(session.name))
      for (const riskId of riskIds) assertFree(draft, session, riskId)
      const { lexicon, impactScale = FIRST_SCALES.impactScale.id, matrix } = draft.get('about', ABOUT_ID)
      draft.update('sessions', sessionId, { reviewedAt: null })
      draft.add('rounds', {
        id: roundId,
        sessionId,
        number: roundsIn(draft, sessionId).length + 1,
        // A risk that was asked twice would have two answers of one analyst, and the round could not be closed.
        riskIds: [...new Set(riskIds)],
        analystIds,
        lexicon,
        impactScale,
        matrix,
        openedAt: at,
        deadline,
        closedAt: null,
      })
    },
  }),
  'round.setDeadline': define({
    kind: 'rounds',
    input: z.strictObject({ roundId: Id, deadline: Day.nullable() }),
    label: ({ roundId }, draft) => sessionWords.setDeadline(roundName(draft, roundId)),
    apply: (draft, { roundId, deadline }) => draft.update('rounds', roundId, { deadline }),
  }),
  /** Keeps what was answered since the round was opened, and shows it to all; what was not answered stays so. */
  'round.close': define({
    kind: 'rounds',
    input: z.strictObject({
      roundId: Id,
      /** What was handed in by file and could be opened. */
      opened: z.array(OpenedBallot).max(LIMITS.analystsOfSession).exactOptional(),
    }),
    label: ({ roundId }, draft) => sessionWords.closeRound(roundName(draft, roundId)),
    *apply(draft, { roundId, opened = [] }, { at }) {
      const round = draft.get('rounds', roundId)
      if (round.closedAt !== null) throw new Refusal('round-closed', sessionWords.roundClosedAlready(round.number))
      assertOwn(draft.get('sessions', round.sessionId), sessionWords.roundsClosedElsewhere)
      yield* closeRound(draft, round, opened, at)
    },
  }),
  'session.review': define({
    kind: 'sessions',
    input: z.strictObject({ sessionId: Id }),
    label: ({ sessionId }, draft) => sessionWords.reviewSession(sessionName(draft, sessionId)),
    apply: (draft, { sessionId }, { at }) => {
      const session = unsigned(draft, sessionId)
      assertState(draft, session, ['closed', 'reviewed'], sessionWords.notReviewed)
      draft.update('sessions', sessionId, { reviewedAt: at })
    },
  }),
  /** Ends the session: names are shown, and scores may be changed by their analysts again. */
  'session.sign': define({
    kind: 'sessions',
    input: z.strictObject({ sessionId: Id }),
    label: ({ sessionId }, draft) => sessionWords.signSession(sessionName(draft, sessionId)),
    apply: (draft, { sessionId }, { by, at }) => {
      const session = unsigned(draft, sessionId)
      assertState(draft, session, ['reviewed'], sessionWords.notSigned)
      assertResolved(draft, session)
      draft.update('sessions', sessionId, { signedAt: at, signedBy: by })
    },
  }),
  /** Says that a score still holds in the round that is open. */
  'score.keep': define({
    kind: 'scores',
    input: z.strictObject({ scoreId: Id }),
    label: ({ scoreId }, draft) => sessionWords.keepScore(riskName(draft, draft.find('scores', scoreId)?.riskId ?? '')),
    apply: (draft, { scoreId }, { by, at }) => {
      if (draft.get('scores', scoreId).analystId !== by) throw new Refusal('not-yours', sessionWords.scoreNotYours)
      draft.update('scores', scoreId, { scoredAt: at })
    },
  }),
  'comment.add': define({
    kind: 'comments',
    input: z.strictObject({ commentId: Id, roundId: Id, riskId: Id, text: z.string().trim().min(1).max(LIMITS.prose) }),
    label: ({ riskId }, draft) => sessionWords.comment(riskName(draft, riskId)),
    apply: (draft, { commentId, roundId, riskId, text }, { by, at }) => {
      const round = draft.get('rounds', roundId)
      unsigned(draft, round.sessionId)
      assertAnswered(draft, [round], riskId, sessionWords.nothingToSay)
      draft.add('comments', { id: commentId, roundId, riskId, analystId: by, text, at })
    },
  }),
  'comment.delete': define({
    kind: 'comments',
    input: z.strictObject({ commentId: Id }),
    label: () => sessionWords.deleteComment,
    apply: (draft, { commentId }, { by }) => {
      const { roundId, analystId } = draft.get('comments', commentId)
      unsigned(draft, draft.get('rounds', roundId).sessionId)
      if (analystId !== by) throw new Refusal('not-yours', sessionWords.commentNotYours)
      draft.remove('comments', commentId)
    },
  }),
  /** Where the analyst does not go along with the group; one for each risk of a session. */
  'dissent.set': define({
    kind: 'dissents',
    input: z.strictObject({
      dissentId: Id,
      sessionId: Id,
      riskId: Id,
      likelihood: judgmentFields.likelihood,
      confidence: judgmentFields.confidence,
      reason: z.string().trim().min(1).max(LIMITS.prose),
      named: z.boolean(),
    }),
    label: ({ riskId }, draft) => sessionWords.recordDissent(riskName(draft, riskId)),
    apply: (draft, { dissentId, sessionId, riskId, ...said }, { by, at }) => {
      unsigned(draft, sessionId)
      assertAnswered(draft, roundsIn(draft, sessionId), riskId, sessionWords.nothingToDissent)
      const known = draft
        .naming('dissents', 'sessionId', sessionId)
        .find((each) => each.riskId === riskId && each.analystId === by)
      if (known) draft.update('dissents', known.id, { ...said, recordedAt: at })
      else draft.add('dissents', { id: dissentId, sessionId, riskId, analystId: by, ...said, recordedAt: at })
    },
  }),
  'dissent.delete': define({
    kind: 'dissents',
    input: z.strictObject({ dissentId: Id }),
    label: () => sessionWords.takeBackDissent,
    apply: (draft, { dissentId }, { by }) => {
      const { sessionId, analystId } = draft.get('dissents', dissentId)
      unsigned(draft, sessionId)
      if (analystId !== by) throw new Refusal('not-yours', sessionWords.dissentNotYours)
      draft.remove('dissents', dissentId)
    },
  }),
}

/** Of who does not take part and was asked in no round no weight stays: it would count once they come in. */
export function forgetWeights(draft: Draft, sessionId: string): void {
  const { weights, analystIds } = draft.get('sessions', sessionId)
  if (weights === undefined) return
  const asked = new Set([analystIds, ...roundsIn(draft, sessionId).map((round) => round.analystIds)].flat())
  const kept = Object.fromEntries(Object.entries(weights).filter(([id]) => asked.has(id)))
  draft.update('sessions', sessionId, { weights: kept })
}

/** What is said to a group is about answers that all can see: of a round that asked about the risk and is closed. */
function assertAnswered(draft: Draft, rounds: readonly Round[], riskId: string, why: (risk: string) => string): void {
  if (rounds.some((round) => round.closedAt !== null && round.riskIds.includes(riskId))) return
  throw new Refusal('nothing-answered', why(riskName(draft, riskId)))
}

/** What is signed says of each risk that the group agreed, or who stands elsewhere. */
function assertResolved(draft: Draft, session: Session): void {
  const scales = scalesAmong((kind) => draft.all(kind))
  const open = verdictsIn(draft, session, scales).filter(blocksSigning)
  if (open.length === 0) return
  const names = open.map(({ riskId }) => riskName(draft, riskId))
  throw new Refusal('unresolved', sessionWords.unresolved(names, session.name))
}

/** A session that came as a packet is the facilitator’s: here it is only answered. */
function assertOwn({ name, packet }: Session, why: (session: string) => string): void {
  if (packet === undefined) return
  throw new Refusal('from-packet', why(name))
}

/** A risk is scored in one session at a time: what is asked in two would have two answers. */
function assertFree(draft: Draft, session: Session, riskId: string): void {
  draft.get('risks', riskId)
  if (!session.riskIds.includes(riskId))
    throw new Refusal('not-of-session', sessionWords.notOfSession(riskName(draft, riskId), session.name))
  const other = underWayIn(draft, riskId)
  if (other === null || other.session.id === session.id) return
  throw new Refusal('scored-elsewhere', sessionWords.scoredElsewhere(riskName(draft, riskId), other.session.name))
}
