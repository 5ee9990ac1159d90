import { spokenLanguage } from '@shared/language/language'
import type { Arrangement } from '@shared/arrangement'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import styles from './Grid.module.css'
import { type Arrange, columnActs } from './column-acts'
import type { ContextMenuItem } from './ContextMenu'
import { fixedCount, shownColumns } from './grid-arrangement'
import type { AskUnclear, CellPlace, CellRefusal, EditCells, GridColumn, RowSource } from './grid-column'
import { gridAction, isInHeading } from './grid-keys'
import type { Shown } from './grid-edits'
import { type GridGroups, linesOf, unfoldedRows } from './grid-lines'
import { moveSelection, selectWhole } from './grid-moves'
import { selectedBounds, useGridTable } from './grid-table'
import { GridBody } from './GridBody'
import { GridHeader } from './GridHeader'
import { layout, rowsInView, scrollToColumn } from './grid-layout'
import { type MenuPoint, menuPoint } from './menu-point'
import { keyAlong } from './reading-direction'
import { useSelectedRows } from './use-selected-rows'
import { useDrawnColumns } from './use-drawn-columns'
import { useGridClipboard } from './use-grid-clipboard'
import { useGridCursor } from './use-grid-cursor'
import { useGridEditing } from './use-grid-editing'
import { FILL_CORNER, useGridFill } from './use-grid-fill'
import { useGridGroups } from './use-grid-groups'
import { useGridLines } from './use-grid-lines'
import { useGridWidths } from './use-grid-widths'
import { useStableCallback } from './use-stable-callback'
import { useWidth } from './use-width'

type GridProps<Row> = {
  label: string
  /** The rows in groups with headings. */
  groups?: GridGroups | undefined
  /** Rows in the order they are shown in, as `useGridRows` gives it: an edit alone moves no row under the cursor. */
  rowIds: readonly string[]
  columns: readonly GridColumn<Row>[]
  source: RowSource<Row>
  /** The order, widths and looks of the columns, and by which of them the rows are sorted, filtered and grouped. */
  arrangement: Arrangement
  onArrange: Arrange
  /** Asks what a column is filtered by; without it there are no filters. */
  onFilter?: (columnId: string) => void
  /** What else the menu of a column offers. */
  columnEntries?: (columnId: string) => readonly ContextMenuItem[]
  activeRowId: string | null
  /** Called when the analyst moves to another row. */
  onActiveRow: (rowId: string) => void
  /** Called with the rows of the selected cells, as shown, whenever they are others. */
  onSelectedRows?: (rowIds: readonly string[]) => void
  /** Called with the rows and columns that are shown, in order, whenever they are others. */
  onShown?: (shown: Shown) => void
  /** Asked for a menu on a row, by pointer or key; the cell it was asked on is the active one by then. */
  onMenu?: (rowId: string, at: MenuPoint) => void
  /** What Enter and a double click do in a cell that cannot be edited. */
  onOpen?: (rowId: string) => void
  onEdit: EditCells
  /** Called where what a cell holds was typed or chosen once more, which is no edit. */
  onRetyped?: (cell: CellPlace) => void
  /** Names a cell in the project: what is typed in it is then on the disk within a second. */
  placeOf: (cell: CellPlace) => string
  /** Asks what texts of a paste mean; without an answer nothing is put in. */
  onUnclear?: AskUnclear
  /** Cells of a paste or fill that were left as they are. */
  onRefused: (refused: CellRefusal[]) => void
  /** Tells screen readers. */
  announce: (text: string) => void
  readOnly: boolean
  /** Shown instead of rows when there are none. */
  empty: ReactNode
}

/** A grid that types like a spreadsheet: the keys of the W3C APG grid pattern, with editing, copy, paste and fill. */
export function Grid<Row>(props: GridProps<Row>) {
  const { columns, source, groups, arrangement, onArrange, onShown } = props
  const grid = useRef<HTMLDivElement>(null)
  const { order, hidden, pinned, wrapped } = arrangement
  const {
    widths,
    resize,
    giveUp: giveUpResize,
  } = useGridWidths(columns, arrangement.widths, (next) => onArrange({ widths: next }))
  const acts = columnActs(props)
  const spoken = spokenLanguage()
  const inView = useMemo(
    () => shownColumns(columns, { order, hidden, pinned, wrapped, widths }),
    // oxlint-disable-next-line react/exhaustive-deps -- columns have names
    [columns, order, hidden, pinned, wrapped, widths, spoken],
  )
  const room = useWidth(grid)
  const fixedColumns = fixedCount(inView, pinned, room)
  const rowIds = useMemo(() => unfoldedRows(props.rowIds, groups), [props.rowIds, groups])
  const idsInView = inView.map(({ id }) => id).join('\n')
  const shown = useMemo(() => ({ rowIds, columnIds: idsInView.split('\n').filter(Boolean) }), [rowIds, idsInView])
  const table = useGridTable({ ...props, ...shown, sorting: arrangement.sorting, onSorting: acts.sort })
  const rows = table.getRowModel().rows
  const bounds = selectedBounds(table)
  const lines = useMemo(() => linesOf(shown.rowIds, groups), [shown, groups])
  const lineOf = (rowId: string) => lines.findIndex((line) => line.kind === 'row' && line.rowId === rowId)
  useEffect(() => onShown?.(shown), [shown, onShown])
  useSelectedRows(shown.rowIds, bounds, props.onSelectedRows)
  const edits = useGridEditing({ ...props, table, shown, bounds })
  const { editing } = edits
  const { active, follow } = useGridCursor({ ...props, fixedColumns, grid, table, shown, editing: editing !== null })
  const drawn = useDrawnColumns({ grid, columns: inView, fixedColumns, room, keptId: active?.columnId })
  useGridClipboard(grid, edits)
  const filling = useGridFill(shown, bounds, (from, to) => {
    edits.fillTo(from, to)
    follow()
  })

  const { virtualizer, rowHeight, measure, height, lineHeight } = useGridLines({
    grid,
    lines,
    columns: inView,
    kept: () => [activeLine, headings.headingIndex],
  })
  const activeLine = active ? lineOf(active.rowId) : -1
  const columnId = active?.columnId ?? shown.columnIds[fixedColumns - 1] ?? ''
  const headings = useGridGroups({
    grid,
    groups,
    lines,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onRow: (rowId) => {
      table.setFocusedCell(rowId, columnId)
      follow()
      // It may be active already, for want of the row that was folded away.
      if (rowId === active?.rowId && rowId !== props.activeRowId) props.onActiveRow(rowId)
    },
    onTop: () => focusHeader(grid.current, columnId),
  })

  const commit = useStableCallback((...edit: Parameters<typeof edits.commit>) => {
    const refused = edits.commit(...edit)
    if (refused === null) follow()
    return refused
  })
  const leave = useStableCallback((text: string, elsewhere: boolean) => {
    edits.leave(text)
    // What was entered keeps the focus: the next letters are meant for it.
    if (!elsewhere) follow()
  })
  const giveUp = useStableCallback((text: string) => {
    if (editing) edits.giveUp(editing, text)
    follow()
  })
  const type = useStableCallback(edits.type)
  /** Says whether it did: a cell that can be edited is. */
  const open = ({ rowId, columnId }: CellPlace): boolean => {
    if (!props.onOpen || columns.find(({ id }) => id === columnId)?.edit) return false
    props.onOpen(rowId)
    return true
  }

  const view = () => ({ page: rowsInView(grid.current, lineHeight), isFilled: edits.isFilled })

  const actByKey = (event: KeyboardEvent) => {
    const action = gridAction(event, keyAlong(event))
    if (!action || !active || isInHeading(event)) return
    if (action.do === 'give-up' || action.do === 'bring-back') {
      const done = action.do === 'give-up' ? edits.giveUp(active) : edits.bringBack(active)
      return done ? event.preventDefault() : undefined
    }
    if (action.do !== 'compose') event.preventDefault()
    switch (action.do) {
      case 'move':
        if (action.to === 'up' && headings.stepTo(activeLine - 1)) return
        if (action.to === 'down' && headings.stepTo(activeLine + 1)) return
        if (action.to === 'up' && activeLine === 0) return focusHeader(grid.current, active.columnId)
        moveSelection(table, action, view())
        return follow()
      case 'extend': {
        moveSelection(table, action, view())
        const corner = table.atoms.cellSelection.get().at(-1)
        if (!corner) return
        scrollToColumn(grid.current, corner.focusColumnId)
        return virtualizer.scrollToIndex(Math.max(0, lineOf(corner.focusRowId)))
      }
      case 'heading':
        return groups && headings.toHeading(activeLine)
      case 'select':
        return selectWhole(table, action.what)
      case 'edit':
        return open(active) ? undefined : edits.begin(active)
      case 'choose':
        return edits.begin(active, { choosing: true, selectAll: true })
      case 'compose':
        return edits.begin(active, { typed: '' })
      case 'type':
        return edits.begin(active, { typed: action.text })
      case 'clear':
        return edits.clear()
      case 'fill':
        return edits.fill(action.from, active)
    }
  }

  const cellAt = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest(`input, textarea, [role=listbox], ${FILL_CORNER}`))
      return undefined
    const columnId = target.closest<HTMLElement>('[data-column]')?.dataset.column
    const rowId = target.closest<HTMLElement>('[data-row]')?.dataset.row
    return rowId && columnId ? table.getRow(rowId).getAllCellsByColumnId()[columnId] : undefined
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- It has a role, with and without headings.
    <div
      ref={grid}
      role={groups ? 'treegrid' : 'grid'}
      data-work
      aria-label={props.label}
      aria-multiselectable
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-readonly={props.readOnly}
      tabIndex={-1}
      className={styles.grid}
      style={layout(inView, fixedColumns, rowHeight)}
      onKeyDown={actByKey}
      onFocus={(event) => event.target === event.currentTarget && (active ? follow() : headings.goTo(0))}
      onPointerDown={filling.begin}
      onMouseDown={(event) => {
        const cell = event.button === 0 ? cellAt(event) : undefined
        cell?.getSelectionStartHandler()(event.nativeEvent)
        if (cell) follow()
      }}
      onContextMenu={(event) => {
        const cell = cellAt(event)
        if (!cell || !props.onMenu) return
        event.preventDefault()
        // A menu on selected cells is about all of them.
        if (!cell.getIsSelected()) table.setFocusedCell(cell.row.id, cell.column.id)
        follow()
        props.onMenu(cell.row.id, menuPoint(event))
      }}
      onPointerOver={(event) => cellAt(event)?.getSelectionExtendHandler()(event.nativeEvent)}
      onDoubleClick={(event) => {
        if (cellAt(event) && active && !open(active)) edits.begin(active, { selectAll: true })
      }}
    >
      <div className={styles.sheet}>
        <GridHeader
          table={table}
          columns={inView}
          fixedColumns={fixedColumns}
          arrangement={arrangement}
          acts={acts}
          onFilter={props.onFilter}
          furtherEntries={props.columnEntries}
          onResize={resize}
          onGiveUpResize={giveUpResize}
          announce={props.announce}
          onLeave={(columnId) => {
            if (headings.stepTo(0)) return
            if (rows[0]) table.setFocusedCell(rows[0].id, columnId)
            follow()
          }}
        />
        <GridBody
          lines={lines}
          inPage={virtualizer.getVirtualItems()}
          height={height}
          measure={measure}
          columns={inView}
          drawn={drawn}
          fixedColumns={fixedColumns}
          source={source}
          active={active}
          marked={filling.reached ?? bounds}
          headings={headings}
          editing={editing}
          readOnly={props.readOnly}
          placeOf={props.placeOf}
          onType={type}
          onCommit={commit}
          onLeave={leave}
          onGiveUp={giveUp}
        />
      </div>
      {lines.length === 0 && <div className={styles.empty}>{props.empty}</div>}
    </div>
  )
}

const focusHeader = (grid: HTMLElement | null, columnId: string) =>
  grid?.querySelector<HTMLElement>(`[data-header="${columnId}"]`)?.focus()
