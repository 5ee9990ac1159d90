/** Rows of a grid that stand together below a heading. A folded group shows its heading alone. */
export type GridGroup = {
  key: string
  label: string
  /** What else its heading says, e.g. how many rows it has. */
  about: string
  rowIds: readonly string[]
  folded: boolean
}

/** The groups of a grid in the order its rows are sorted in, and what folds them. */
export type GridGroups = { all: readonly GridGroup[]; onFold: (keys: readonly string[], folded: boolean) => void }

/** What stands in one line of a grid; rows are counted without the headings between them. */
export type GridLine = { kind: 'group'; group: GridGroup } | { kind: 'row'; rowId: string; rowIndex: number }

/** The rows that are shown: all but those of folded groups. */
export const unfoldedRows = (rowIds: readonly string[], groups: GridGroups | undefined): readonly string[] =>
  groups ? groups.all.flatMap((group) => (group.folded ? [] : group.rowIds)) : rowIds

/** A grid line by line. `rowIds` are the rows that are shown, as they are sorted: group after group. */
export function linesOf(rowIds: readonly string[], groups: GridGroups | undefined): GridLine[] {
  const rows = rowIds.map((rowId, rowIndex): GridLine => ({ kind: 'row', rowId, rowIndex }))
  if (!groups) return rows
  let from = 0
  return groups.all.flatMap((group) => {
    const end = from + (group.folded ? 0 : group.rowIds.length)
    const lines = [{ kind: 'group' as const, group }, ...rows.slice(from, end)]
    from = end
    return lines
  })
}

/** Tells one line from every other. */
export const lineKey = (line: GridLine): string => (line.kind === 'row' ? line.rowId : `group ${line.group.key}`)
