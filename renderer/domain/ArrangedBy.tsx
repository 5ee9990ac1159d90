import { type Arrangement, type ColumnFilter, filterWords } from '@shared/arrangement'
import { Button } from '@ui/Button'
import { Chip } from '@ui/Chip'
import type { GridColumn } from '@ui/grid-column'
import { filtersOf } from '@ui/grid-filter'
import { groupingColumns } from '@ui/grid-sort'
import { valuesInWords } from '@ui/kept-value'
import styles from './ArrangedBy.module.css'
import { tableWords } from './table-words'

type ArrangedByProps<Row> = {
  columns: readonly GridColumn<Row>[]
  arrangement: Arrangement
  onArrange: (changes: Partial<Arrangement>) => void
  /** Opens the filter of a column. */
  onFilter: (columnId: string) => void
}

/** What the columns are filtered and grouped by, each to be changed or taken off. */
export function ArrangedBy<Row>({ columns, arrangement, onArrange, onFilter }: ArrangedByProps<Row>) {
  const filters = filtersOf(columns, arrangement.filters)
  const grouping = groupingColumns(columns, arrangement.grouping)
  if (filters.length === 0 && grouping.length === 0) return null
  const without = (columnId: string) => {
    const { [columnId]: _, ...others } = arrangement.filters
    return others
  }
  return (
    <div className={styles.chips} role="group" aria-label={tableWords.filteredAndGroupedBy}>
      {filters.map(({ column, filter }) => (
        <Chip
          key={column.id}
          remove={{
            label: tableWords.unfilter(column.header),
            run: () => onArrange({ filters: without(column.id) }),
          }}
        >
          <button type="button" className={styles.words} onClick={() => onFilter(column.id)}>
            {column.header}: <bdi>{filterText(filter, valuesInWords(column))}</bdi>
          </button>
        </Chip>
      ))}
      {grouping.map((column, level) => (
        <Chip
          key={column.id}
          remove={{
            label: tableWords.stopGroupingBy(column.header),
            run: () => onArrange({ grouping: grouping.filter((each) => each !== column).map(({ id }) => id) }),
          }}
        >
          {level === 0 ? tableWords.groupedBy(column.header) : tableWords.thenBy(column.header)}
        </Chip>
      ))}
      {filters.length > 1 && (
        <Button look="quiet" onClick={() => onArrange({ filters: {} })}>
          {tableWords.unfilterAll}
        </Button>
      )}
    </div>
  )
}

/** So many values are named. */
const NAMED = 3

/** What a column is filtered by, in words: "Energy, Trade and 2 more", "from 3 to 5". */
function filterText(filter: ColumnFilter, inWords: (value: string) => string): string {
  if (filter.kind !== 'values' || filter.values.length <= NAMED) return filterWords(filter, inWords)
  const named = { ...filter, values: filter.values.slice(0, NAMED) }
  return tableWords.andMore(filterWords(named, inWords), filter.values.length - NAMED)
}
