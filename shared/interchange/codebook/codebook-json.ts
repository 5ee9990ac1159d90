import { codebookNotes } from './codebook-words'
import { z } from 'zod'
import { flatTree, tagTree } from '../../document/queries/tags'
import type { Project } from '../../document/project'
import { LIMITS } from '../../limits'
import { Refusal } from '../../refusal'
import { short } from '../../words/short'
import { readForeignJson } from '../foreign-json'
import { COLUMNS, readFields } from './columns'
import { cleanName, ReadingNotes, type ReadCodebook, tooManyTags } from './listed-tag'
import { treeOf } from './tree-rows'

const FORMAT = 'assay-codebook'
const EDITION = 1

/** The codebook as JSON: the tags from top to bottom, each with the id of the one it stands under. */
export function codebookToJson(project: Project): string {
  const tags = flatTree(tagTree.ask(project)).map(({ tag }) => ({
    id: tag.id,
    parentId: tag.parentId,
    name: tag.name,
    ...Object.fromEntries(COLUMNS.flatMap(({ key }) => (tag[key] === undefined ? [] : [[key, tag[key]]]))),
  }))
  return `${JSON.stringify({ format: FORMAT, edition: EDITION, title: project.about.project.title, tags }, null, 2)}\n`
}

const KEYS: ReadonlySet<string> = new Set(COLUMNS.map(({ key }) => key))
const Text = z.string().catch('')
/** A tag has some fifteen values. */
const BOUNDS = { depth: 30, values: LIMITS.tags * 100 }

const File = z.object({ format: z.literal(FORMAT), edition: z.number(), tags: z.array(z.unknown()) })
const Row = z.looseObject({ id: Text, parentId: Text, name: z.string() })

/** Reads such a file. */
export function codebookFromJson(text: string): ReadCodebook {
  const { what, again, less } = codebookNotes
  const file = File.safeParse(readForeignJson(text, BOUNDS, { code: 'no-tags', what, again, less }))
  if (!file.success) throw notOurs()
  if (file.data.edition > EDITION) {
    throw new Refusal('future-format', codebookNotes.newerCodebook)
  }
  if (file.data.tags.length > LIMITS.tags) throw tooManyTags()
  const notes = new ReadingNotes()
  const rows = file.data.tags.flatMap((tag) => {
    const row = Row.safeParse(tag)
    if (!row.success) {
      notes.add(codebookNotes.noName)
      return []
    }
    const { id, parentId, name, ...values } = row.data
    const fields = readFields(values, notes)
    for (const key of Object.keys(values)) {
      if (KEYS.has(key)) continue
      notes.add((count) => codebookNotes.noPlace(count, short(key, 40)))
    }
    return [{ id: short(id, LIMITS.line), name: cleanName(name, notes), parentId, parentName: '', fields }]
  })
  const tags = treeOf(rows, notes)
  return { tags, notes: notes.list() }
}

const notOurs = (): Refusal => new Refusal('no-tags', codebookNotes.noCodebook)
