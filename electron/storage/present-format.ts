import { PROJECT_FORMAT } from '@shared/migrations/format'
import { migrate } from '@shared/migrations/migrate'
import type { Steps } from '@shared/steps'
import type { Edit, StoredChange, StoredCommit } from './stored-change'

/** A commit of a journal of that format as one of the present format would hold it: undo and history compare with the present. */
export function* inPresentFormat(commit: StoredCommit, format: number): Steps<StoredCommit> {
  if (format === PROJECT_FORMAT) return commit
  const changes: StoredChange[] = []
  for (const change of commit.changes) {
    changes.push(presentChange(change, (entity) => migrated(change, entity, format)))
    yield
  }
  return { ...commit, changes }
}

type Migrated = (entity: unknown) => unknown

function presentChange(change: StoredChange, migrate: Migrated): StoredChange {
  if ('edits' in change) return { ...change, edits: change.edits.map((edit) => presentEdit(edit, migrate)) }
  return { ...change, before: migrate(change.before), after: migrate(change.after) } as StoredChange
}

/** A stretch of a text or list is the same in every format: no step has rewritten one. */
function presentEdit(edit: Edit, migrate: Migrated): Edit {
  if ('sum' in edit) return edit
  const [before, after] = [edit.before, edit.after].map((value) =>
    valueAt(migrate(entityWith(value, edit.in)), edit.in),
  )
  return { ...edit, before, after }
}

/** An entity that has nothing but this value at its place. */
const entityWith = (value: unknown, place: readonly string[]): unknown =>
  place.reduceRight((inner, field) => ({ [field]: inner }), value)

const valueAt = (entity: unknown, place: readonly string[]): unknown =>
  place.reduce<unknown>(
    (value, field) => (typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined),
    entity,
  )

function migrated({ kind, id }: StoredChange, entity: unknown, format: number): unknown {
  if (entity === null) return null
  const table = new Map([[id, entity]])
  migrate(new Map([[kind, table]]), format)
  return table.get(id)
}
