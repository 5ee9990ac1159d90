import { useOpened, useQuery } from '@app/project-store'
import { useEffect, useRef } from 'react'
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components'
import styles from './Palette.module.css'
import { commandEntries, itemEntries, type PaletteEntry } from './palette-entries'

/** One field to run any command or go to anything by name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const opened = useOpened()
  return opened ? <ProjectPalette onClose={onClose} /> : <PaletteDialog entries={commandEntries()} onClose={onClose} />
}

function ProjectPalette({ onClose }: { onClose: () => void }) {
  const items = useQuery(itemEntries)
  return <PaletteDialog entries={[...commandEntries(), ...items]} onClose={onClose} />
}

function PaletteDialog({ entries, onClose }: { entries: readonly PaletteEntry[]; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  const { contains } = useFilter({ sensitivity: 'base' })
  useEffect(() => {
    const before = document.activeElement
    ref.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const choose = (id: string) => {
    onClose()
    // Only after the palette is gone: what runs may open a dialog or move the focus.
    setTimeout(() => entries.find((entry) => entry.id === id)?.run())
  }
  return (
    <dialog
      ref={ref}
      className={styles.palette}
      aria-label="Command palette"
      closedby="any"
      onClose={onClose}
    >
      <Autocomplete filter={contains}>
        <SearchField aria-label="Search or run a command" autoFocus>
          <Input className={styles.input ?? ''} placeholder="Search or run a command" />
        </SearchField>
        <Menu
          aria-label="Commands and items"
          className={styles.list ?? ''}
          items={entries}
          disabledKeys={entries.filter((entry) => entry.unavailable !== null).map(({ id }) => id)}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={styles.none}>Nothing of this name. Escape closes.</p>}
        >
          {(entry) => (
            <MenuItem id={entry.id} className={styles.item ?? ''} textValue={`${entry.label} ${entry.kind}`}>
              <span className={styles.label}>{entry.label}</span>
              <span className={styles.kind}>{entry.unavailable ?? entry.kind}</span>
              {entry.shortcut && <kbd>{entry.shortcut}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </dialog>
  )
}
