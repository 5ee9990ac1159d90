import { CommandButton } from '@domain/CommandButton'
import { openRounds } from '@shared/document/queries/sessions'
import { analystsInOrder } from '@shared/document/queries/query'
import { useAnalyst } from '@state/analyst'
import { useQuery } from '@state/project-store'
import { EmptyState } from '@ui/EmptyState'
import { deskWords } from './desk-words'

/** The desk of somebody whom no open round asks anything. */
export function NothingAsked() {
  const rounds = useQuery(openRounds)
  const analysts = useQuery(analystsInOrder)
  const me = useAnalyst()
  if (rounds.length === 0) {
    return (
      <EmptyState
        title={deskWords.noRound}
        actions={
          <CommandButton command="go.risks" look="primary">
            {deskWords.toRisks}
          </CommandButton>
        }
      >
        {deskWords.whatItIsFor}
      </EmptyState>
    )
  }
  const asked = analysts.filter(({ id }) => rounds.some(({ round }) => round.analystIds.includes(id)))
  return (
    <EmptyState
      title={deskWords.notAsked}
      actions={
        <>
          <CommandButton command="desk.handOver" look="primary">
            {deskWords.handOver}
          </CommandButton>
          <CommandButton command="analyst.switch">{deskWords.switchAnalyst}</CommandButton>
        </>
      }
    >
      {deskWords.asksOthers(
        asked.map(({ name }) => name),
        me?.name ?? deskWords.nobody,
      )}
    </EmptyState>
  )
}
