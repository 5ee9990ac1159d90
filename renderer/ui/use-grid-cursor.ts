import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Shown } from './grid-edits'
import { activeCell } from './grid-moves'
import type { GridTable } from './grid-table'

type GridCursorOptions = {
  grid: RefObject<HTMLElement | null>
  table: GridTable
  shown: Shown
  fixedColumns: number
  /** Row wanted from outside. */
  activeRowId: string | null
  onActiveRow: (rowId: string) => void
  editing: boolean
}

/**
 * The active cell, which alone can be reached by Tab. It takes the focus only after `follow`, that is after
 * something the analyst did in the grid: a row wanted from outside must not pull the focus away.
 */
export function useGridCursor({
  grid,
  table,
  shown,
  fixedColumns,
  activeRowId,
  onActiveRow,
  editing,
}: GridCursorOptions) {
  const active = activeCell(table)
  const activeIndex = active ? shown.rowIds.indexOf(active.rowId) : -1
  const wantsFocus = useRef(false)
  const lastIndex = useRef(0)

  useEffect(() => {
    if (activeIndex >= 0) lastIndex.current = activeIndex
  }, [activeIndex])

  // What names a row is the last of the columns that stay in view.
  const columnId = active?.columnId ?? shown.columnIds[fixedColumns - 1] ?? shown.columnIds[0]
  const wanted = useRef<string | null>(null)
  const begun = useRef(false)
  useEffect(() => {
    if (!columnId) return
    // Only a newly wanted row moves the cursor, once it is shown; the analyst's own moves come back here as wanted.
    const isWanted = activeRowId !== null && activeRowId !== wanted.current && shown.rowIds.includes(activeRowId)
    if (isWanted) wanted.current = activeRowId
    // A row that was deleted or filtered away hands the cursor to the one that took its place.
    const successor = shown.rowIds[Math.min(lastIndex.current, shown.rowIds.length - 1)]
    const rowId = isWanted ? activeRowId : (active?.rowId ?? successor)
    if (rowId === undefined || rowId === active?.rowId) return
    // Whoever is in the grid stays at the active cell; a heading keeps the focus as it folds the rows below it.
    const focused = document.activeElement
    if (grid.current?.contains(focused) && !focused?.closest('[data-row-group]')) wantsFocus.current = true
    // Moved while nobody is at this window: what is typed on coming back must not land in another row.
    const isAway = begun.current && !document.hasFocus()
    begun.current = true
    table.setFocusedCell(rowId, isAway ? (shown.columnIds[0] ?? columnId) : columnId)
  })

  useLayoutEffect(() => {
    if (!wantsFocus.current || editing || !active) return
    wantsFocus.current = false
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${active.rowId}"] > [data-column="${active.columnId}"]`,
    )
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  return {
    active,
    activeIndex,
    /** After the analyst moved or finished an edit: the active cell takes the focus and its row is told. */
    follow: () => {
      wantsFocus.current = true
      const now = activeCell(table)
      if (now && now.rowId !== active?.rowId) onActiveRow(now.rowId)
    },
  }
}
