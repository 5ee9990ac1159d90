import type { Project } from '@shared/document/project'
import { idsNaming } from '@shared/document/indexes/foreign-keys'
import { unseenCounts } from '@shared/document/queries/versions'
import type { Kind } from '@shared/kinds/registry'
import type { Source } from '@shared/kinds/sources'
import type { Version } from '@shared/kinds/versions'
import { currentProject, isOpen, onChanges, subscribeToProject } from '@state/project-store'
import type { RowSource } from '@ui/grid-column'

/** How far the work on a source is, as far as the project can tell: nobody has to keep it up to date. */
export type Work = 'none' | 'tagged' | 'evidence'

/** What the table shows of one source. */
export type SourceRow = {
  id: string
  source: Source
  version: Version | undefined
  passages: number
  /** Those of them that changed, were lost or are not certain in a new version and that nobody has looked at. */
  unseen: number
  work: Work
  /** Sources that share its origin, itself among them; 0 without one. */
  sharing: number
}

const rows = new Map<string, SourceRow>()
let [revision, of]: [number, Project | null] = [0, null]
/** How often each origin is named, counted when it is asked for first after a change. */
let origins: ReadonlyMap<string, number> | null = null
/** The passages of each source that wait for review, counted likewise. */
let unseen: ReadonlyMap<string, number> | null = null

const SHOWN: ReadonlySet<Kind> = new Set(['sources', 'versions', 'passages', 'evidence'])
onChanges((changes) => {
  if (!changes.some(({ kind }) => SHOWN.has(kind))) return
  revision += 1
  if (changes.some(({ kind }) => kind === 'sources')) origins = null
  if (changes.some(({ kind }) => kind === 'sources' || kind === 'passages')) unseen = null
})

/** The rows of the library table; one is another as soon as anything in it is. `revision` differs when any may be. */
export const sourceRows: RowSource<SourceRow> & { revision: () => number } = {
  revision: () => revision,
  subscribe: subscribeToProject,
  get: (sourceId) => (isOpen() ? rowOf(currentProject(), sourceId) : undefined),
}

function rowOf(project: Project, sourceId: string): SourceRow | undefined {
  if (of !== project) {
    of = project
    origins = null
    unseen = null
    rows.clear()
  }
  const source = project.sources[sourceId]
  if (!source) return undefined
  const passageIds = idsNaming(project, 'passages', 'sourceId', sourceId)
  const row: SourceRow = {
    id: sourceId,
    source,
    version: project.versions[source.versionId],
    passages: passageIds.size,
    unseen: unseenIn(project).get(sourceId) ?? 0,
    work: workOn(project, passageIds),
    sharing: source.origin === '' ? 0 : (originsOf(project).get(source.origin) ?? 0),
  }
  const known = rows.get(sourceId)
  if (known && isSame(known, row)) return known
  rows.set(sourceId, row)
  return row
}

const unseenIn = (project: Project): ReadonlyMap<string, number> => (unseen ??= unseenCounts.ask(project))

function workOn(project: Project, passageIds: ReadonlySet<string>): Work {
  for (const passageId of passageIds) {
    if (idsNaming(project, 'evidence', 'passageId', passageId).size > 0) return 'evidence'
  }
  return passageIds.size > 0 ? 'tagged' : 'none'
}

const isSame = (one: SourceRow, other: SourceRow): boolean =>
  one.source === other.source &&
  one.version === other.version &&
  one.passages === other.passages &&
  one.unseen === other.unseen &&
  one.work === other.work &&
  one.sharing === other.sharing

function originsOf(project: Project): ReadonlyMap<string, number> {
  if (origins) return origins
  const counts = new Map<string, number>()
  for (const { origin } of Object.values(project.sources)) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  return (origins = counts)
}
