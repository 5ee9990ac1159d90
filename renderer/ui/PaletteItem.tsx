import type { ReactNode } from 'react'
import { MenuItem } from 'react-aria-components/Menu'
import { MiddleCut } from './MiddleCut'
import styles from './PaletteDialog.module.css'

type PaletteItemProps = {
  id: string
  label: string
  /** Words it is found by, when they are more than its label. */
  words?: string
  /** Before the label. */
  mark?: ReactNode
  /** Behind the label: what it is, or why it cannot be chosen. */
  kind?: string
  shortcut?: string | null
}

/** One entry of a palette. */
export function PaletteItem({ id, label, words = label, mark, kind, shortcut }: PaletteItemProps) {
  return (
    <MenuItem id={id} className={styles.item ?? ''} textValue={words}>
      {mark}
      <span className={styles.label}>{label}</span>
      {kind && (
        <span className={styles.kind}>
          <MiddleCut text={kind} />
        </span>
      )}
      {shortcut && <kbd>{shortcut}</kbd>}
    </MenuItem>
  )
}
