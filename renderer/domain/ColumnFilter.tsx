import type { Arrangement } from '@shared/arrangement'
import { announce } from '@state/notices'
import type { GridColumn } from '@ui/grid-column'
import { ColumnFilterDialog } from './ColumnFilterDialog'
import { tableWords } from './table-words'

type ColumnFilterProps<Row> = {
  columns: readonly GridColumn<Row>[]
  columnId: string
  arrangement: Arrangement
  onArrange: (changes: Partial<Arrangement>) => void
  rowsFor: (columnId: string) => readonly Row[]
  onClose: () => void
}

/** Asks what one column of a table is filtered by, and filters it. */
export function ColumnFilter<Row>({
  columns,
  columnId,
  arrangement,
  onArrange,
  rowsFor,
  onClose,
}: ColumnFilterProps<Row>) {
  const column = columns.find(({ id }) => id === columnId)
  if (!column) return null
  const { [columnId]: filter, ...others } = arrangement.filters
  return (
    <ColumnFilterDialog
      column={column}
      filter={filter}
      rows={rowsFor(columnId)}
      onFilter={(next) => {
        onArrange({ filters: next ? { ...others, [columnId]: next } : others })
        announce(next ? tableWords.filteredBy(column.header) : tableWords.notFilteredBy(column.header))
      }}
      onClose={onClose}
    />
  )
}
