import type { Change, Commit } from '@shared/document/change'
import { type Index, indexInSteps } from '@shared/document/indexes/indexes'
import { eachOf, type Project } from '@shared/document/project'
import { type Kind, KINDS } from '@shared/kinds/registry'
import type { Steps } from '@shared/steps'
import { beforeOf, type EditedChange, isLong, type StoredCommit } from '../storage/stored-change'

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
  static *from(project: Project): Steps<Past> {
    const { byKey } = yield* indexInSteps(project, longEntities)
    return new Past(new Map(byKey), new Map())
  }

  copy(): Past {
    return new Past(this.#present, this.#earlier)
  }

  /** The last commit, with whole entities; it is in this past no more. Throws a Misfit when it was not the last. */
  *takeBack(commit: StoredCommit): Steps<Commit> {
    const changes: Change[] = []
    for (const change of commit.changes.toReversed()) {
      const whole = 'edits' in change ? this.#whole(change) : change
      // What became long later is not asked for again: it did so in a change with whole entities.
      if (isLong(whole.before)) this.#earlier.set(keyOf(change), whole.before)
      changes.push(whole)
      yield
    }
    return { ...commit, changes: changes.toReversed() }
  }

  #whole(change: EditedChange): Change {
    const key = keyOf(change)
    const after = this.#earlier.has(key) ? this.#earlier.get(key) : this.#present.get(key)
    return { kind: change.kind, id: change.id, before: beforeOf(change, after), after } as Change
  }
}

/** The index of entities that are long enough for their changes to be stored as edits. */
function* longEntities(project: Project): Steps<Index & { byKey: ReadonlyMap<string, unknown> }> {
  const byKey = new Map<string, unknown>()
  for (const kind of KINDS) {
    for (const entity of eachOf(project, kind)) {
      if (isLong(entity)) byKey.set(keyOf({ kind, id: entity.id }), entity)
      yield
    }
  }
  const follow = (change: Change): void => {
    if (isLong(change.after)) byKey.set(keyOf(change), change.after)
    else byKey.delete(keyOf(change))
  }
  return { byKey, follow }
}

const keyOf = ({ kind, id }: { kind: Kind; id: string }): string => `${kind} ${id}`
