import { z } from 'zod'
import {
  About,
  Analyst,
  Evidence,
  Id,
  Indicator,
  Memo,
  Passage,
  Risk,
  Score,
  Source,
  Tag,
  Version,
} from '../kinds/model'

/** Every kind of thing a project holds, by the name of its table. */
export const entitySchemas = {
  about: About,
  analysts: Analyst,
  sources: Source,
  versions: Version,
  tags: Tag,
  passages: Passage,
  risks: Risk,
  evidence: Evidence,
  indicators: Indicator,
  scores: Score,
  memos: Memo,
} as const

export type Kind = keyof typeof entitySchemas
export type Entity<K extends Kind = Kind> = z.infer<(typeof entitySchemas)[K]>

export const KINDS = Object.keys(entitySchemas) as readonly Kind[]

const table = <Schema extends z.ZodType>(schema: Schema) => z.record(Id, schema)

/** The whole project document: one table of immutable entities per kind, JSON-safe. Order is always an explicit `position`. */
export const Project = z.strictObject({
  about: z.strictObject({ project: About }),
  analysts: table(Analyst),
  sources: table(Source),
  versions: table(Version),
  tags: table(Tag),
  passages: table(Passage),
  risks: table(Risk),
  evidence: table(Evidence),
  indicators: table(Indicator),
  scores: table(Score),
  memos: table(Memo),
})
export type Project = z.infer<typeof Project>

/**
 * One entity before and after. A list of changes is what is journalled, broadcast, shown as history and undone:
 * swapping before and after is the inverse.
 */
export type Change<K extends Kind = Kind> = K extends Kind
  ? { kind: K; id: string; before: Entity<K> | null; after: Entity<K> | null }
  : never

const changeOf = <K extends Kind>(kind: K) =>
  z.strictObject({
    kind: z.literal(kind),
    id: z.string(),
    before: entitySchemas[kind].nullable(),
    after: entitySchemas[kind].nullable(),
  })

export const Change = z.discriminatedUnion('kind', [
  changeOf('about'),
  changeOf('analysts'),
  changeOf('sources'),
  changeOf('versions'),
  changeOf('tags'),
  changeOf('passages'),
  changeOf('risks'),
  changeOf('evidence'),
  changeOf('indicators'),
  changeOf('scores'),
  changeOf('memos'),
])

/** One acknowledged change: a journal line, a history entry and a broadcast are all this object. */
export const Commit = z.strictObject({
  /** 1, 2, 3 ... without gaps. */
  seq: z.number().int().positive(),
  at: z.iso.datetime(),
  /** Analyst who did it; null for the program itself. */
  by: Id.nullable(),
  /** Named for the Edit menu and the history, e.g. "Tag passage". */
  label: z.string().min(1).max(500),
  /** Operation names in order, for filtering the history; empty for an undo, redo or restore. */
  operations: z.array(z.string().max(60)),
  /** Sequence number this commit takes back or does again. */
  undoes: z.number().int().positive().nullable(),
  redoes: z.number().int().positive().nullable(),
  changes: z.array(Change),
})
export type Commit = Omit<z.infer<typeof Commit>, 'changes'> & { changes: Change[] }

/** The entity in a table, or undefined. */
export function entity<K extends Kind>(project: Project, kind: K, id: string): Entity<K> | undefined {
  const entities = project[kind] as Readonly<Record<string, Entity<K>>>
  return Object.hasOwn(entities, id) ? entities[id] : undefined
}

/**
 * Applies changes to the document in place: each costs the same however large its table is.
 * Entities stay immutable, so whoever holds one holds a value that never changes.
 */
export function applyChanges(project: Project, changes: readonly Change[]): void {
  for (const { kind, id, after } of changes) {
    const entities = project[kind] as Record<string, Entity>
    if (after === null) delete entities[id]
    else entities[id] = after
  }
}

/** The changes that take these back, last first. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).toReversed()
}
