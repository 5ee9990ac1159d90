import { codebookNotes } from './codebook-words'
import { LIMITS } from '../../limits'
import { nameKey } from '../../words/fold'
import { type ListedTag, type ReadingNotes, tooManyTags } from './listed-tag'

/** A row of a table of tags: it says under which other row it stands, by id or by name. */
export type TagRow = Pick<ListedTag, 'id' | 'name' | 'fields'> & { parentId: string; parentName: string }

/**
 * Rows in any order as a tree from top to bottom. A row whose parent is not in the table, or that stands under itself, is
 * put at the top and counted. Throws a Refusal for too many.
 */
export function treeOf(rows: readonly TagRow[], notes: ReadingNotes): ListedTag[] {
  if (rows.length > LIMITS.tags) throw tooManyTags()
  const byId = firstOf(rows, ({ id }) => id)
  const byName = firstOf(rows, ({ name }) => nameKey(name))
  const parents = rows.map(({ parentId, parentName }, index) => {
    if (parentId === '' && parentName === '') return null
    const parent = byId.get(parentId) ?? byName.get(nameKey(parentName))
    if (parent === undefined) notes.add(codebookNotes.parentMissing)
    if (parent === index) notes.add(codebookNotes.circle)
    return parent === undefined || parent === index ? null : parent
  })
  const under = new Map<number | null, number[]>()
  for (const [index, parent] of parents.entries()) {
    const siblings = under.get(parent)
    if (siblings) siblings.push(index)
    else under.set(parent, [index])
  }
  const listed: ListedTag[] = []
  const placed = new Set<number>()
  const place = (first: number): void => {
    const waiting: { row: number; parent: number | null }[] = [{ row: first, parent: null }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const row = rows[next.row]
      if (!row || placed.has(next.row)) continue
      placed.add(next.row)
      const { id, name, fields } = row
      const parent = listed.push({ id, parent: next.parent, name, fields }) - 1
      // The last of them is taken first from the end.
      for (const child of (under.get(next.row) ?? []).toReversed()) waiting.push({ row: child, parent })
    }
  }
  for (const root of under.get(null) ?? []) place(root)
  for (const row of rows.keys()) {
    if (placed.has(row)) continue
    notes.add(codebookNotes.circle)
    place(row)
  }
  return listed
}

function firstOf(rows: readonly TagRow[], keyOf: (row: TagRow) => string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row)
    if (key !== '' && !found.has(key)) found.set(key, index)
  }
  return found
}
