import { CommandButton } from '@domain/CommandButton'
import { askedOf } from '@shared/document/queries/desk'
import { useAnalyst } from '@state/analyst'
import { useQuery } from '@state/project-store'
import { riskWords } from './risk-words'

/** The way to the scoring desk for somebody whom an open round asks. */
export function ToDesk() {
  const analyst = useAnalyst()
  const asked = useQuery(askedOf, analyst?.id ?? '')
  const left = asked.filter(({ answered }) => !answered).length
  if (asked.length === 0) return null
  return <CommandButton command="go.desk">{left === 0 ? riskWords.desk : riskWords.deskToAnswer(left)}</CommandButton>
}
