import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import styles from './Grid.module.css'
import type { GridColumn } from './grid-column'
import type { GridTable } from './grid-table'
import { fixedAt } from './GridRow'

type GridHeaderProps<Row> = {
  table: GridTable
  columns: readonly GridColumn<Row>[]
  fixedColumns: number
  /** Down from a header goes to the cell below it. */
  onLeave: (columnId: string) => void
}

/** Column headers; reached with the up arrow from the first row, so that they take no tab stops. */
export function GridHeader<Row>({ table, columns, fixedColumns, onLeave }: GridHeaderProps<Row>) {
  const moveByKey = (event: KeyboardEvent<HTMLElement>, columnId: string) => {
    event.stopPropagation()
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
    const step = steps[event.key]
    const header = event.currentTarget.closest('[role=columnheader]')
    if (event.key === 'ArrowDown') onLeave(columnId)
    else if (step)
      (step < 0 ? header?.previousElementSibling : header?.nextElementSibling)?.querySelector('button')?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {columns.map((column, index) => {
          const sorted = table.getColumn(column.id)?.getIsSorted() ?? false
          const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
              data-align={column.align}
              data-fixed={index < fixedColumns || undefined}
              style={fixedAt(columns, index, fixedColumns)}
              className={styles.header}
            >
              <button
                type="button"
                tabIndex={-1}
                data-header={column.id}
                className={styles.headerButton}
                title={column.sortValue ? `Sort by ${column.header}. Shift adds to the sort.` : undefined}
                onClick={(event) => table.getColumn(column.id)?.getToggleSortingHandler()?.(event)}
                onKeyDown={(event) => moveByKey(event, column.id)}
              >
                {column.header}
                {sorted && <Arrow size={12} aria-hidden />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
