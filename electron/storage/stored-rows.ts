import type { Change } from '@shared/document/change'
import { type Entity, KINDS } from '@shared/kinds/registry'
import type { Project } from '@shared/document/project'
import { atOnce, type Steps } from '@shared/steps'
import type { Rows } from './snapshot'

/**
 * The entities as the journal has them, table by table. Kept beside the document because a snapshot must copy them at
 * once: of a Map that takes one millisecond for 100,000, of an object fifty. It also makes the snapshot independent of
 * whatever may happen to the document in memory.
 */
export class StoredRows {
  readonly #tables: Map<string, Map<string, Entity>>
  #behind: readonly Change[] = []
  /** How many of those have been put in. */
  #followed = 0

  constructor(project: Project) {
    this.#tables = new Map(KINDS.map((kind) => [kind, new Map<string, Entity>(Object.entries(project[kind]))]))
  }

  /** Changes that are on disk. They are put in by `follow`, or when a copy is made. */
  apply(changes: readonly Change[]): void {
    this.#behind = [...this.#behind, ...changes]
  }

  /** Puts in what is on disk: of a long commit in steps, since nobody waits for it. */
  *follow(): Steps<void> {
    for (let next = this.#behind[this.#followed]; next; next = this.#behind[this.#followed]) {
      const { kind, id, after } = next
      if (after === null) this.#tables.get(kind)?.delete(id)
      else this.#tables.get(kind)?.set(id, after)
      this.#followed += 1
      yield
    }
    this.#behind = []
    this.#followed = 0
  }

  copy(): Rows {
    atOnce(this.follow())
    return Object.fromEntries([...this.#tables].map(([kind, table]) => [kind, [...table.values()]]))
  }
}
