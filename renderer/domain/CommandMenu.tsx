import { commandOf, runCommand, shortcutText, unavailable, useCommandRevision } from '@state/commands'
import type { CommandId } from '@shared/commands/commands'
import { ContextMenu, type ContextMenuItem } from '@ui/ContextMenu'
import { type MenuPoint, menuPoint } from '@ui/menu-point'
import { type MouseEvent, type ReactNode, useState } from 'react'

/** A command by its id, what is no command by its words, or null for a line between two groups. */
export type MenuEntry = CommandId | ContextMenuItem | null

type OpenMenu = { label: string; at: MenuPoint; entries: readonly MenuEntry[] }

/** A context menu of a part of the window: `open` shows it, `menu` is where it stands. */
export function useMenu(): {
  open: (asked: Asked, label: string, entries: readonly MenuEntry[]) => void
  openAt: (at: MenuPoint, label: string, entries: readonly MenuEntry[]) => void
  menu: ReactNode
} {
  const [shown, setShown] = useState<OpenMenu | null>(null)
  const openAt = (at: MenuPoint, label: string, entries: readonly MenuEntry[]) => setShown({ at, label, entries })
  return {
    open: (asked, label, entries) => {
      asked.preventDefault()
      openAt(menuPoint(asked), label, entries)
    },
    openAt,
    menu: shown && <CommandMenu {...shown} onClose={() => setShown(null)} />,
  }
}

type Asked = Pick<MouseEvent, 'clientX' | 'clientY' | 'button' | 'target' | 'preventDefault'>

/** Commands with the words, keys and reasons of the menu bar; what becomes possible meanwhile can be used. */
function CommandMenu({ label, at, entries, onClose }: OpenMenu & { onClose: () => void }) {
  useCommandRevision()
  const items = entries.map((entry) => (typeof entry === 'string' ? itemOf(entry) : entry))
  return <ContextMenu label={label} at={at} items={items} onClose={onClose} />
}

function itemOf(id: CommandId): ContextMenuItem {
  const command = commandOf(id)
  const why = unavailable(command)
  return {
    label: command.label,
    shortcut: shortcutText(command) ?? undefined,
    disabled: why !== null,
    hint: why ?? undefined,
    run: () => void runCommand(id),
  }
}
