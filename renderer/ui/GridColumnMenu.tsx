import type { Arrangement } from '@shared/arrangement'
import type { ColumnActs } from './column-acts'
import { ContextMenu, type ContextMenuItem } from './ContextMenu'
import type { ShownColumn } from './grid-arrangement'
import { canGroup } from './grid-sort'
import { gridWords } from './grid-words'
import type { MenuPoint } from './menu-point'

type GridColumnMenuProps<Row> = {
  column: ShownColumn<Row>
  at: MenuPoint
  arrangement: Arrangement
  acts: ColumnActs
  /** Asks what the column is filtered by. */
  onFilter: ((columnId: string) => void) | undefined
  /** What else can be done to this column. */
  further: readonly ContextMenuItem[]
  onClose: () => void
}

type Entry = ContextMenuItem | null | false | undefined

/** What can be done to a column, in the menu of its header. */
export function GridColumnMenu<Row>(props: GridColumnMenuProps<Row>) {
  const { column, at, arrangement, acts, onFilter, further, onClose } = props
  const { id, header } = column
  const { sorting, pinned, filters } = arrangement
  const sorted = sorting.some((each) => each.id === id)
  const others = sorting.some((each) => each.id !== id)
  const grouped = acts.grouping.includes(id)
  const isPinned = pinned.includes(id)
  const entries: Entry[] = [
    column.sortValue && { label: gridWords.sortAscending, run: () => acts.sortBy(id, false) },
    column.sortValue && { label: gridWords.sortDescending, run: () => acts.sortBy(id, true) },
    column.sortValue && others && { label: gridWords.thenAscending, run: () => acts.sortBy(id, false, true) },
    column.sortValue && others && { label: gridWords.thenDescending, run: () => acts.sortBy(id, true, true) },
    sorted && { label: gridWords.unsort, run: () => acts.unsort(id) },
    null,
    column.facet && onFilter && { label: gridWords.filter, run: () => onFilter(id) },
    Object.hasOwn(filters, id) && { label: gridWords.unfilter, run: () => acts.unfilter(id) },
    canGroup(column) && !grouped && { label: gridWords.groupBy(header), run: () => acts.group([id]) },
    canGroup(column) &&
      !grouped &&
      acts.canGroupFurther && { label: gridWords.thenGroupBy(header), run: () => acts.group([...acts.grouping, id]) },
    grouped && { label: gridWords.stopGroupingBy(header), run: () => acts.ungroup(id) },
    acts.grouping.some((each) => each !== id) && { label: gridWords.ungroup, run: () => acts.group([]) },
    null,
    { label: gridWords.moveLeft, shortcut: gridWords.moveLeftKeys, run: () => acts.move(id, -1) },
    { label: gridWords.moveRight, shortcut: gridWords.moveRightKeys, run: () => acts.move(id, 1) },
    { label: isPinned ? gridWords.unpin : gridWords.pin, run: () => acts.pin(id, !isPinned) },
    { label: column.wraps ? gridWords.oneLine : gridWords.severalLines, run: () => acts.wrap(id, !column.wraps) },
    !column.names && { label: gridWords.hide, run: () => acts.hide(id) },
    null,
    ...further,
  ]
  return <ContextMenu label={header} at={at} items={tidy(entries)} onClose={onClose} />
}

/** Without what cannot be done, and without lines that part nothing. */
function tidy(entries: readonly Entry[]): (ContextMenuItem | null)[] {
  const items = entries.flatMap((entry) => (entry === null || entry ? [entry] : []))
  return items.filter((item, at) => item !== null || (items[at - 1] && items.slice(at).some(Boolean)))
}
