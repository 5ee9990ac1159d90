import type { Arrangement } from '@shared/arrangement'
import { ArrowDown, ArrowUp, ChevronDown, ListFilter } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import styles from './Grid.module.css'
import { ColumnEdge } from './ColumnEdge'
import type { ColumnActs } from './column-acts'
import type { ContextMenuItem } from './ContextMenu'
import type { ShownColumn } from './grid-arrangement'
import type { GridTable } from './grid-table'
import { gridWords } from './grid-words'
import { GridColumnMenu } from './GridColumnMenu'
import { fixedAt } from './GridRow'
import { type MenuPoint, menuPoint } from './menu-point'
import { belowStart, keyAlong } from './reading-direction'
import { useColumnDrag } from './use-column-drag'
import type { ResizeColumn } from './use-grid-widths'

/** Pixels by which a key widens a column. */
const WIDER = 16

type GridHeaderProps<Row> = {
  table: GridTable
  columns: readonly ShownColumn<Row>[]
  fixedColumns: number
  arrangement: Arrangement
  acts: ColumnActs
  onFilter: ((columnId: string) => void) | undefined
  furtherEntries: ((columnId: string) => readonly ContextMenuItem[]) | undefined
  onResize: ResizeColumn
  onGiveUpResize: () => void
  announce: (text: string) => void
  /** Down from a header goes to the cell below it. */
  onLeave: (columnId: string) => void
}

/** Column headers; reached with the up arrow from the first row, so that they take no tab stops. */
export function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { table, columns, fixedColumns, arrangement, acts, onResize, announce } = props
  const { sorting, filters } = arrangement
  const head = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<{ column: ShownColumn<Row>; at: MenuPoint } | null>(null)
  const drag = useColumnDrag(acts.place)
  const goTo = (header: Element | null | undefined) => {
    const button = header?.querySelector('button')
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  // A header that changes its place loses the focus on the way.
  const moved = useRef<string | null>(null)
  const order = columns.map(({ id }) => id).join()
  useLayoutEffect(() => {
    if (moved.current !== null) goTo(head.current?.querySelector(`[data-header-of="${moved.current}"]`))
    moved.current = null
  }, [order])

  const openMenu = (column: ShownColumn<Row>, header: Element | null) => {
    goTo(header)
    if (header) setMenu({ column, at: belowStart(header) })
  }

  const actByKey = (event: KeyboardEvent<HTMLElement>, column: ShownColumn<Row>) => {
    const { id, header: name } = column
    const { shiftKey, altKey } = event
    const key = keyAlong(event)
    const control = event.ctrlKey || event.metaKey
    const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
    const header = event.currentTarget.closest<HTMLElement>('[role=columnheader]')
    if (altKey && key === 'ArrowDown') openMenu(column, header)
    else if (altKey) return
    else if (key === 'ArrowDown') props.onLeave(id)
    else if (key === 'Enter' && shiftKey) table.getColumn(id)?.toggleSorting(undefined, true)
    else if (key === 'Home') goTo(header?.parentElement?.firstElementChild)
    else if (key === 'End') goTo(header?.parentElement?.lastElementChild)
    else if (step && control && shiftKey) {
      moved.current = id
      acts.move(id, step)
    } else if (step && shiftKey && header) {
      onResize(id, header.offsetWidth + step * WIDER, true)
      announce(step > 0 ? gridWords.isWider(name) : gridWords.isNarrower(name))
    } else if (step && !control) goTo(step < 0 ? header?.previousElementSibling : header?.nextElementSibling)
    else return
    event.preventDefault()
  }
  return (
    <div role="rowgroup" className={styles.head}>
      <div ref={head} role="row" aria-rowindex={1} className={styles.headRow}>
        {columns.map((column, index) => {
          const sorted = table.getColumn(column.id)?.getIsSorted() ?? false
          const rank = sorting.findIndex(({ id }) => id === column.id) + 1
          const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={column.place}
              aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
              data-header-of={column.id}
              data-align={column.align}
              data-fixed={index < fixedColumns || undefined}
              data-last-fixed={index === fixedColumns - 1 || undefined}
              data-drop={drag.sideOf(column.id)}
              data-dragged={drag.dragged === column.id || undefined}
              style={fixedAt(columns, index, fixedColumns)}
              className={styles.header}
              {...drag.place(column.id)}
            >
              <button
                type="button"
                tabIndex={-1}
                data-header={column.id}
                className={styles.headerButton}
                title={tip(column, sorting.length > 1 ? rank : 0)}
                {...drag.handle(column.id)}
                onContextMenu={(event) => {
                  event.preventDefault()
                  event.stopPropagation()
                  setMenu({ column, at: menuPoint(event) })
                }}
                onClick={(event) => table.getColumn(column.id)?.getToggleSortingHandler()?.(event)}
                onKeyDown={(event) => actByKey(event, column)}
              >
                <span className={styles.headerName}>{column.header}</span>
                {Object.hasOwn(filters, column.id) && <ListFilter size={12} aria-hidden className={styles.sign} />}
                {sorted && (
                  <span className={styles.sign} aria-hidden>
                    <Arrow size={12} />
                    {sorting.length > 1 && rank}
                  </span>
                )}
              </button>
              <span
                // For the pointer only: Alt+↓ on the header does the same.
                aria-hidden
                className={styles.menuSign}
                data-column-menu={column.id}
                onPointerDown={(event) => event.preventDefault()}
                onClick={({ currentTarget }) => openMenu(column, currentTarget.parentElement)}
              >
                <ChevronDown size={14} />
              </span>
              <ColumnEdge
                onResize={(width, done) => onResize(column.id, width, done)}
                onGiveUp={props.onGiveUpResize}
              />
            </div>
          )
        })}
      </div>
      {menu && (
        <GridColumnMenu
          {...menu}
          arrangement={arrangement}
          acts={acts}
          onFilter={props.onFilter}
          further={props.furtherEntries?.(menu.column.id) ?? []}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  )
}

const tip = <Row,>({ header, sortValue, facet }: ShownColumn<Row>, rank: number): string =>
  gridWords.headerTip(header, { rank, sorts: sortValue !== undefined, filters: facet !== undefined })
