import type { CellCheck, CellEdit, CellRefusal, GridColumn, RowSource } from './grid-column'

/** A rectangle of the grid, by index as shown, both ends included. */
export type Bounds = { minRowIndex: number; maxRowIndex: number; minColumnIndex: number; maxColumnIndex: number }

/** The grid as shown: ids in order. */
export type Shown = { rowIds: readonly string[]; columnIds: readonly string[] }

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The cells of a rectangle, row by row. */
export function cellsIn({ rowIds, columnIds }: Shown, bounds: Bounds): { rowId: string; columnId: string }[][] {
  return range(bounds.minRowIndex, bounds.maxRowIndex).map((rowIndex) =>
    range(bounds.minColumnIndex, bounds.maxColumnIndex).map((columnIndex) => ({
      rowId: rowIds[rowIndex]!,
      columnId: columnIds[columnIndex]!,
    })),
  )
}

/** Where a paste goes: it fills a selection it divides evenly, otherwise it starts at the first selected cell and ends at the grid's edge. */
export function pasteBounds(
  { rowIds, columnIds }: Shown,
  bounds: Bounds,
  texts: readonly (readonly string[])[],
): Bounds {
  const height = texts.length
  const width = Math.max(...texts.map((row) => row.length))
  const rows = bounds.maxRowIndex - bounds.minRowIndex + 1
  const columns = bounds.maxColumnIndex - bounds.minColumnIndex + 1
  if (rows % height === 0 && columns % width === 0) return bounds
  return {
    ...bounds,
    maxRowIndex: Math.min(bounds.minRowIndex + height, rowIds.length) - 1,
    maxColumnIndex: Math.min(bounds.minColumnIndex + width, columnIds.length) - 1,
  }
}

/** The texts laid over a rectangle, again and again where it is larger. */
export function pasteEdits(shown: Shown, bounds: Bounds, texts: readonly (readonly string[])[]): CellEdit[] {
  const width = Math.max(...texts.map((row) => row.length))
  return cellsIn(shown, bounds).flatMap((row, rowIndex) =>
    row.flatMap((place, columnIndex) => {
      const text = texts[rowIndex % texts.length]?.[columnIndex % width]
      return text === undefined ? [] : { ...place, text }
    }),
  )
}

/** What of the texts lies beyond the rectangle they are laid over, with the reason. */
export function leftOut(bounds: Bounds, texts: readonly (readonly string[])[]): CellRefusal[] {
  const height = bounds.maxRowIndex - bounds.minRowIndex + 1
  const width = bounds.maxColumnIndex - bounds.minColumnIndex + 1
  return texts.flatMap((row, rowIndex) =>
    row.flatMap((text, columnIndex) => {
      if (rowIndex < height && columnIndex < width) return []
      const why = rowIndex < height ? 'There is no column for it.' : 'There is no row for it.'
      return { rowId: '', columnId: '', text, why }
    }),
  )
}

/** What the first row of a rectangle holds, put into the rows below; of a single row, the row above is the first. */
export function fillDownEdits(
  shown: Shown,
  bounds: Bounds,
  textOf: (rowId: string, columnId: string) => string,
): CellEdit[] {
  const single = bounds.minRowIndex === bounds.maxRowIndex
  if (single && bounds.minRowIndex === 0) return []
  const [first = [], ...below] = cellsIn(shown, single ? { ...bounds, minRowIndex: bounds.minRowIndex - 1 } : bounds)
  const texts = first.map(({ rowId, columnId }) => textOf(rowId, columnId))
  return below.flatMap((row) => row.map((place, index) => ({ ...place, text: texts[index]! })))
}

/** Edits that can be done, and those that cannot with the reason. An edit that changes nothing is neither. */
export function sortOut<Row>(
  edits: readonly CellEdit[],
  columns: readonly GridColumn<Row>[],
  source: RowSource<Row>,
): { accepted: CellEdit[]; refused: CellRefusal[] } {
  const byId = new Map(columns.map((column) => [column.id, column]))
  const accepted: CellEdit[] = []
  const refused: CellRefusal[] = []
  for (const edit of edits) {
    const column = byId.get(edit.columnId)
    const row = source.get(edit.rowId)
    if (!column || !row || column.text(row) === edit.text) continue
    const check = checkEdit(column, row, edit.text)
    if (check.ok) accepted.push(edit)
    else refused.push({ ...edit, why: check.why })
  }
  return { accepted, refused }
}

export function checkEdit<Row>(column: GridColumn<Row>, row: Row, text: string): CellCheck {
  if (!column.edit) return { ok: false, why: column.readOnly ?? `${column.header} cannot be edited.` }
  return column.edit.check(text, row)
}
