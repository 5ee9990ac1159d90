import { type Bearing, BEARINGS } from '@shared/lexicons/bearing'
import { matches } from '@state/keymap'

export type TableCell = { row: number; column: number }
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Where a key leads from a cell, `key` as `keyAlong` says it; null where it leads nowhere. */
export function cellAfter(
  press: Press,
  from: TableCell,
  size: { rows: number; columns: number },
  key = press.key,
): TableCell | null {
  const { ctrlKey, metaKey, altKey } = press
  if (altKey) return null
  const far = ctrlKey || metaKey
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case 'ArrowUp':
      return { ...from, row: far ? 0 : Math.max(0, from.row - 1) }
    case 'ArrowDown':
      return { ...from, row: far ? last.row : Math.min(last.row, from.row + 1) }
    case 'ArrowLeft':
      return { ...from, column: far ? 0 : Math.max(0, from.column - 1) }
    case 'ArrowRight':
      return { ...from, column: far ? last.column : Math.min(last.column, from.column + 1) }
    case 'Home':
      return far ? { row: 0, column: 0 } : { ...from, column: 0 }
    case 'End':
      return far ? last : { ...from, column: last.column }
    default:
      return null
  }
}

/** The rating that a letter gives, on any keyboard; null for any other key. */
export const bearingOfKey = (press: KeyboardEvent): Bearing | null =>
  BEARINGS.find(({ letter }) => matches(press, letter) || matches(press, `Shift+${letter}`))?.key ?? null

/** Whether a key takes a rating back. */
export const isClearing = ({ key, ctrlKey, metaKey, altKey }: Press): boolean =>
  (key === 'Delete' || key === 'Backspace') && !ctrlKey && !metaKey && !altKey
