import { type Kind, KINDS } from '../kinds/registry'
import type { Steps } from '../steps'
import { Backlog } from './backlog'
import type { Change } from './change'
import { followChanges, makeSameIndexes, takeIndexes } from './indexes/indexes'
import { applyChanges, entity, type Project } from './project'

/** Fewer changes are put in at once sooner than the document is made anew. */
const LONG = 10_000
/** So many entities are put in beside with each change that a window hears of: a larger document would not be done. */
const ENTITIES_A_CHANGE = 10

/** Makes ready in steps what shows changes at once. Nothing else may change the document before it does. */
export function* readyToShow(project: Project, changes: readonly Change[]): Steps<() => void> {
  const beside = ChangesBeside.of(project, changes.length)
  if (beside === null) return () => applyChanges(project, changes)
  beside.add(changes)
  for (; !beside.isReady; beside.goOn(1)) yield
  return () => beside.show()
}

/** The ids of a kind, listed once: of very many that takes as long as a frame. */
type Listed = { kind: Kind; ids: readonly string[] }

/**
 * A very long list of changes on its way into a document: the document is made anew beside itself, in steps, with the
 * changes and all its indexes, and then shows all of it at once. Nothing else may change the document meanwhile.
 */
export class ChangesBeside {
  readonly project: Project
  readonly #beside = Object.fromEntries(KINDS.map((kind) => [kind, {}])) as Project
  readonly #changes: Change[] = []
  readonly #behind = new Backlog()
  readonly #copying: Steps<void>
  #isCopied = false

  private constructor(project: Project, tables: readonly Listed[]) {
    this.project = project
    makeSameIndexes(project, this.#beside)
    this.#copying = this.#copy(tables)
  }

  /** For so many changes; null where they are put in at once sooner, being few, or few for a document of this size. */
  static of(project: Project, changes: number): ChangesBeside | null {
    if (changes <= LONG) return null
    const tables = KINDS.map((kind) => ({ kind, ids: Object.keys(project[kind]) }))
    const entities = tables.reduce((sum, { ids }) => sum + ids.length, 0)
    return entities > ENTITIES_A_CHANGE * changes ? null : new ChangesBeside(project, tables)
  }

  add(changes: readonly Change[]): void {
    for (const change of changes) this.#changes.push(change)
    this.#behind.add(changes)
  }

  /** Whether all that was added is in it. */
  get isReady(): boolean {
    return this.#isCopied && this.#behind.isEmpty
  }

  /** So many entities more. */
  goOn(entities: number): void {
    for (let left = entities; left > 0 && !this.isReady; left -= 1) {
      if (!this.#isCopied) this.#isCopied = this.#copying.next().done === true
      else this.#put(this.#behind.take())
    }
  }

  /** Puts in what is missing, and shows all of it. */
  show(): void {
    this.goOn(Infinity)
    Object.assign(this.project, this.#beside)
    takeIndexes(this.project, this.#beside, this.#changes)
  }

  *#copy(tables: readonly Listed[]): Steps<void> {
    for (const { kind, ids } of tables) {
      for (const id of ids) {
        this.#put({ kind, id, before: null, after: entity(this.project, kind, id) ?? null } as Change)
        yield
      }
    }
  }

  #put(change: Change | undefined): void {
    if (change === undefined) return
    applyChanges(this.#beside, [change])
    for (const _ of followChanges(this.#beside));
  }
}
