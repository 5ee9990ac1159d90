/** Rows of a grid that stand together below a heading. A folded group shows its heading alone. */
export type GridGroup = {
  /** Tells it from every other group of the grid. */
  key: string
  label: string
  /** What else its heading says, e.g. how many rows it has. */
  about: string
  /** All its rows, those of the groups in it too. */
  rowIds: readonly string[]
  /** The groups that its rows stand in; none where they stand below its heading themselves. */
  inner: readonly GridGroup[]
  folded: boolean
}

/** The groups of a grid, those that are in no other, in the order its rows are sorted in, and what folds them. */
export type GridGroups = { all: readonly GridGroup[]; onFold: (keys: readonly string[], folded: boolean) => void }

/**
 * What stands in one line of a grid; rows are counted without the headings between them. Levels count from 1; a row below
 * no heading has none.
 */
export type GridLine =
  | { kind: 'group'; group: GridGroup; level: number }
  | { kind: 'row'; rowId: string; rowIndex: number; level: number | undefined }

/** The rows that are shown: all but those of folded groups. */
export const unfoldedRows = (rowIds: readonly string[], groups: GridGroups | undefined): readonly string[] =>
  groups ? groups.all.flatMap(rowsBelow) : rowIds

function rowsBelow({ folded, inner, rowIds }: GridGroup): readonly string[] {
  if (folded) return []
  return inner.length > 0 ? inner.flatMap(rowsBelow) : rowIds
}

/** A grid line by line. `rowIds` are the rows that are shown, as they are sorted: group after group. */
export function linesOf(rowIds: readonly string[], groups: GridGroups | undefined): GridLine[] {
  if (!groups) return rowIds.map((rowId, rowIndex) => ({ kind: 'row', rowId, rowIndex, level: undefined }))
  const lines: GridLine[] = []
  let rowIndex = 0
  const add = (group: GridGroup, level: number): void => {
    lines.push({ kind: 'group', group, level })
    if (group.folded) return
    for (const inner of group.inner) add(inner, level + 1)
    if (group.inner.length > 0) return
    for (const rowId of group.rowIds) lines.push({ kind: 'row', rowId, rowIndex: rowIndex++, level: level + 1 })
  }
  for (const group of groups.all) add(group, 1)
  return lines
}

/** Tells one line from every other. */
export const lineKey = (line: GridLine): string => (line.kind === 'row' ? line.rowId : `group ${line.group.key}`)
