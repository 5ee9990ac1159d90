import { type Entity, idsIn, type Kind, kindOf } from '../kinds/registry'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { type Change, isSame } from './change'
import { idsNaming } from './indexes/foreign-keys'
import { entity, type Project } from './project'

/** A project as operations see and change it: reads show what was already put, the project underneath is untouched. */
export class Draft {
  readonly #project: Project
  readonly #changed = new Map<string, Change>()
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
    const change = this.#changed.get(`${kind} ${id}`)
    if (change) return (change.after as Entity<K> | null) ?? undefined
    return entity(this.#project, kind, id)
  }

  /** Refuses when it is gone: another window or an undo may have deleted it meanwhile. */
  get<K extends Kind>(kind: K, id: string): Entity<K> {
    const found = this.find(kind, id)
    if (!found)
      throw new Refusal('not-found', `This ${kindOf(kind).one} is no longer in the project. Nothing was changed.`)
    return found
  }

  all<K extends Kind>(kind: K): Entity<K>[] {
    return [...this.#table(kind).values()]
  }

  /** Entities of a kind that name this id in a field, without looking through the whole table. */
  naming<K extends Kind>(kind: K, field: string, id: string): Entity<K>[] {
    const found: Entity<K>[] = []
    for (const each of idsNaming(this.#project, kind, field, id)) {
      const untouched = this.#changed.has(`${kind} ${each}`) ? undefined : entity(this.#project, kind, each)
      if (untouched) found.push(untouched)
    }
    for (const each of this.#namersBy(kind, field).get(id) ?? []) {
      const changed = this.find(kind, each)
      if (changed && idsIn(changed, field).includes(id)) found.push(changed)
    }
    return found
  }

  add<K extends Kind>(kind: K, value: Entity<K>): void {
    if (this.find(kind, value.id))
      throw new Refusal('exists', `This ${kindOf(kind).one} is already in the project. Nothing was changed.`)
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
    for (const change of this.#changed.values()) {
      if (!isSame(change.before, change.after)) changes.push(change)
      yield
    }
    return changes
  }

  #set<K extends Kind>(kind: K, id: string, after: Entity<K> | null): void {
    const key = `${kind} ${id}`
    const before = this.#changed.has(key) ? this.#changed.get(key)?.before : entity(this.#project, kind, id)
    this.#changed.set(key, { kind, id, before: before ?? null, after } as Change)
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
    for (const change of this.#changed.values()) if (change.kind === kind) noteNamed(namers, change.id, change.after)
    this.#namers.set(key, namers)
    return namers.byNamed
  }

  #table<K extends Kind>(kind: K): Map<string, Entity<K>> {
    const known = this.#tables.get(kind)
    if (known) return known as Map<string, Entity<K>>
    const table = new Map(Object.entries(this.#project[kind] as Readonly<Record<string, Entity<K>>>))
    for (const change of this.#changed.values()) {
      if (change.kind !== kind) continue
      if (change.after) table.set(change.id, change.after as Entity<K>)
      else table.delete(change.id)
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
