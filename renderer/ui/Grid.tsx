import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import styles from './Grid.module.css'
import type { AskUnclear, CellPlace, CellRefusal, EditCells, GridColumn, RowSource } from './grid-column'
import { gridAction, isInHeading } from './grid-keys'
import { type GridGroups, lineKey, linesOf, unfoldedRows } from './grid-lines'
import { moveSelection, selectWhole } from './grid-moves'
import type { Shown } from './grid-edits'
import { selectedBounds, type SortingState, useGridTable } from './grid-table'
import { GridGroupRow } from './GridGroupRow'
import { GridHeader } from './GridHeader'
import { GridRow } from './GridRow'
import { HEADER_HEIGHT, layout, ROW_HEIGHT, rowsInView } from './grid-layout'
import { type MenuPoint, menuPoint } from './menu-point'
import { useSelectedRows } from './use-selected-rows'
import { useGridClipboard } from './use-grid-clipboard'
import { useGridCursor } from './use-grid-cursor'
import { useGridEditing } from './use-grid-editing'
import { FILL_CORNER, useGridFill } from './use-grid-fill'
import { useGridGroups } from './use-grid-groups'
import { type ColumnWidths, useGridWidths, widened } from './use-grid-widths'
import { useStableCallback } from './use-stable-callback'

type GridProps<Row> = {
  label: string
  /** The rows in groups with headings; the first of `sorting` is to be what makes the groups. */
  groups?: GridGroups | undefined
  /** Rows before sorting. A new array sorts again; an edit alone moves no row under the cursor. */
  rowIds: readonly string[]
  columns: readonly GridColumn<Row>[]
  /** So many columns stay in view when the grid is scrolled sideways. */
  fixedColumns: number
  source: RowSource<Row>
  hiddenColumns: readonly string[]
  sorting: SortingState
  onSorting: (sorting: SortingState) => void
  /** How wide the analyst made columns; the others have their own width. */
  widths: ColumnWidths
  onWidths: (widths: ColumnWidths) => void
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
  const { columns, hiddenColumns, source, groups, onShown } = props
  const grid = useRef<HTMLDivElement>(null)
  const { widths, resize, giveUp: giveUpResize } = useGridWidths(props.widths, props.onWidths)
  const rowIds = useMemo(() => unfoldedRows(props.rowIds, groups), [props.rowIds, groups])
  const table = useGridTable({ ...props, rowIds })
  const rows = table.getRowModel().rows
  const bounds = selectedBounds(table)
  const shownColumns = useMemo(
    () => widened(columns, widths).filter(({ id }) => !hiddenColumns.includes(id)),
    [columns, hiddenColumns, widths],
  )
  const shown = useMemo(
    () => ({ rowIds: rows.map(({ id }) => id), columnIds: shownColumns.map(({ id }) => id) }),
    [rows, shownColumns],
  )
  const lines = useMemo(() => linesOf(shown.rowIds, groups), [shown, groups])
  const lineAt = useMemo(() => new Map(lines.map((line, index) => [lineKey(line), index])), [lines])
  useEffect(() => onShown?.(shown), [shown, onShown])
  useSelectedRows(shown.rowIds, bounds, props.onSelectedRows)
  const edits = useGridEditing({ ...props, table, shown, bounds })
  const { editing } = edits
  const { active, follow } = useGridCursor({ ...props, grid, table, shown, editing: editing !== null })
  useGridClipboard(grid, edits)
  const filling = useGridFill(shown, bounds, (from, to) => {
    edits.fillTo(from, to)
    follow()
  })

  // oxlint-disable-next-line react/incompatible-library -- only matters to the React Compiler, which is not used
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    overscan: 8,
    getItemKey: useCallback((index: number) => (lines[index] ? lineKey(lines[index]) : index), [lines]),
    // What holds the focus exists wherever the grid is scrolled to.
    rangeExtractor: (range) => {
      const kept = [activeLine, headings.headingIndex].filter((line) => line >= 0)
      return [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b)
    },
  })
  const activeLine = active ? (lineAt.get(active.rowId) ?? -1) : -1
  const columnId = active?.columnId ?? shown.columnIds[props.fixedColumns - 1] ?? ''
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

  const view = () => ({ page: rowsInView(grid.current), isFilled: edits.isFilled })

  const actByKey = (event: KeyboardEvent) => {
    const action = gridAction(event)
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
        const corner = table.atoms.cellSelection.get().at(-1)?.focusRowId ?? ''
        return virtualizer.scrollToIndex(lineAt.get(corner) ?? 0)
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
      aria-colcount={shownColumns.length}
      aria-readonly={props.readOnly}
      tabIndex={-1}
      className={styles.grid}
      style={layout(shownColumns, props.fixedColumns)}
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
          columns={shownColumns}
          fixedColumns={props.fixedColumns}
          onResize={resize}
          onGiveUpResize={giveUpResize}
          announce={props.announce}
          onLeave={(columnId) => {
            if (headings.stepTo(0)) return
            if (rows[0]) table.setFocusedCell(rows[0].id, columnId)
            follow()
          }}
        />
        <div role="rowgroup" className={styles.body} style={{ height: lines.length * ROW_HEIGHT }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            if (!line) return null
            const top = start - HEADER_HEIGHT
            if (line.kind === 'group') {
              return (
                <GridGroupRow
                  key={lineKey(line)}
                  group={line.group}
                  index={index}
                  top={top}
                  columns={shownColumns.length}
                  tabbable={active === null && index === 0}
                  onKey={headings.actByKey}
                  onToggle={headings.toggle}
                />
              )
            }
            const { rowId, rowIndex } = line
            const marked = filling.reached ?? bounds
            const selected = marked !== null && rowIndex >= marked.minRowIndex && rowIndex <= marked.maxRowIndex
            return (
              <GridRow
                key={rowId}
                rowId={rowId}
                index={index}
                top={top}
                level={groups && 2}
                columns={shownColumns}
                fixedColumns={props.fixedColumns}
                source={source}
                activeColumnId={rowId === active?.rowId ? active.columnId : null}
                selectedFrom={selected ? marked.minColumnIndex : -1}
                selectedTo={selected ? marked.maxColumnIndex : -1}
                hasCorner={!props.readOnly && selected && rowIndex === marked.maxRowIndex}
                editing={editing?.rowId === rowId ? editing : null}
                placeOf={props.placeOf}
                onType={type}
                onCommit={commit}
                onLeave={leave}
                onGiveUp={giveUp}
              />
            )
          })}
        </div>
      </div>
      {lines.length === 0 && <div className={styles.empty}>{props.empty}</div>}
    </div>
  )
}

const focusHeader = (grid: HTMLElement | null, columnId: string) =>
  grid?.querySelector<HTMLElement>(`[data-header="${columnId}"]`)?.focus()
