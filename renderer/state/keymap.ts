import { type Command, type CommandId, commands } from '@shared/commands/commands'
import { staysOutOfText } from '@shared/shortcuts/accelerator'
import { meaning, type Means, type Press } from '@shared/shortcuts/press'
import { keysNow } from '@shared/shortcuts/shortcuts'
import { commandOf, runCommand } from './commands'
import { announce } from './notices'
import { currentShortcuts, isMac } from './shortcuts'
import { windowWords } from './window-words'

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]), textarea, select'))

/** Undo in a text field is the field's own: the text is not saved yet. */
export const isEditingText = (): boolean => isTextField(document.activeElement)

/** What browsers call a key that an input method has taken for itself. */
const TAKEN_BY_INPUT_METHOD = 229

/** A press of a key as the page is told of it. */
export function pressOf(event: KeyboardEvent): Press {
  const mac = isMac()
  return {
    key: event.key,
    code: event.code,
    control: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    altGraph: event.getModifierState('AltGraph') || (!mac && event.ctrlKey && event.altKey),
    composing: event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD,
    mac,
  }
}

/** Whether the keys pressed are the accelerator, e.g. "CmdOrCtrl+Shift+Z", on whatever keyboard. */
export const matches = (event: KeyboardEvent, accelerator: string): boolean =>
  meaning(pressOf(event), accelerator) !== null

/** Whether the keys pressed are those of a command: for a dialog, in which the keys of the window rest. */
export function runs(event: KeyboardEvent, id: CommandId): boolean {
  const command = commands.find((each) => each.id === id)
  const { shortcuts } = currentShortcuts()
  return command !== undefined && keysNow(command, shortcuts).some((keys) => matches(event, keys))
}

/** What a text field does itself. */
const OF_THE_FIELD: ReadonlySet<CommandId> = new Set(['edit.undo', 'edit.redo'])

/** Widgets with keys of their own; single-key commands stay out of them, and moving is theirs unless Alt is held. */
const OWN_KEYS = '[role=grid], [role=treegrid], [role=tree], [role=menu], [role=listbox]'

/** The commands that a press means where it was pressed: those whose character was typed before those whose key lies there. */
function meant(event: KeyboardEvent): Command[] {
  const target = event.target instanceof Element ? event.target : null
  const typing = isTextField(target)
  const inWidget = (target?.closest(OWN_KEYS) ?? null) !== null
  const press = pressOf(event)
  const { shortcuts } = currentShortcuts()
  const by = (means: Means) =>
    commands.filter((command) =>
      keysNow(command, shortcuts).some((keys) => {
        if (meaning(press, keys) !== means) return false
        if (!staysOutOfText(keys)) return !(typing && OF_THE_FIELD.has(command.id))
        return !typing && !(inWidget && !press.alt)
      }),
    )
  return [...by('character'), ...by('position')]
}

/** Whether a dialog covers the rest of the window. */
export const isInDialog = (): boolean => document.querySelector('dialog[open]') !== null

/** Runs a command that was chosen in the native menu. What a dialog covers rests until it is closed. */
export function runFromMenu(id: CommandId): void {
  const isOfField = OF_THE_FIELD.has(id) && isEditingText()
  if (isInDialog() && !commandOf(id).inDialogs && !isOfField) announce(windowWords.closeDialogFirst)
  else runCommand(id)
}

/**
 * Runs a command by its keys. Taken here before the native menu sees them, so that keys mean the same
 * with and without a menu; a text field keeps its own undo, and single keys stay out of text and grids.
 */
export function listenForKeys(): () => void {
  const runByKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const found = meant(event).filter(({ inDialogs }) => inDialogs || !isInDialog())
    // Two screens may give the same keys to commands of their own.
    if (found.some(({ id }) => runCommand(id))) event.preventDefault()
  }
  document.addEventListener('keydown', runByKey)
  return () => document.removeEventListener('keydown', runByKey)
}
