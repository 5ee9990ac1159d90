import type { Progress } from '@shared/document/queries/sessions'
import { openRoundWords } from './round-words'

type Asked = { session: string; round: number; deadline: string | null }

/** Who has not answered all, with how much is missing. */
export const missingIn = (progress: readonly Progress[]): Progress[] =>
  progress.filter(({ answered, of }) => answered < of)

/** Words for a mail to those who have not answered all of a round. */
export function reminderText(
  { session, round, deadline }: Asked,
  progress: readonly Progress[],
  nameOf: (analystId: string) => string,
): string {
  const asks =
    deadline === null ? openRoundWords.reminder(round, session) : openRoundWords.reminderBy(round, session, deadline)
  const people = missingIn(progress).map(({ analystId, answered, of }) =>
    openRoundWords.answersMissing(nameOf(analystId), of - answered, of),
  )
  return [asks, '', ...people].join('\n')
}
