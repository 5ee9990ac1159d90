import { call } from '@state/client'
import { unavailable, useCommandRevision } from '@state/commands'
import { isEditingText } from '@state/keymap'
import { notifyFailure } from '@state/notices'
import { usePlace } from '@state/place'
import { useOpened, useSaveStatus } from '@state/project-store'
import { type Command, CommandId, commands } from '@shared/commands/commands'
import { useEffect, useState } from 'react'

/** Keeps the native menu to what can be done now: it greys out the rest. */
export function MenuState() {
  useCommandRevision()
  usePlace()
  useOpened()
  const status = useSaveStatus()
  const typing = useEditingText()

  const hasStep: Partial<Record<CommandId, boolean>> = {
    // In a text field, undo is the field's own.
    'edit.undo': typing || (status?.undo ?? null) !== null,
    'edit.redo': typing || (status?.redo ?? null) !== null,
  }
  const canDo = (command: Command) => unavailable(command) === null && (hasStep[command.id] ?? true)
  const usable = commands.filter(canDo).map(({ id }) => id)
  const latest = JSON.stringify(usable)
  useEffect(() => {
    const now = CommandId.array().parse(JSON.parse(latest))
    call('app.usableCommands', { commands: now, typing }).catch(notifyFailure)
  }, [latest, typing])
  return null
}

function useEditingText(): boolean {
  const [editing, setEditing] = useState(isEditingText)
  useEffect(() => {
    const followFocus = () => setEditing(isEditingText())
    document.addEventListener('focusin', followFocus)
    document.addEventListener('focusout', followFocus)
    return () => {
      document.removeEventListener('focusin', followFocus)
      document.removeEventListener('focusout', followFocus)
    }
  }, [])
  return editing
}
