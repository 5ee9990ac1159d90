import type { EventMessage, Handlers } from '@shared/ipc/contract'
import type { ShortcutsFile } from '../shortcuts'

export type ShortcutParts = {
  shortcuts: ShortcutsFile
  tell: (message: EventMessage) => void
  /** The native menu shows the keys too. */
  shortcutsChanged: () => void
}

type ShortcutCalls = Extract<keyof Handlers, `shortcuts.${string}`>

export const shortcutHandlers = ({
  shortcuts,
  tell,
  shortcutsChanged,
}: ShortcutParts): Pick<Handlers, ShortcutCalls> => {
  const tellAll = () => {
    tell({ name: 'shortcuts.changed', payload: shortcuts.state })
    shortcutsChanged()
  }
  return {
    'shortcuts.get': async () => shortcuts.state,
    'shortcuts.set': async (input) => {
      await shortcuts.set(input.shortcuts)
      tellAll()
      return null
    },
    'shortcuts.setAside': async () => {
      const name = shortcuts.setAside(new Date())
      tellAll()
      return name
    },
  }
}
