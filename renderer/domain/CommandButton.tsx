import type { CommandId } from '@shared/commands/commands'
import { commandOf, runCommand, unavailable, useCommandRevision, useShortcutText } from '@state/commands'
import { usePlace } from '@state/place'
import { useOpened } from '@state/project-store'
import { Button } from '@ui/Button'
import type { ComponentProps } from 'react'

type CommandButtonProps = Omit<ComponentProps<typeof Button>, 'onClick' | 'title'> & { command: CommandId }

/** A button that runs a command: its tooltip has the keys, or the reason why it cannot be used now. */
export function CommandButton({ command, disabled, ...button }: CommandButtonProps) {
  useCommandRevision()
  usePlace()
  useOpened()
  const keys = useShortcutText(command)
  const why = unavailable(commandOf(command))
  const isOff = disabled ?? why !== null
  return (
    <Button
      {...button}
      disabled={isOff}
      title={(isOff ? why : keys) ?? undefined}
      onClick={() => runCommand(command)}
    />
  )
}
