import { entitiesNaming } from '@shared/document/indexes/foreign-keys'
import { entity, type Project } from '@shared/document/project'
import type { Evidence } from '@shared/kinds/evidence'
import type { Passage } from '@shared/kinds/passages'
import type { Risk } from '@shared/kinds/risks'
import type { Source } from '@shared/kinds/sources'
import type { Tag } from '@shared/kinds/tags'
import { currentProject, isOpen, subscribeToProject } from '@state/project-store'
import type { RowSource } from '@ui/grid-column'

/** What the list shows of a passage. */
export type PassageRow = {
  id: string
  passage: Passage
  source: Source
  tags: readonly Tag[]
  links: readonly { evidence: Evidence; risk: Risk }[]
  analyst: string
}

const ID_LENGTH = 36

/** A passage stands in as many rows as it has groups. */
export const rowIdOf = (passageId: string, group: number): string => `${passageId} ${group}`
export const passageIdOf = (rowId: string): string => rowId.slice(0, ID_LENGTH)

let of: Project | null = null
const rows = new Map<string, PassageRow>()

/** The rows of the list; one is another as soon as anything in it is. */
export const passageRows: RowSource<PassageRow> = {
  subscribe: subscribeToProject,
  get: (rowId) => (isOpen() ? rowOf(currentProject(), rowId) : undefined),
}

function rowOf(project: Project, rowId: string): PassageRow | undefined {
  if (of !== project) {
    of = project
    rows.clear()
  }
  const passage = entity(project, 'passages', passageIdOf(rowId))
  const source = passage && entity(project, 'sources', passage.sourceId)
  if (!passage || !source) return undefined
  const row: PassageRow = {
    id: rowId,
    passage,
    source,
    tags: passage.tagIds.flatMap((id) => entity(project, 'tags', id) ?? []),
    links: entitiesNaming(project, 'evidence', 'passageId', passage.id).flatMap((evidence) => {
      const risk = entity(project, 'risks', evidence.riskId)
      return risk ? [{ evidence, risk }] : []
    }),
    analyst: entity(project, 'analysts', passage.createdBy)?.name ?? '',
  }
  const known = rows.get(rowId)
  if (known && isSame(known, row)) return known
  rows.set(rowId, row)
  return row
}

const isSame = (one: PassageRow, other: PassageRow): boolean =>
  one.passage === other.passage &&
  one.source === other.source &&
  one.analyst === other.analyst &&
  one.tags.length === other.tags.length &&
  one.tags.every((tag, at) => tag === other.tags[at]) &&
  one.links.length === other.links.length &&
  one.links.every(({ evidence, risk }, at) => evidence === other.links[at]?.evidence && risk === other.links[at]?.risk)
