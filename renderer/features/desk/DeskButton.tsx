import type { CommandId } from '@shared/commands/commands'
import { commandOf, runCommand, unavailable, useCommandRevision, useShortcutText } from '@state/commands'
import { Button } from '@ui/Button'

/** A command with its keys in the tooltip. */
export function DeskButton({ command, label }: { command: CommandId; label: string }) {
  useCommandRevision()
  const keys = useShortcutText(command)
  const why = unavailable(commandOf(command))
  return (
    <Button disabled={why !== null} title={why ?? `${label}  ${keys ?? ''}`} onClick={() => runCommand(command)}>
      {label}
    </Button>
  )
}
