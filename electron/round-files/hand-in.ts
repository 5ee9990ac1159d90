import { roundWords } from './round-words'
import { canonicalJson } from '@shared/encoding/canonical-json'
import { entity, type Project } from '@shared/document/project'
import { answeredIn, ballotsOf } from '@shared/document/queries/sessions'
import { ANSWER_FILE, AnswerFile } from '@shared/interchange/rounds/answer-file'
import { wrapped } from '@shared/interchange/rounds/envelope'
import type { Ballot, BallotContent } from '@shared/kinds/ballots'
import { judgmentOf } from '@shared/kinds/judgment'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { ProjectSession } from '../project/session'
import { sealed, unsealed } from './sealing'

export type HandedIn = { bytes: Uint8Array; ballot: Ballot }

/**
 * Seals what an analyst answered in a round that came as a packet, and keeps it with its key before anything leaves the
 * project. What was handed in last and has not changed since is the same file again.
 */
export async function handIn(session: ProjectSession, roundId: string, by: string): Promise<HandedIn> {
  const { project, changes } = session
  const { content, origin, sessionId } = answersIn(project, roundId, by)
  const last = ballotsOf.ask(project, roundId).own.findLast(({ analystId }) => analystId === by)
  const again = last?.key ? unsealed(last, last.key) : null
  if (last && canonicalJson(again) === canonicalJson(content)) return fileOf(last, origin.projectId, sessionId)
  const { answers: _, ...says } = content
  const ballot = { id: newId(), ...says, ...sealed(content) }
  if (ballot.sealed.length > LIMITS.ballotCharacters) throw new Refusal('too-large', roundWords.answersTooLong)
  await changes.apply({ by, operations: [{ name: 'ballot.seal', input: { ballot } }] })
  return fileOf(entity(project, 'ballots', ballot.id)!, origin.projectId, sessionId)
}

function answersIn(project: Project, roundId: string, analystId: string) {
  const round = entity(project, 'rounds', roundId)
  const origin = round && entity(project, 'sessions', round.sessionId)?.packet
  if (!round || !origin) throw new Refusal('no-packet', roundWords.noPacket)
  const answers = answeredIn.ask(project, roundId, analystId).scores.map((score): BallotContent['answers'][number] => {
    const { riskId, scoredAt, seconds } = score
    return { riskId, ...judgmentOf(score), answeredAt: scoredAt, ...(seconds !== undefined && { seconds }) }
  })
  if (answers.length === 0) throw new Refusal('nothing-answered', roundWords.nothingAnswered)
  return { content: { roundId, analystId, packet: origin.sha256, answers }, origin, sessionId: round.sessionId }
}

function fileOf(ballot: Ballot, projectId: string, sessionId: string): HandedIn {
  const { id: _id, at: _at, own: _own, key: _key, ...open } = ballot
  const content = AnswerFile.parse({ projectId, sessionId, ...open })
  return { bytes: new TextEncoder().encode(wrapped(ANSWER_FILE.mark, content)), ballot }
}
