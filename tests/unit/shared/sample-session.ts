import { assertRoundsKept } from '@shared/document/closed-rounds'
import { applyChanges, type Project } from '@shared/document/project'
import type { Change } from '@shared/document/change'
import { type BallotContent, commitmentTo } from '@shared/kinds/ballots'
import type { Judgment } from '@shared/kinds/judgment'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import type { Operation, OperationInput } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { reduce } from './at-once'
import { addAnalyst, addRisk, emptyProject, id, perform } from './sample-project'

type Settings = OperationInput<'session.create'>['session']

export const addSession = (
  name: string,
  risks: string[],
  analysts: string[],
  more: Partial<Settings> = {},
): Operation => ({
  name: 'session.create',
  input: {
    session: {
      id: id(name),
      position: 1,
      name,
      purpose: '',
      riskIds: risks.map(id),
      analystIds: analysts.map(id),
      named: false,
      pooling: 'median',
      stopRule: USUAL_STOP_RULE,
      ...more,
    },
  },
})

export const openRound = (name: string, session: string, risks: string[]): Operation => ({
  name: 'round.open',
  input: { roundId: id(name), sessionId: id(session), riskIds: risks.map(id), deadline: null },
})

export const closeRound = (name: string): Operation => ({ name: 'round.close', input: { roundId: id(name) } })

/** Fingerprint of the one packet that tests give out. */
export const PACKET_SHA256 = 'a'.repeat(64)
/** A key as tests write it: any letters of it are the key of one more ballot. */
export const keyNamed = (letter: string): string => `${letter.repeat(25)}0`

/** What somebody answers by file. */
export const ballotContent = (round: string, analyst: string, answers: Record<string, number>): BallotContent => ({
  roundId: id(round),
  analystId: id(analyst),
  packet: PACKET_SHA256,
  answers: Object.entries(answers).map(([risk, value]) => ({
    riskId: id(risk),
    likelihood: { kind: 'percent', percent: value },
    impact: null,
    confidence: null,
    basis: '',
    rationale: '',
    answeredAt: minute(4),
  })),
})

/** Gives out the packet of a round and collects what somebody answered; the content stays with who holds the key. */
export function collectBallot(
  name: string,
  round: string,
  analyst: string,
  content: BallotContent = ballotContent(round, analyst, {}),
): Operation[] {
  const { roundId, analystId, packet } = content
  const commitment = commitmentTo(content, keyNamed('K'))
  const ballot = { id: id(name), roundId, analystId, packet, commitment, nonce: 'A'.repeat(16), sealed: 'AAAA' }
  return [
    { name: 'round.notePacket', input: { roundId: id(round), sha256: PACKET_SHA256 } },
    { name: 'ballot.collect', input: { ballot } },
  ]
}

/** Closes a round with one ballot that the key of `collectBallot` opens. */
export const closeOpening = (
  round: string,
  ballot: string,
  content: BallotContent,
  key = keyNamed('K'),
): Operation => ({
  name: 'round.close',
  input: { roundId: id(round), opened: [{ ballotId: id(ballot), key, content }] },
})

/** Says that somebody stands elsewhere on a risk. */
export const dissentOn = (session: string, risk: string, name = `d${risk}`): Operation => ({
  name: 'dissent.set',
  input: {
    dissentId: id(name),
    sessionId: id(session),
    riskId: id(risk),
    likelihood: { kind: 'percent', percent: 60 },
    confidence: 'low',
    reason: 'Ties hold.',
    named: true,
  },
})

/** A comment and a dissent on a risk. */
export const sayOf = (round: string, session: string, risk: string): Operation[] => [
  { name: 'comment.add', input: { commentId: id('com'), roundId: id(round), riskId: id(risk), text: 'Why so?' } },
  dissentOn(session, risk, 'dis'),
]

export const review = (name: string): Operation => ({ name: 'session.review', input: { sessionId: id(name) } })
export const sign = (name: string): Operation => ({ name: 'session.sign', input: { sessionId: id(name) } })

export const scoreOf = (risk: string, analyst: string, changes: Partial<Judgment>): Operation => ({
  name: 'score.set',
  input: { scoreId: id(`${risk}${analyst}`), riskId: id(risk), analystId: id(analyst), changes },
})

export const percent = (value: number): Partial<Judgment> => ({ likelihood: { kind: 'percent', percent: value } })

/** The minute of an hour: what is done later has a later time. */
export const minute = (number: number): string => `2026-11-23T10:${String(number).padStart(2, '0')}:00.000Z`

/** Does operations in somebody's name at a minute, under the guard that everything passes on its way to the disk. */
export function performAs(project: Project, by: string, at: number, ...operations: Operation[]): Change[] {
  const { changes } = reduce(project, operations, { by: id(by), at: minute(at) })
  atOnce(assertRoundsKept(project, id(by), changes))
  applyChanges(project, changes)
  return changes
}

/** Two risks and three analysts; `ann` and `bob` take part in a session about both risks. */
export function sessionProject(more: Partial<Settings> = {}): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addAnalyst('cat'), addRisk('one'), addRisk('two'))
  perform(project, addSession('ses', ['one', 'two'], ['ann', 'bob'], more))
  return project
}
