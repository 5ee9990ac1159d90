import { useCommandRevision } from '@state/commands'
import { useOpened, useQuery } from '@state/project-store'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { useFilter } from 'react-aria-components'
import { commandEntries, itemEntries, type PaletteEntry } from './palette-entries'

/** One field to run any command or go to anything by name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const opened = useOpened()
  // A screen that is still being drawn says what can be done there while the palette is open.
  useCommandRevision()
  return opened ? <ProjectPalette onClose={onClose} /> : <CommandPalette entries={commandEntries()} onClose={onClose} />
}

function ProjectPalette({ onClose }: { onClose: () => void }) {
  const items = useQuery(itemEntries)
  return <CommandPalette entries={[...commandEntries(), ...items]} onClose={onClose} />
}

function CommandPalette({ entries, onClose }: { entries: readonly PaletteEntry[]; onClose: () => void }) {
  const { contains } = useFilter({ sensitivity: 'base' })
  // Only after the palette is gone: what runs may open a dialog or move the focus.
  const choose = (id: string) => void setTimeout(() => entries.find((entry) => entry.id === id)?.run())
  return (
    <PaletteDialog
      label="Command palette"
      fieldLabel="Search or run a command"
      listLabel="Commands and items"
      filter={contains}
      disabledIds={entries.filter((entry) => entry.unavailable !== null).map(({ id }) => id)}
      nothingFound="Nothing of this name. Escape closes."
      onChoose={choose}
      onClose={onClose}
    >
      {entries.map(({ id, label, kind, shortcut, unavailable }) => (
        <PaletteItem
          key={id}
          id={id}
          label={label}
          words={`${label} ${kind}`}
          kind={unavailable ?? kind}
          shortcut={shortcut}
        />
      ))}
    </PaletteDialog>
  )
}
