import type { Change, Commit } from '@shared/document/change'
import { type Index, indexOf } from '@shared/document/indexes/indexes'
import { entitiesOf, type Project } from '@shared/document/project'
import { KINDS } from '@shared/kinds/registry'
import { beforeOf, isLong, type StoredCommit } from '../storage/stored-change'

/**
 * The long entities of a project as they stood at some moment, going back in time with every commit that is taken back:
 * of changes of these the journals hold only what differs.
 */
export class Past {
  readonly #present: ReadonlyMap<string, unknown>
  /** Those that were long and otherwise. */
  readonly #earlier: Map<string, unknown>

  private constructor(present: ReadonlyMap<string, unknown>, earlier: ReadonlyMap<string, unknown>) {
    this.#present = present
    this.#earlier = new Map(earlier)
  }

  /** As they stand in the project now. */
  static from(project: Project): Past {
    return new Past(new Map(indexOf(project, longEntities).byKey), new Map())
  }

  copy(): Past {
    return new Past(this.#present, this.#earlier)
  }

  /** The last commit, with whole entities; it is in this past no more. Throws a Misfit when it was not the last. */
  takeBack(commit: StoredCommit): Commit {
    const changes = commit.changes.toReversed().map((change) => {
      const { kind, id } = change
      const key = `${kind} ${id}`
      const known = this.#earlier.has(key) ? this.#earlier.get(key) : this.#present.get(key)
      const after = 'edits' in change ? known : change.after
      const before = beforeOf(change, after)
      // What became long later is not asked for again: it did so in a change with whole entities.
      if (isLong(before)) this.#earlier.set(key, before)
      return { kind, id, before, after } as Change
    })
    return { ...commit, changes: changes.toReversed() }
  }
}

/** The index of entities that are long enough for their changes to be stored as edits. */
function longEntities(project: Project): Index & { byKey: ReadonlyMap<string, unknown> } {
  const byKey = new Map<string, unknown>()
  for (const kind of KINDS) {
    for (const entity of entitiesOf(project, kind)) if (isLong(entity)) byKey.set(`${kind} ${entity.id}`, entity)
  }
  const follow = (changes: readonly Change[]): void => {
    for (const { kind, id, after } of changes) {
      if (isLong(after)) byKey.set(`${kind} ${id}`, after)
      else byKey.delete(`${kind} ${id}`)
    }
  }
  return { byKey, follow }
}
