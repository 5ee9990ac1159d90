import type { CellCheck, CellEdit, CellRefusal, GridColumn, RowSource } from './grid-column'
import { gridWords } from './grid-words'

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
      const why = rowIndex < height ? gridWords.noColumn : gridWords.noRow
      return { rowId: '', columnId: '', text, why }
    }),
  )
}

/** What one rectangle holds, laid again and again over the rest of a larger one around it. */
export function fillEdits(
  shown: Shown,
  from: Bounds,
  to: Bounds,
  textOf: (rowId: string, columnId: string) => string,
): CellEdit[] {
  const texts = cellsIn(shown, from).map((row) => row.map(({ rowId, columnId }) => textOf(rowId, columnId)))
  return cellsIn(shown, to).flatMap((row, rowIndex) =>
    row.flatMap((place, columnIndex) => {
      const down = to.minRowIndex + rowIndex - from.minRowIndex
      const right = to.minColumnIndex + columnIndex - from.minColumnIndex
      const across = texts[around(down, texts.length)]!
      const isFrom = down >= 0 && down < texts.length && right >= 0 && right < across.length
      return isFrom ? [] : { ...place, text: across[around(right, across.length)]! }
    }),
  )
}

const around = (index: number, length: number) => ((index % length) + length) % length

/**
 * What fills a selection from its first row or column: that, and the whole; of a single one, the one before it fills.
 * Null where there is none before it.
 */
export function fillFrom(bounds: Bounds, what: 'row' | 'column'): { from: Bounds; to: Bounds } | null {
  const [least, most] = ENDS[what]
  const first = bounds[least] === bounds[most] ? bounds[least] - 1 : bounds[least]
  return first < 0 ? null : { from: { ...bounds, [least]: first, [most]: first }, to: { ...bounds, [least]: first } }
}

const ENDS = { row: ['minRowIndex', 'maxRowIndex'], column: ['minColumnIndex', 'maxColumnIndex'] } as const

/** The selection and the cells from it to one outside of it, down, up or sideways; null for a cell within. */
export function reachedFrom(bounds: Bounds, row: number, column: number): Bounds | null {
  const down = beyond(row, bounds.minRowIndex, bounds.maxRowIndex)
  const right = beyond(column, bounds.minColumnIndex, bounds.maxColumnIndex)
  if (down === 0 && right === 0) return null
  if (Math.abs(down) < Math.abs(right)) {
    return {
      ...bounds,
      minColumnIndex: Math.min(bounds.minColumnIndex, column),
      maxColumnIndex: Math.max(bounds.maxColumnIndex, column),
    }
  }
  return { ...bounds, minRowIndex: Math.min(bounds.minRowIndex, row), maxRowIndex: Math.max(bounds.maxRowIndex, row) }
}

const beyond = (at: number, min: number, max: number) => (at > max ? at - max : at < min ? at - min : 0)

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
  if (!column.edit) return { ok: false, why: column.readOnly ?? gridWords.columnIsFixed(column.header) }
  return column.edit.check(text, row)
}
