import { ChevronRight } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import styles from './GridGroupRow.module.css'
import type { GridGroup } from './grid-lines'
import { gridWords } from './grid-words'

type GridGroupRowProps = {
  group: GridGroup
  /** From 1: how many groups it is in, itself too. */
  level: number
  /** Line as shown, from 0. */
  index: number
  /** Pixels from the top of the body. */
  top: number
  columns: number
  /** Whether Tab goes to it: where no cell is there to go to. */
  tabbable: boolean
  onKey: (event: KeyboardEvent, group: GridGroup) => void
  onToggle: (group: GridGroup) => void
}

/** The heading of a group of rows; it folds them. */
export function GridGroupRow(props: GridGroupRowProps) {
  const { group, level, index, top, columns, tabbable, onKey, onToggle } = props
  const { key, label, about, folded } = group
  return (
    <div
      role="row"
      // The header is row 1.
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={!folded}
      data-row-group={key}
      className={styles.row}
      style={{ top }}
      tabIndex={tabbable ? 0 : -1}
      title={gridWords.foldGroup}
      onKeyDown={(event) => onKey(event, group)}
      onClick={() => onToggle(group)}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={columns} className={styles.cell}>
        <ChevronRight size={14} aria-hidden className={styles.fold} />
        <bdi className={styles.label}>{label}</bdi>
        <span className={styles.about}>{about}</span>
      </div>
    </div>
  )
}
