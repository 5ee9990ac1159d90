import { type Change, entity, type Entity, type Kind, KINDS, type Project } from './document'

type Reference = { kind: Kind; id: string; field: string }

/** Everything an entity needs to be in the project beside it. */
function referencesOf<K extends Kind>(kind: K, value: Entity<K>): Reference[] {
  const references: Record<Kind, () => Reference[]> = {
    about: () => [],
    analysts: () => [],
    sources: () => of(value as Entity<'sources'>, { versionId: 'versions' }),
    versions: () => of(value as Entity<'versions'>, { sourceId: 'sources' }),
    tags: () => of(value as Entity<'tags'>, { parentId: 'tags' }),
    passages: () => {
      const passage = value as Entity<'passages'>
      const tags = passage.tagIds.map((id) => ({ kind: 'tags' as const, id, field: 'tagIds' }))
      return [...of(passage, { sourceId: 'sources', versionId: 'versions', createdBy: 'analysts' }), ...tags]
    },
    risks: () => of(value as Entity<'risks'>, { createdBy: 'analysts' }),
    evidence: () => of(value as Entity<'evidence'>, { riskId: 'risks', passageId: 'passages' }),
    indicators: () => of(value as Entity<'indicators'>, { riskId: 'risks' }),
    scores: () => of(value as Entity<'scores'>, { riskId: 'risks', analystId: 'analysts' }),
    // A memo may name risks deleted since; composing leaves them out.
    memos: () => [],
  }
  return references[kind]()
}

function of<T extends object>(value: T, fields: { [F in keyof T]?: Kind }): Reference[] {
  return Object.entries(fields).flatMap(([field, kind]) => {
    const id = value[field as keyof T]
    return typeof id === 'string' ? [{ kind: kind as Kind, id, field }] : []
  })
}

/** A reference to something that is not in the project. */
export type Orphan = { kind: Kind; id: string; field: string; missing: { kind: Kind; id: string } }

export function findOrphans(project: Project): Orphan[] {
  return KINDS.flatMap((kind) => orphansIn(project, kind))
}

function orphansIn<K extends Kind>(project: Project, kind: K): Orphan[] {
  const entities = Object.values(project[kind]) as Entity<K>[]
  return entities.flatMap((each) => orphansOf(project, kind, each))
}

function orphansOf<K extends Kind>(project: Project, kind: K, value: Entity<K>): Orphan[] {
  return referencesOf(kind, value).flatMap(({ field, ...missing }) =>
    entity(project, missing.kind, missing.id) ? [] : [{ kind, id: value.id, field, missing }],
  )
}

/** References of these entities that would point nowhere once they are in the project. */
export function orphansAfter(project: Project, changes: readonly Change[]): Orphan[] {
  const added = new Set(changes.flatMap(({ kind, id, after }) => (after ? [`${kind} ${id}`] : [])))
  return changes
    .flatMap(({ kind, after }) => (after === null ? [] : orphansOf(project, kind, after)))
    .filter(({ missing }) => !added.has(`${missing.kind} ${missing.id}`))
}
