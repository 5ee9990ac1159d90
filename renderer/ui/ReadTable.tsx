import type { ReactElement } from 'react'
import { InParts } from './InParts'
import styles from './ReadTable.module.css'

type ReadTableProps<T> = {
  label: string
  head: readonly string[]
  rows: readonly T[]
  /** The row of each: its first cell is its head. */
  render: (row: T) => ReactElement
  /** Lines around and a ground behind its heads, where it stands alone in a panel. */
  isBoxed?: boolean
  className?: string | undefined
}

/** A table that is read, not worked in: a long one comes in parts, a wide one is scrolled sideways, with the keys, too. */
export function ReadTable<T>({ label, head, rows, render, isBoxed = false, className = '' }: ReadTableProps<T>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys.
    <div className={isBoxed ? styles.box : styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={`${isBoxed ? styles.boxed : styles.table} ${className}`}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <InParts
            items={rows}
            around={(more) => (
              <tr>
                <td colSpan={head.length}>{more}</td>
              </tr>
            )}
            render={render}
          />
        </tbody>
      </table>
    </div>
  )
}
