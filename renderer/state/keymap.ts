import { type CommandId, commands } from '@shared/commands'
import { runCommand } from './commands'

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]), textarea, select'))

/** Undo in a text field is the field's own: the text is not saved yet. */
export const isEditingText = (): boolean => isTextField(document.activeElement)

/** Whether the keys pressed are the accelerator, e.g. "CmdOrCtrl+Shift+Z". */
export function matches(event: KeyboardEvent, accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  const control = event.ctrlKey || event.metaKey
  if (control !== wants('CmdOrCtrl') || event.altKey !== wants('Alt') || event.shiftKey !== wants('Shift')) return false
  return event.key.toLowerCase() === key.toLowerCase() || event.code === `Digit${key}`
}

/** What a text field does itself. */
const OF_THE_FIELD: ReadonlySet<CommandId> = new Set(['edit.undo', 'edit.redo'])

/** Widgets with keys of their own; single-key commands stay out of them. */
const OWN_KEYS = '[role=grid], [role=treegrid], [role=tree], [role=menu], [role=listbox]'

/**
 * Runs a command by its keys. Taken here before the native menu sees them, so that keys mean the same
 * with and without a menu; a text field keeps its own undo, and single keys stay out of text and grids.
 */
export function listenForKeys(): () => void {
  const runByKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const target = event.target instanceof Element ? event.target : null
    const typing = isTextField(target)
    const command = commands.find((each) => {
      if (each.shortcut && matches(event, each.shortcut)) return !(typing && OF_THE_FIELD.has(each.id))
      return each.key !== undefined && !typing && !target?.closest(OWN_KEYS) && matches(event, each.key)
    })
    if (!command || document.querySelector('dialog[open]')) return
    if (runCommand(command.id)) event.preventDefault()
  }
  document.addEventListener('keydown', runByKey)
  return () => document.removeEventListener('keydown', runByKey)
}
