import { spokenLanguage } from '@shared/language/language'
import { type Arrangement, nothingIn } from '@shared/arrangement'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { GridColumn, RowSource } from './grid-column'
import { filtersOf, passesFilters } from './grid-filter'
import type { GridGroup, GridGroups } from './grid-lines'
import { groupedRows, groupingColumns, type RowGroup, sortedRows } from './grid-sort'
import { useStableCallback } from './use-stable-callback'

/** Rows by id; `revision` differs when any of them changed. */
type FollowedSource<Row> = RowSource<Row> & { revision: () => number }

type GridRowsOptions<Row> = {
  /** All rows in their own order; the same array until one comes or goes. */
  ids: readonly string[]
  source: FollowedSource<Row>
  columns: readonly GridColumn<Row>[]
  arrangement: Arrangement
  /** What asks of rows besides the filters of columns; another function asks again. */
  isWanted: (row: Row) => boolean
  /** Keys of the groups that show their headings alone. */
  folded: readonly string[]
  onFolded: (keys: readonly string[]) => void
  /** What the heading of a group says besides its name, e.g. how many rows it has. */
  aboutGroup: (rows: readonly Row[]) => string
}

/**
 * The rows of a grid filtered, sorted and grouped. An edit alone moves no row under the cursor: `stale` says that
 * `reapply` could.
 */
export function useGridRows<Row extends { id: string }>(options: GridRowsOptions<Row>) {
  const { ids, source, columns, arrangement, isWanted, folded, onFolded, aboutGroup } = options
  const { filters, sorting, grouping } = arrangement
  const [reapplied, setReapplied] = useState(0)
  const all = useAllRows(ids, source)

  const filteredColumns = useMemo(() => filtersOf(columns, filters), [columns, filters])
  const filtered = arrangement.text.trim() !== '' || arrangement.quick.length > 0 || filteredColumns.length > 0
  const isAsMade = !filtered && sorting.length === 0 && grouping.length === 0
  const { rowIds, inGroups, revision } = useMemo(
    () => {
      // Rows are read as they are seen: of thousands that nothing is asked of, a screenful.
      if (isAsMade) return { rowIds: ids, inGroups: undefined, revision: source.revision() }
      const passing = filtered ? all().filter((row) => isWanted(row) && passesFilters(row, filteredColumns)) : all()
      const sorted = sortedRows(passing, columns, sorting)
      const levels = groupingColumns(columns, grouping).map((column) => ({
        column,
        desc: sorting.some(({ id, desc }) => id === column.id && desc),
      }))
      return {
        rowIds: sorted.map(({ id }) => id),
        inGroups: levels.length > 0 ? groupedRows(sorted, levels) : undefined,
        revision: source.revision(),
      }
    },
    // oxlint-disable-next-line react/exhaustive-deps -- not `all`, which an edit makes another; reapplied asks for a new list
    [ids, source, columns, isWanted, filteredColumns, sorting, grouping, isAsMade, reapplied],
  )
  const onFold = useFolding(folded, onFolded)
  // Apart from what is folded: to fold one group of thousands makes no heading anew.
  const spoken = spokenLanguage()
  // oxlint-disable-next-line react/exhaustive-deps -- headings are words
  const headings = useMemo(() => inGroups && headingsOf(inGroups, aboutGroup), [inGroups, aboutGroup, spoken])
  const groups = useMemo<GridGroups | undefined>(() => {
    if (!headings) return undefined
    const isFolded = new Set(folded)
    const shown = (heading: Heading): GridGroup => ({
      ...heading,
      inner: heading.inner.map(shown),
      folded: isFolded.has(heading.key),
    })
    return { onFold, all: headings.map(shown) }
  }, [headings, folded, onFold])

  const arranged = filtered || sorting.length > 0 || groups !== undefined
  const stale = useSyncExternalStore(source.subscribe, () => arranged && source.revision() !== revision)
  return {
    rowIds,
    groups,
    /** Whether rows may be left out. */
    filtered,
    /** Sorts and filters the rows as they are now; null when that could change nothing. */
    reapply: stale ? () => setReapplied(reapplied + 1) : null,
    /** The rows that a column is filtered from: those that all else lets pass. */
    rowsFor: (columnId: string): Row[] => {
      const others = filteredColumns.filter(({ column }) => column.id !== columnId)
      return all().filter((row) => isWanted(row) && passesFilters(row, others))
    },
  }
}

/** A group before it is known whether it is folded. */
type Heading = Omit<GridGroup, 'folded' | 'inner'> & { inner: readonly Heading[] }

function headingsOf<Row extends { id: string }>(
  groups: readonly RowGroup<Row>[],
  about: (rows: readonly Row[]) => string,
): Heading[] {
  return groups.map(({ key, value, rows, inner }) => ({
    key,
    label: value || nothingIn(),
    about: about(rows),
    rowIds: rows.map(({ id }) => id),
    inner: headingsOf(inner, about),
  }))
}

/** Folds and unfolds groups by their keys; the same function each time. */
export function useFolding(
  folded: readonly string[],
  onFolded: (keys: readonly string[]) => void,
): GridGroups['onFold'] {
  return useStableCallback((keys, folds) => {
    const these = new Set(keys)
    const others = folded.filter((key) => !these.has(key))
    onFolded(folds ? [...others, ...keys] : others)
  })
}

/** All rows in their own order, read when they are asked for first; the same array until one of them changes. */
function useAllRows<Row>(ids: readonly string[], source: FollowedSource<Row>): () => readonly Row[] {
  const revision = source.revision()
  return useMemo(() => {
    let rows: readonly Row[] | undefined
    return () => (rows ??= ids.flatMap((id) => source.get(id) ?? []))
    // oxlint-disable-next-line react/exhaustive-deps -- another revision has other rows
  }, [ids, source, revision])
}
