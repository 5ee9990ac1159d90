import type { CellPlace } from './grid-column'
import type { GridAction } from './grid-keys'
import type { GridTable } from './grid-table'

type Move = Extract<GridAction, { do: 'move' | 'extend' }>

/** Moves the active cell, or the far corner of the selection; stops at the edges. `page` is the number of rows in view. */
export function moveSelection(table: GridTable, { do: kind, to }: Move, page: number): void {
  const range = table.atoms.cellSelection.get().at(-1)
  if (!range) return
  const rows = table.getRowModel().rows
  const columns = table.getVisibleLeafColumns()
  const extending = kind === 'extend'
  const rowId = extending ? range.focusRowId : range.anchorRowId
  const columnId = extending ? range.focusColumnId : range.anchorColumnId
  let row = rows.findIndex(({ id }) => id === rowId)
  let column = columns.findIndex(({ id }) => id === columnId)
  if (to === 'up') row -= 1
  if (to === 'down') row += 1
  if (to === 'page-up') row -= page
  if (to === 'page-down') row += page
  if (to === 'left') column -= 1
  if (to === 'right') column += 1
  if (to === 'row-start' || to === 'grid-start') column = 0
  if (to === 'row-end' || to === 'grid-end') column = columns.length - 1
  if (to === 'grid-start') row = 0
  if (to === 'grid-end') row = rows.length - 1
  const focusRowId = rows[clamp(row, rows.length)]?.id
  const focusColumnId = columns[clamp(column, columns.length)]?.id
  if (focusRowId === undefined || focusColumnId === undefined) return
  if (extending) table.selectCellRange({ ...range, focusRowId, focusColumnId })
  else table.setFocusedCell(focusRowId, focusColumnId)
}

const clamp = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1)

/** Selects the whole rows or columns of the selection, or everything. */
export function selectWhole(table: GridTable, what: 'row' | 'column' | 'all'): void {
  const range = table.atoms.cellSelection.get().at(-1)
  const rows = table.getRowModel().rows
  const columns = table.getVisibleLeafColumns()
  const [firstRow, lastRow] = [rows[0]?.id, rows.at(-1)?.id]
  const [firstColumn, lastColumn] = [columns[0]?.id, columns.at(-1)?.id]
  if (!range || !firstRow || !lastRow || !firstColumn || !lastColumn) return
  const wholeRows = what !== 'column'
  const wholeColumns = what !== 'row'
  table.selectCellRange({
    anchorRowId: wholeColumns ? firstRow : range.anchorRowId,
    focusRowId: wholeColumns ? lastRow : range.focusRowId,
    anchorColumnId: wholeRows ? firstColumn : range.anchorColumnId,
    focusColumnId: wholeRows ? lastColumn : range.focusColumnId,
  })
}

/** The active cell, if it is shown. */
export function activeCell(table: GridTable): CellPlace | null {
  const cell = table.getFocusedCell()
  if (!cell || !cell.column.getIsVisible() || cell.row.getDisplayIndex() < 0) return null
  return { rowId: cell.row.id, columnId: cell.column.id }
}
