import { formatFixed } from '../language/counts'
import { FIELDS } from './fields'
import type { Project } from '../document/project'
import { sourcesInOrder } from '../document/queries/query'
import type { Passage } from '../kinds/passages'
import type { Steps } from '../steps'
import { united } from './co-occurrence'
import { type CountCell, cellOf, type CountTable } from './count-table'
import { tagsOfPassages } from './counted-tags'
import { retrievalWords } from './retrieval-words'

/** What a cell says: how many passages, or how much of the text they cover. */
export const MEASURES = ['count', 'share'] as const
export type Measure = (typeof MEASURES)[number]

/** How often each source has each tag; sources without any of the passages are left out. */
export function* tagBySource(
  project: Project,
  passages: readonly Passage[],
  { measure, withChildren }: { measure: Measure; withChildren: boolean },
): Steps<CountTable> {
  const { heads, byTag, notes } = yield* tagsOfPassages(project, passages, withChildren)
  const bySource = new Map<string, Passage[][]>()
  for (const [column, { id }] of heads.entries()) {
    for (const passage of byTag.get(id) ?? []) {
      const cells = bySource.get(passage.sourceId) ?? heads.map(() => [])
      bySource.set(passage.sourceId, cells)
      cells[column]?.push(passage)
      yield
    }
  }
  const rows = sourcesInOrder.ask(project).filter(({ id }) => bySource.has(id))
  return {
    corner: FIELDS.source,
    rows: rows.map(({ id, title }) => ({ id, name: title })),
    columns: heads,
    cells: rows.map(({ id }) =>
      (bySource.get(id) ?? []).map((those) =>
        measure === 'count' ? cellOf(those.map((passage) => passage.id)) : shareCell(project, those),
      ),
    ),
    notes: measure === 'share' ? [...notes, retrievalWords.shareNote] : notes,
  }
}

/** Of a thousand, so that one number can be compared with another. */
function shareCell({ versions }: Project, passages: readonly Passage[]): CountCell {
  let [covered, whole] = [0, 0]
  for (const versionId of new Set(passages.map((passage) => passage.versionId))) {
    const spans = passages.filter((passage) => passage.versionId === versionId).map(({ anchor }) => anchor)
    covered += united(spans).reduce((sum, { start, end }) => sum + end - start, 0)
    whole += versions[versionId]?.characters ?? 0
  }
  const share = whole === 0 ? 0 : covered / whole
  const passageIds = passages.map(({ id }) => id)
  return { count: Math.round(share * 1_000), text: `${formatFixed(share * 100, 1)} %`, passageIds }
}
