import type { Progress } from '@shared/document/queries/sessions'
import { formatDay } from '@shared/words/days'
import { counted } from '@shared/words/plural'

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
  const asks = deadline === null ? 'Please answer soon.' : `Please answer by ${formatDay(deadline)}.`
  const people = missingIn(progress).map(
    ({ analystId, answered, of }) => `${nameOf(analystId)}: ${counted(of - answered, 'answer')} of ${of} missing`,
  )
  return [`Round ${round} of “${session}”: answers are missing. ${asks}`, '', ...people].join('\n')
}
