import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import styles from './Grid.module.css'
import type { GridColumn } from './grid-column'
import type { GridTable } from './grid-table'
import { ColumnEdge } from './ColumnEdge'
import { fixedAt } from './GridRow'
import type { ResizeColumn } from './use-grid-widths'

/** Pixels by which a key widens a column. */
const WIDER = 16

type GridHeaderProps<Row> = {
  table: GridTable
  columns: readonly GridColumn<Row>[]
  fixedColumns: number
  onResize: ResizeColumn
  onGiveUpResize: () => void
  announce: (text: string) => void
  /** Down from a header goes to the cell below it. */
  onLeave: (columnId: string) => void
}

/** Column headers; reached with the up arrow from the first row, so that they take no tab stops. */
export function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { table, columns, fixedColumns, onResize, onGiveUpResize, announce, onLeave } = props
  const actByKey = (event: KeyboardEvent<HTMLElement>, { id, header: name }: GridColumn<Row>) => {
    event.stopPropagation()
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
    const step = steps[event.key]
    const header = event.currentTarget.closest<HTMLElement>('[role=columnheader]')
    if (event.key === 'ArrowDown') onLeave(id)
    else if (step && event.shiftKey && header) {
      onResize(id, header.offsetWidth + step * WIDER, true)
      announce(`${name} is ${step > 0 ? 'wider' : 'narrower'}`)
    } else if (step)
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
                title={tip(column)}
                onClick={(event) => table.getColumn(column.id)?.getToggleSortingHandler()?.(event)}
                onKeyDown={(event) => actByKey(event, column)}
              >
                {column.header}
                {sorted && <Arrow size={12} aria-hidden />}
              </button>
              <ColumnEdge onResize={(width, done) => onResize(column.id, width, done)} onGiveUp={onGiveUpResize} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

const tip = ({ header, sortValue }: { header: string; sortValue?: unknown }): string =>
  `${sortValue ? `Sort by ${header}. Shift adds to the sort. ` : ''}Shift with ← or → makes the column narrower or wider.`
