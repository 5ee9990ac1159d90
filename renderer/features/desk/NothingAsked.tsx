import { CommandButton } from '@domain/CommandButton'
import { openRounds } from '@shared/document/queries/sessions'
import { analystsInOrder } from '@shared/document/queries/query'
import { useAnalyst } from '@state/analyst'
import { useQuery } from '@state/project-store'
import { EmptyState } from '@ui/EmptyState'

/** The desk of somebody whom no open round asks anything. */
export function NothingAsked() {
  const rounds = useQuery(openRounds)
  const analysts = useQuery(analystsInOrder)
  const me = useAnalyst()
  if (rounds.length === 0) {
    return (
      <EmptyState title="No round is open" actions={<CommandButton command="go.risks">Go to the risks</CommandButton>}>
        While a round of a scoring session is open, everybody it asks scores its risks here, one at a time and without
        seeing what the others say. Outside of sessions, score in the register.
      </EmptyState>
    )
  }
  const asked = analysts.filter(({ id }) => rounds.some(({ round }) => round.analystIds.includes(id)))
  return (
    <EmptyState
      title="You are not asked"
      actions={
        <>
          <CommandButton command="desk.handOver" look="primary">
            Hand over…
          </CommandButton>
          <CommandButton command="analyst.switch">Switch analyst…</CommandButton>
        </>
      }
    >
      {`The round that is open asks ${asked.map(({ name }) => name).join(', ')}, and you work here as ${me?.name ?? 'nobody'}.`}
    </EmptyState>
  )
}
