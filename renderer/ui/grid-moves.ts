import type { CellPlace } from './grid-column'
import type { GridAction } from './grid-keys'
import type { GridTable } from './grid-table'

type Move = Extract<GridAction, { do: 'move' | 'extend' }>

/** What a move depends on: the number of rows in view, and which cells hold something. */
type View = { page: number; isFilled: (rowId: string, columnId: string) => boolean }

/** A cell by its row and column, among so many. */
type At = { row: number; column: number; rows: number; columns: number }
type Look = { page: number; filled: (row: number, column: number) => boolean }

/** Where each move leads, which may be beyond the edge. */
const MOVES: Readonly<Record<Move['to'], (at: At, look: Look) => Partial<Pick<At, 'row' | 'column'>>>> = {
  up: ({ row }) => ({ row: row - 1 }),
  down: ({ row }) => ({ row: row + 1 }),
  left: ({ column }) => ({ column: column - 1 }),
  right: ({ column }) => ({ column: column + 1 }),
  'up-edge': ({ row, rows, column }, { filled }) => ({ row: edge(row, -1, rows, (at) => filled(at, column)) }),
  'down-edge': ({ row, rows, column }, { filled }) => ({ row: edge(row, 1, rows, (at) => filled(at, column)) }),
  'left-edge': ({ row, column, columns }, { filled }) => ({
    column: edge(column, -1, columns, (at) => filled(row, at)),
  }),
  'right-edge': ({ row, column, columns }, { filled }) => ({
    column: edge(column, 1, columns, (at) => filled(row, at)),
  }),
  'page-up': ({ row }, { page }) => ({ row: row - page }),
  'page-down': ({ row }, { page }) => ({ row: row + page }),
  'row-start': () => ({ column: 0 }),
  'row-end': ({ columns }) => ({ column: columns - 1 }),
  'grid-start': () => ({ row: 0, column: 0 }),
  'grid-end': ({ rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

/** The last of the filled cells that follow each other, else the next filled one, else the last of all. */
function edge(from: number, step: 1 | -1, count: number, filled: (at: number) => boolean): number {
  const last = step === 1 ? count - 1 : 0
  let at = from
  if (at === last) return at
  const within = filled(at) && filled(at + step)
  do at += step
  while (at !== last && (within ? filled(at + step) : !filled(at)))
  return at
}

/** Moves the active cell, or the far corner of the selection; stops at the edges. */
export function moveSelection(table: GridTable, { do: kind, to }: Move, { page, isFilled }: View): void {
  const range = table.atoms.cellSelection.get().at(-1)
  if (!range) return
  const rows = table.getRowModel().rows
  const columns = table.getVisibleLeafColumns()
  const extending = kind === 'extend'
  const rowId = extending ? range.focusRowId : range.anchorRowId
  const columnId = extending ? range.focusColumnId : range.anchorColumnId
  const row = rows.findIndex(({ id }) => id === rowId)
  const column = columns.findIndex(({ id }) => id === columnId)
  if (row < 0 || column < 0) return
  const at = { row, column, rows: rows.length, columns: columns.length }
  const filled = (inRow: number, inColumn: number) => isFilled(rows[inRow]!.id, columns[inColumn]!.id)
  const next = { row, column, ...MOVES[to](at, { page, filled }) }
  const focusRowId = rows[clamp(next.row, rows.length)]?.id
  const focusColumnId = columns[clamp(next.column, columns.length)]?.id
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
