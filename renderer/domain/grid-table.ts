import type { Cell, Table } from '@shared/interchange/tables/table'
import type { Steps } from '@shared/steps'
import type { GridColumn, RowSource } from '@ui/grid-column'
import type { Shown } from '@ui/grid-edits'
import { type RefObject, useCallback, useRef } from 'react'
import { tableWords } from './table-words'
import type { TablePart } from './TableExport'

/** Pixels of a character, about: columns are as wide in files as on the screen. */
const CHARACTER = 7

type OfGrid<Row> = {
  name: string
  /** In the order of the file. */
  columns: readonly GridColumn<Row>[]
  rowIds: readonly string[]
  source: RowSource<Row>
  /** The id of what a row is about, by which it is known again. */
  idOf?: (rowId: string) => string
}

/** Rows and columns of a grid as a table for files, with the ids of the rows behind them. */
function* gridTable<Row>({ name, columns, rowIds, source, idOf = (id) => id }: OfGrid<Row>): Steps<Table> {
  const rows: Cell[][] = []
  for (const rowId of rowIds) {
    const row = source.get(rowId)
    if (row) rows.push([...columns.map(({ file, text }) => (file ?? text)(row)), idOf(rowId)])
    yield
  }
  const heads = columns.map(({ header, width }) => ({ label: header, width: Math.ceil(width / CHARACTER) }))
  return { name, columns: [...heads, { label: 'Id', width: 38 }], rows }
}

/** A grid as it is shown, and whole, as parts that can be exported. */
export function gridParts<Row>(of: OfGrid<Row>, shown: Shown): TablePart[] {
  const columns = shown.columnIds.flatMap((id) => of.columns.find((column) => column.id === id) ?? [])
  const { rowIds } = shown
  return [
    {
      label: tableWords.asShown(rowIds.length, columns.length),
      make: () => gridTable({ ...of, columns, rowIds }),
    },
    {
      label: tableWords.all(of.rowIds.length, of.columns.length),
      make: () => gridTable(of),
    },
  ]
}

/** What a grid shows, kept for when it is asked for; the second goes to the grid. */
export function useShown(): [RefObject<Shown>, (shown: Shown) => void] {
  const shown = useRef<Shown>({ rowIds: [], columnIds: [] })
  const keep = useCallback((next: Shown) => {
    shown.current = next
  }, [])
  return [shown, keep]
}
