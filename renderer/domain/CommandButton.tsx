import type { CommandId } from '@shared/commands/commands'
import { commandOf, runCommand, unavailable, useCommandRevision, useShortcutText } from '@state/commands'
import { announce } from '@state/notices'
import { usePlace } from '@state/place'
import { useOpened } from '@state/project-store'
import { Button } from '@ui/Button'
import type { ComponentProps } from 'react'

type CommandButtonProps = Omit<ComponentProps<typeof Button>, 'onClick' | 'title'> & { command: CommandId }

/**
 * A button that runs a command: its tooltip has the keys, or the reason why it cannot be used now. With a reason it stays
 * where the keyboard reaches it, so that whoever comes there is told, and says it again when it is pressed.
 */
export function CommandButton({ command, disabled, ...button }: CommandButtonProps) {
  useCommandRevision()
  usePlace()
  useOpened()
  const keys = useShortcutText(command)
  const why = unavailable(commandOf(command))
  const isOff = disabled ?? why !== null
  const reason = isOff ? why : null
  return (
    <Button
      {...button}
      disabled={isOff && reason === null}
      aria-disabled={reason !== null || undefined}
      title={(isOff ? reason : keys) ?? undefined}
      onClick={() => {
        if (!runCommand(command) && reason !== null) announce(reason)
      }}
    />
  )
}
