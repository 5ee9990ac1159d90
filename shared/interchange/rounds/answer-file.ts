import { z } from 'zod'
import { Id } from '../../fields'
import { sealedFields } from '../../kinds/ballots'
import type { Envelope } from './envelope'
import { roundFileWords } from './round-file-words'

/** What a sealed file says openly: whose answers it holds, to what. */
export const AnswerFile = z.strictObject({ projectId: Id, sessionId: Id, ...sealedFields })
export type AnswerFile = z.infer<typeof AnswerFile>

export const ANSWER_FILE: Envelope<AnswerFile> = {
  mark: 'assay-answers 1',
  get one() {
    return roundFileWords.answers
  },
  content: AnswerFile,
}
