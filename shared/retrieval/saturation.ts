import { FIELDS } from './fields'
import type { Project } from '../document/project'
import { sourcesInOrder } from '../document/queries/query'
import { compareCodes } from '../language/order'
import type { Passage } from '../kinds/passages'
import type { Source } from '../kinds/sources'
import type { Steps } from '../steps'
import { cellOf, type CountTable } from './count-table'
import { retrievalWords } from './retrieval-words'

/** In which order the sources are taken as read. */
export const READING_ORDERS = ['imported', 'published'] as const
export type ReadingOrder = (typeof READING_ORDERS)[number]

/** How many tags each source brought that none before it had, and how many there were by then. */
export function* saturation(project: Project, passages: readonly Passage[], order: ReadingOrder): Steps<CountTable> {
  const bySource = new Map<string, Passage[]>()
  for (const passage of passages) {
    const those = bySource.get(passage.sourceId)
    if (those) those.push(passage)
    else bySource.set(passage.sourceId, [passage])
    yield
  }
  const read = readingOrder(project, order)
  const known = new Set<string>()
  const cells: CountTable['cells'][number][] = []
  for (const { id } of read) {
    const first = new Map<string, string>()
    for (const passage of bySource.get(id) ?? []) {
      for (const tagId of passage.tagIds) {
        if (!known.has(tagId) && !first.has(tagId) && Object.hasOwn(project.tags, tagId)) first.set(tagId, passage.id)
      }
      yield
    }
    for (const tagId of first.keys()) known.add(tagId)
    const passageIds = [...new Set(first.values())]
    cells.push([
      { count: first.size, text: String(first.size), passageIds },
      { count: known.size, text: String(known.size), passageIds },
      cellOf((bySource.get(id) ?? []).map((passage) => passage.id)),
    ])
  }
  return {
    corner: FIELDS.source,
    rows: read.map(({ id, title }) => ({ id, name: title })),
    columns: [
      { id: 'new', name: retrievalWords.newTags },
      { id: 'all', name: retrievalWords.tagsByThen },
      { id: 'passages', name: retrievalWords.passages },
    ],
    cells,
    notes: undatedNote(read, order),
  }
}

function readingOrder(project: Project, order: ReadingOrder): Source[] {
  const sources = sourcesInOrder.ask(project)
  if (order === 'imported') return sources
  // What has no date comes last, in the order of import.
  return sources.toSorted((left, right) => compareCodes(left.published ?? '9999-99', right.published ?? '9999-99'))
}

function undatedNote(read: readonly Source[], order: ReadingOrder): string[] {
  const undated = read.filter(({ published }) => published === null).length
  if (order === 'imported' || undated === 0) return []
  return [retrievalWords.undatedLast(undated)]
}
