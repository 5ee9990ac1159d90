import { entity, type Project } from '../../document/project'
import { ballotsOf } from '../../document/queries/sessions'
import { Refusal } from '../../refusal'
import { ANSWER_FILE, type AnswerFile } from './answer-file'
import { unwrapped } from './envelope'

/** What a file of sealed answers is worth in a round: new here, or here already. */
export type ReadAnswers = { what: 'new' | 'known'; name: string; file: AnswerFile }

/** Looks at a file of sealed answers beside a round; refuses one that does not belong there, with the reason. */
export function readAnswers(project: Project, roundId: string, text: string, fileName: string): ReadAnswers {
  const { content: file } = unwrapped(ANSWER_FILE, text, fileName)
  const refuse = (code: string, why: string) => new Refusal(code, `“${fileName}” ${why} Nothing was changed.`)
  const round = entity(project, 'rounds', roundId)
  if (!round || round.closedAt !== null)
    throw refuse('round-closed', 'comes too late: this round is no longer open. Open another round to ask again.')
  if (file.projectId !== project.about.project.projectId)
    throw refuse('other-project', 'answers a round of another project. Open that project to collect it.')
  if (file.sessionId !== round.sessionId)
    throw refuse('other-session', 'answers another scoring session. Collect it there.')
  if (file.roundId !== roundId) {
    const other = entity(project, 'rounds', file.roundId)
    const which = other ? `round ${other.number}, and this is round ${round.number}` : 'a round that is not here'
    throw refuse('other-round', `answers ${which}. Ask for answers to the packet of this round.`)
  }
  const name = entity(project, 'analysts', file.analystId)?.name
  if (name === undefined || !round.analystIds.includes(file.analystId))
    throw refuse('not-asked', `comes from ${name ?? 'somebody unknown'}, who is not asked in this round.`)
  if (!round.packets?.includes(file.packet))
    throw refuse('other-packet', `answers a packet that was not exported here. Give ${name} the packet of this round.`)
  const known = ballotsOf.ask(project, roundId).collected.find(({ analystId }) => analystId === file.analystId)
  if (known === undefined) return { what: 'new', name, file }
  if (known.commitment === file.commitment && known.sealed === file.sealed) return { what: 'known', name, file }
  throw refuse('second', `holds other answers of ${name} than those collected. Take those out first if these count.`)
}
