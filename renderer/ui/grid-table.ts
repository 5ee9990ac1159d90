import {
  type CellSelectionBounds,
  cellSelectionFeature,
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { GridColumn, RowSource } from './grid-column'

/** The table knows rows by id only; what they hold is read from the source, so an edit does not rebuild the table. */
type RowReference = { id: string }
export type { SortingState }

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  cellSelectionFeature,
  sortedRowModel: createSortedRowModel(),
})
type Definition = ColumnDef<typeof features, RowReference>

type GridTableOptions<Row> = {
  /** Rows before sorting. A new array sorts again; an edit alone does not, so no row moves under the cursor. */
  rowIds: readonly string[]
  columns: readonly GridColumn<Row>[]
  source: RowSource<Row>
  hiddenColumns: readonly string[]
  sorting: SortingState
  onSorting: (sorting: SortingState) => void
}

export function useGridTable<Row>({
  rowIds,
  columns,
  source,
  hiddenColumns,
  sorting,
  onSorting,
}: GridTableOptions<Row>) {
  const data = useMemo(() => rowIds.map((id) => ({ id })), [rowIds])
  const definitions = useMemo(() => columns.map((column) => definition(column, source)), [columns, source])
  const columnVisibility = useMemo(() => Object.fromEntries(hiddenColumns.map((id) => [id, false])), [hiddenColumns])
  return useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ id }) => id,
    state: { sorting, columnVisibility },
    onSortingChange: (updater) => onSorting(typeof updater === 'function' ? updater(sorting) : updater),
    autoResetCellSelection: false,
    enableMultiCellRangeSelection: false,
  })
}
export type GridTable = ReturnType<typeof useGridTable>

function definition<Row>(column: GridColumn<Row>, source: RowSource<Row>): Definition {
  const valueOf = ({ id }: RowReference) => {
    const row = source.get(id)
    return row && column.sortValue?.(row)
  }
  return {
    id: column.id,
    accessorFn: valueOf,
    enableSorting: column.sortValue !== undefined,
    sortUndefined: 'last',
    sortFn: (left, right) => compare(valueOf(left.original), valueOf(right.original)),
  }
}

/** Made once: to make it takes longer than to compare. */
const { compare: byWords } = new Intl.Collator(undefined, { numeric: true })

function compare(left: string | number | undefined, right: string | number | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return byWords(String(left), String(right))
}

/** The selected rectangle; a grid has one. */
export function selectedBounds(table: GridTable): CellSelectionBounds | null {
  return table.getCellSelectionBounds()[0] ?? null
}
