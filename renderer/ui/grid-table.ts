import {
  type CellSelectionBounds,
  cellSelectionFeature,
  type ColumnDef,
  columnOrderingFeature,
  columnVisibilityFeature,
  constructRow,
  type Row,
  type RowModel,
  rowSortingFeature,
  type SortingState,
  type Table,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { GridColumn, RowSource } from './grid-column'

/** The table knows rows by id only; what they hold is read from the source, so an edit does not rebuild the table. */
type RowReference = { id: string }

const parts = { columnOrderingFeature, columnVisibilityFeature, rowSortingFeature, cellSelectionFeature }
type Parts = typeof parts
const features = tableFeatures({ ...parts, coreRowModel: keptRows })
type Definition = ColumnDef<typeof features, RowReference>

/** Of so many the table reads values, to tell which way a column is sorted first; a row keeps those it was read for. */
const READ = 10

/**
 * The rows of a table, in the order they are given in. However often that is another, each is made once: to make
 * thousands takes longer than to sort them.
 */
function keptRows(table: Table<Parts, RowReference>): () => RowModel<Parts, RowReference> {
  let kept: RowModel<Parts, RowReference> = { rows: [], flatRows: [], rowsById: {} }
  let given: readonly RowReference[] | null = null
  return () => {
    const { data } = table.options
    if (data === given) return kept
    given = data
    const rowsById: Record<string, Row<Parts, RowReference>> = {}
    const rows = data.map((reference, index) => {
      const known = index < READ ? undefined : kept.rowsById[reference.id]
      return (rowsById[reference.id] = known ?? constructRow(table, reference.id, reference, index, 0))
    })
    kept = { rows, flatRows: rows, rowsById }
    return kept
  }
}

type GridTableOptions<Row> = {
  /** Rows in the order they are shown in. */
  rowIds: readonly string[]
  columns: readonly GridColumn<Row>[]
  /** Ids of those that are shown, in their order. */
  columnIds: readonly string[]
  source: RowSource<Row>
  sorting: SortingState
  onSorting: (sorting: SortingState) => void
}

/** The cells and which of them are selected, and by what they are sorted; the rows come sorted. */
export function useGridTable<Row>(options: GridTableOptions<Row>) {
  const { rowIds, columns, columnIds, source, sorting, onSorting } = options
  const data = useMemo(() => rowIds.map((id) => ({ id })), [rowIds])
  const definitions = useMemo(() => columns.map((column) => definition(column, source)), [columns, source])
  const columnOrder = useMemo(() => [...columnIds], [columnIds])
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map(({ id }) => [id, columnIds.includes(id)])),
    [columns, columnIds],
  )
  return useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ id }) => id,
    state: { sorting, columnOrder, columnVisibility },
    manualSorting: true,
    onSortingChange: (updater) => onSorting(typeof updater === 'function' ? updater(sorting) : updater),
    autoResetCellSelection: false,
    enableMultiCellRangeSelection: false,
  })
}
export type GridTable = ReturnType<typeof useGridTable>

/** Of what a column holds the table asks only which way it is sorted first: words up, numbers down. */
function definition<Row>(column: GridColumn<Row>, source: RowSource<Row>): Definition {
  return {
    id: column.id,
    accessorFn: ({ id }) => {
      const row = source.get(id)
      return row && column.sortValue?.(row)
    },
    enableSorting: column.sortValue !== undefined,
  }
}

/** The selected rectangle; a grid has one. */
export function selectedBounds(table: GridTable): CellSelectionBounds | null {
  return table.getCellSelectionBounds()[0] ?? null
}
