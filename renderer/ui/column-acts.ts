import type { Arrangement } from '@shared/arrangement'
import { LIMITS } from '@shared/limits'
import { inPlace, movedBeside, shownColumns, toggled } from './grid-arrangement'
import type { GridColumn } from './grid-column'
import { groupingColumns } from './grid-sort'
import { gridWords } from './grid-words'

export type Arrange = (changes: Partial<Arrangement>) => void

type ColumnActsOptions<Row> = {
  columns: readonly GridColumn<Row>[]
  arrangement: Arrangement
  onArrange: Arrange
  announce: (text: string) => void
}

/** What can be done to a column, however it is asked for; each says what has become of it. */
export function columnActs<Row>({ columns, arrangement, onArrange, announce }: ColumnActsOptions<Row>) {
  const { sorting, hidden, pinned, wrapped, filters } = arrangement
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.header ?? id
  const arrange = (changes: Partial<Arrangement>, said: string) => {
    onArrange(changes)
    announce(said)
  }
  const sort = (next: Arrangement['sorting']) => arrange({ sorting: next }, sortingInWords(next, nameOf))
  const grouping = groupingColumns(columns, arrangement.grouping).map(({ id }) => id)
  const group = (next: string[]) => arrange({ grouping: next }, groupingInWords(next, nameOf))
  const place = (id: string, beside: { id: string; after: boolean }) => {
    const moved = movedBeside(columns, arrangement, id, beside)
    const shown = shownColumns(columns, { ...arrangement, ...moved })
    const at = shown.findIndex((column) => column.id === id) + 1
    arrange(moved, gridWords.isAt(nameOf(id), at, shown.length))
  }
  return {
    sort,
    /** Sorts by it alone, or after what is sorted by already. */
    sortBy: (id: string, desc: boolean, after = false) => {
      const others = sorting.filter((each) => each.id !== id)
      sort(after ? [...others, { id, desc }] : [{ id, desc }])
    },
    unsort: (id: string) => sort(sorting.filter((each) => each.id !== id)),
    /** The columns that rows are grouped by. */
    grouping,
    /** Whether there may be groups in the innermost groups. */
    canGroupFurther: grouping.length > 0 && grouping.length < LIMITS.groupLevels,
    group,
    ungroup: (id: string) => group(grouping.filter((each) => each !== id)),
    unfilter: (id: string) => {
      const { [id]: _, ...others } = filters
      arrange({ filters: others }, gridWords.notFilteredBy(nameOf(id)))
    },
    place,
    /** Changes places with the column beside it. */
    move: (id: string, step: number) => {
      const shown = shownColumns(columns, arrangement)
      const beside = shown[shown.findIndex((column) => column.id === id) + step]
      if (beside) place(id, { id: beside.id, after: step > 0 })
      else announce(step > 0 ? gridWords.isLast(nameOf(id)) : gridWords.isFirst(nameOf(id)))
    },
    pin: (id: string, on: boolean) => {
      // Where it stands among its new neighbours is where it is seen now: at the border between the two.
      const ids = inPlace(columns, arrangement).map((column) => column.id)
      const order = ids.filter((each) => each !== id)
      order.splice(order.filter((each) => pinned.includes(each)).length, 0, id)
      arrange(
        { pinned: toggled(pinned, id, on), order },
        on ? gridWords.staysInView(nameOf(id)) : gridWords.scrolls(nameOf(id)),
      )
    },
    wrap: (id: string, on: boolean) =>
      arrange(
        { wrapped: toggled(wrapped, id, on) },
        on ? gridWords.takesSeveralLines(nameOf(id)) : gridWords.takesOneLine(nameOf(id)),
      ),
    hide: (id: string) => arrange({ hidden: toggled(hidden, id, true) }, gridWords.isHidden(nameOf(id))),
  }
}
export type ColumnActs = ReturnType<typeof columnActs>

/** "Sorted by Level, descending, then by Party, ascending." */
const sortingInWords = (sorting: Arrangement['sorting'], nameOf: (id: string) => string): string =>
  sorting.length === 0
    ? gridWords.notSorted
    : gridWords.sortedBy(sorting.map(({ id, desc }) => ({ name: nameOf(id), desc })))

/** "Grouped by Party, then by Owner." */
const groupingInWords = (grouping: readonly string[], nameOf: (id: string) => string): string =>
  grouping.length === 0 ? gridWords.notGrouped : gridWords.groupedBy(grouping.map(nameOf))
