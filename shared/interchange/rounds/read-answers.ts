import { entity, type Project } from '../../document/project'
import { ballotsOf } from '../../document/queries/sessions'
import { Refusal } from '../../refusal'
import { ANSWER_FILE, type AnswerFile } from './answer-file'
import { unwrapped } from './envelope'
import { readAnswersWords as words } from './round-file-words'

/** What a file of sealed answers is worth in a round: new here, or here already. */
export type ReadAnswers = { what: 'new' | 'known'; name: string; file: AnswerFile }

/** Looks at a file of sealed answers beside a round; refuses one that does not belong there, with the reason. */
export function readAnswers(project: Project, roundId: string, text: string, fileName: string): ReadAnswers {
  const { content: file } = unwrapped(ANSWER_FILE, text, fileName)
  const round = entity(project, 'rounds', roundId)
  if (!round || round.closedAt !== null) throw new Refusal('round-closed', words.roundClosed(fileName))
  if (file.projectId !== project.about.project.projectId)
    throw new Refusal('other-project', words.otherProject(fileName))
  if (file.sessionId !== round.sessionId) throw new Refusal('other-session', words.otherSession(fileName))
  if (file.roundId !== roundId) {
    const other = entity(project, 'rounds', file.roundId)
    const why = other ? words.otherRound(fileName, other.number, round.number) : words.unknownRound(fileName)
    throw new Refusal('other-round', why)
  }
  const name = entity(project, 'analysts', file.analystId)?.name
  if (name === undefined) throw new Refusal('not-asked', words.unknownPerson(fileName))
  if (!round.analystIds.includes(file.analystId)) throw new Refusal('not-asked', words.notAsked(fileName, name))
  if (!round.packets?.includes(file.packet)) throw new Refusal('other-packet', words.otherPacket(fileName, name))
  const known = ballotsOf.ask(project, roundId).collected.find(({ analystId }) => analystId === file.analystId)
  if (known === undefined) return { what: 'new', name, file }
  if (known.commitment === file.commitment && known.sealed === file.sealed) return { what: 'known', name, file }
  throw new Refusal('second', words.second(fileName, name))
}
