import { codebookNotes } from './codebook-words'
import { flatTree, tagTree } from '../../document/queries/tags'
import type { Project } from '../../document/project'
import { LIMITS } from '../../limits'
import { Refusal } from '../../refusal'
import { nameKey } from '../../words/fold'
import { short } from '../../words/short'
import { readCsv, toCsv } from '../csv'
import { cellOf, COLUMNS, readFields } from './columns'
import { cleanName, ReadingNotes, type ReadCodebook } from './listed-tag'
import { type TagRow, treeOf } from './tree-rows'

/** The columns that say what a tag is called and where it stands. */
const PLACE = { id: 'Id', name: 'Tag', under: 'Under', underId: 'Under id' } as const

/** The codebook as a table, a tag a row, from top to bottom. */
export function codebookToCsv(project: Project): string {
  const rows = flatTree(tagTree.ask(project)).map(({ tag }) => {
    const parent = tag.parentId === null ? undefined : project.tags[tag.parentId]
    return [tag.name, parent?.name ?? '', ...COLUMNS.map(({ key }) => cellOf(tag, key)), tag.id, parent?.id ?? '']
  })
  return toCsv([[PLACE.name, PLACE.under, ...COLUMNS.map(({ label }) => label), PLACE.id, PLACE.underId], ...rows])
}

/** Reads a table of tags. Only the column “Tag” (or “Name”, “Code”) is needed; others may be in any order, or missing. */
export function codebookFromCsv(text: string): ReadCodebook {
  const [head = [], ...rows] = readCsv(text, LIMITS.tags + 1)
  const columns = new Map(head.map((name, index) => [nameKey(name), index] as const).toReversed())
  const at = (name: string): number | undefined => columns.get(nameKey(name))
  const name = at(PLACE.name) ?? at('Name') ?? at('Code')
  if (name === undefined) {
    throw new Refusal('no-tags', codebookNotes.noTagColumn)
  }
  const notes = new ReadingNotes()
  const headed = new Set([...columns].flatMap(([label, index]) => (label === '' ? [] : [index])))
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      if (value.trim() !== '' && !headed.has(column)) notes.add(codebookNotes.strayCells)
    }
  }
  const cell = (row: readonly string[], column: number | undefined) => (column === undefined ? '' : (row[column] ?? ''))
  const named = rows.map((row): TagRow => {
    const values = COLUMNS.map(({ key, label }) => [key, cell(row, at(label))] as const)
    return {
      id: short(cell(row, at(PLACE.id)), LIMITS.line),
      name: cleanName(cell(row, name), notes),
      parentId: cell(row, at(PLACE.underId)),
      parentName: cell(row, at(PLACE.under)),
      fields: readFields(Object.fromEntries(values), notes),
    }
  })
  const tags = treeOf(named, notes)
  return { tags, notes: [...unknownColumns(head), ...notes.list()] }
}

function unknownColumns(head: readonly string[]): string[] {
  const known = new Set([...Object.values(PLACE), 'Name', 'Code', ...COLUMNS.map(({ label }) => label)].map(nameKey))
  const unknown = head.filter((name) => name.trim() !== '' && !known.has(nameKey(name)))
  if (unknown.length === 0) return []
  const names = unknown.slice(0, 5).map((name) => codebookNotes.quoted(short(name, 40)))
  return [codebookNotes.unknownColumns([...names, ...(unknown.length > 5 ? ['…'] : [])].join(', '))]
}
