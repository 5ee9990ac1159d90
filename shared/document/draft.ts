import { type Entity, idsIn, type Kind, kindOf } from '../kinds/registry'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { type Change, isSame } from './change'
import { idsNaming, readyToName } from './indexes/foreign-keys'
import { entitiesOf, entity, type Project } from './project'
import { documentWords } from './document-words'

/** An entity as it stood and as it was put. */
type Put = { kind: Kind; id: string; before: Entity | null; after: Entity | null }

/** A project as operations see and change it: reads show what was already put, the project underneath is untouched. */
export class Draft {
  readonly #project: Project
  readonly #changed = new Map<Kind, Map<string, Put>>()
  /** The same in the order they were put first. */
  readonly #puts: Put[] = []
  /** Tables that were asked for whole, kept in step: a thousand operations at once must not copy one a thousand times. */
  readonly #tables = new Map<Kind, Map<string, Entity>>()
  /**
   * For each field that was asked about: by the id it names, the changed entities that named it at any time. Of the same
   * use: deleting a thousand passages asks a thousand times what names them.
   */
  readonly #namers = new Map<string, { kind: Kind; field: string; byNamed: Map<string, Set<string>> }>()

  constructor(project: Project) {
    this.#project = project
  }

  /** Takes over changes that were thought out before. */
  *put(changes: readonly Change[]): Steps<void> {
    for (const { kind, id, after } of changes) {
      this.#set<Kind>(kind, id, after)
      yield
    }
  }

  find<K extends Kind>(kind: K, id: string): Entity<K> | undefined {
    const put = this.#changed.get(kind)?.get(id)
    if (put) return (put.after as Entity<K> | null) ?? undefined
    return entity(this.#project, kind, id)
  }

  /** Refuses when it is gone: another window or an undo may have deleted it meanwhile. */
  get<K extends Kind>(kind: K, id: string): Entity<K> {
    const found = this.find(kind, id)
    if (!found) throw new Refusal('not-found', documentWords.noLongerThere(kindOf(kind).thisOne))
    return found
  }

  all<K extends Kind>(kind: K): Entity<K>[] {
    return [...this.#table(kind).values()]
  }

  /** Makes ready for `naming`, in steps: of a large project the first to ask would wait. */
  *readyToName(kind: Kind, field: string): Steps<void> {
    yield* readyToName(this.#project, kind, field)
  }

  /** Entities of a kind that name this id in a field, without looking through the whole table. */
  naming<K extends Kind>(kind: K, field: string, id: string): Entity<K>[] {
    const found: Entity<K>[] = []
    const changed = this.#changed.get(kind)
    for (const each of idsNaming(this.#project, kind, field, id)) {
      const untouched = changed?.has(each) ? undefined : entity(this.#project, kind, each)
      if (untouched) found.push(untouched)
    }
    for (const each of this.#namersBy(kind, field).get(id) ?? []) {
      const now = this.find(kind, each)
      if (now && idsIn(now, field).includes(id)) found.push(now)
    }
    return found
  }

  add<K extends Kind>(kind: K, value: Entity<K>): void {
    if (this.find(kind, value.id)) throw new Refusal('exists', documentWords.thereAlready(kindOf(kind).thisOne))
    this.#set(kind, value.id, value)
  }

  update<K extends Kind>(kind: K, id: string, fields: Partial<Entity<K>>): void {
    this.#set(kind, id, { ...this.get(kind, id), ...fields })
  }

  remove(kind: Kind, id: string): void {
    this.get(kind, id)
    this.#set(kind, id, null)
  }

  /** What was put so far, leaving out entities that ended as they began. */
  *changes(): Steps<Change[]> {
    const changes: Change[] = []
    for (const put of this.#puts) {
      if (!isSame(put.before, put.after)) changes.push({ ...put } as Change)
      yield
    }
    return changes
  }

  #set<K extends Kind>(kind: K, id: string, after: Entity<K> | null): void {
    const ofKind = this.#changed.get(kind) ?? new Map<string, Put>()
    this.#changed.set(kind, ofKind)
    const known = ofKind.get(id)
    if (known) known.after = after
    else {
      const put = { kind, id, before: entity(this.#project, kind, id) ?? null, after }
      ofKind.set(id, put)
      this.#puts.push(put)
    }
    const table = this.#tables.get(kind)
    if (after) table?.set(id, after)
    else table?.delete(id)
    for (const namers of this.#namers.values()) if (namers.kind === kind) noteNamed(namers, id, after)
  }

  #namersBy(kind: Kind, field: string): ReadonlyMap<string, ReadonlySet<string>> {
    const key = `${kind} ${field}`
    const known = this.#namers.get(key)
    if (known) return known.byNamed
    const namers = { kind, field, byNamed: new Map<string, Set<string>>() }
    for (const { id, after } of this.#changed.get(kind)?.values() ?? []) noteNamed(namers, id, after)
    this.#namers.set(key, namers)
    return namers.byNamed
  }

  #table<K extends Kind>(kind: K): Map<string, Entity<K>> {
    const known = this.#tables.get(kind)
    if (known) return known as Map<string, Entity<K>>
    const table = new Map(entitiesOf(this.#project, kind).map((each) => [each.id, each]))
    for (const { id, after } of this.#changed.get(kind)?.values() ?? []) {
      if (after) table.set(id, after as Entity<K>)
      else table.delete(id)
    }
    this.#tables.set(kind, table)
    return table
  }
}

function noteNamed(
  { field, byNamed }: { field: string; byNamed: Map<string, Set<string>> },
  id: string,
  after: Entity | null,
): void {
  if (after === null) return
  for (const named of idsIn(after, field)) byNamed.set(named, (byNamed.get(named) ?? new Set()).add(id))
}
