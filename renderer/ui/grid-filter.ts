import type { Arrangement, ColumnFilter } from '@shared/arrangement'
import { compareValues } from './grid-sort'
import type { GridColumn } from './grid-column'
import { keptValue } from './kept-value'

/** A column with what its rows have to pass. */
type FilteredColumn<Row> = { column: GridColumn<Row>; filter: ColumnFilter }

/** Whether a row passes the filters of its columns, as `filtersOf` gives them. */
export const passesFilters = <Row>(row: Row, filtered: readonly FilteredColumn<Row>[]): boolean =>
  filtered.every(({ column, filter }) => passes(row, column, filter))

const facetKind = <Row>({ facet }: GridColumn<Row>) => (facet === 'words' ? 'values' : facet)

function passes<Row>(row: Row, column: GridColumn<Row>, filter: ColumnFilter): boolean {
  if (filter.kind === 'values') return filter.values.includes(keptValue(row, column))
  const value = column.sortValue?.(row)
  if (value === undefined) return false
  const { from, to } = filter
  return (from === null || compareValues(value, from) >= 0) && (to === null || compareValues(value, to) <= 0)
}

/** Columns that are filtered, with how; a filter of a column that is gone asks nothing. */
export function filtersOf<Row>(
  columns: readonly GridColumn<Row>[],
  filters: Arrangement['filters'],
): FilteredColumn<Row>[] {
  return columns.flatMap((column) => {
    const filter = Object.hasOwn(filters, column.id) ? filters[column.id] : undefined
    return filter?.kind === facetKind(column) && filter ? { column, filter } : []
  })
}

/** One text of a column, how many rows have it, and what a filter keeps of it. */
export type Facet = { text: string; count: number; kept: string }

/** The texts of a column in its order, nothing last. */
export function facetsOf<Row>(rows: readonly Row[], column: GridColumn<Row>): Facet[] {
  const found = new Map<string, Omit<Facet, 'text'> & { value: string | number | undefined }>()
  for (const row of rows) {
    const text = column.text(row)
    const known = found.get(text)
    if (known) known.count += 1
    else {
      const value = text === '' ? undefined : (column.sortValue?.(row) ?? text)
      found.set(text, { count: 1, kept: keptValue(row, column), value })
    }
  }
  return [...found]
    .toSorted(([, left], [, right]) => compareValues(left.value, right.value))
    .map(([text, { count, kept }]) => ({ text, count, kept }))
}
