import { z } from 'zod'
import { Id } from '../../fields'
import { sealedFields } from '../../kinds/ballots'
import type { Envelope } from './envelope'

/** What a sealed file says openly: whose answers it holds, to what. */
export const AnswerFile = z.strictObject({ projectId: Id, sessionId: Id, ...sealedFields })
export type AnswerFile = z.infer<typeof AnswerFile>

export const ANSWER_FILE: Envelope<AnswerFile> = {
  mark: 'assay-answers 1',
  one: 'file of sealed answers',
  content: AnswerFile,
}
