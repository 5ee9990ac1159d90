import { openRounds } from '@shared/document/queries/sessions'
import { useCommand } from '@state/commands'
import { handOver } from '@state/hand-over'
import { useQuery } from '@state/project-store'

/** While a round is open analysts may take turns at this machine, whatever screen is shown. */
export function DeskCommands() {
  const rounds = useQuery(openRounds)
  useCommand('desk.handOver', handOver, rounds.length > 0)
  return null
}
