import { type Entity, idsIn, type Kind, kindOf } from '../kinds/registry'
import { Refusal } from '../refusal'
import { type Change, isSame } from './change'
import { idsNaming } from './indexes/foreign-keys'
import { entity, type Project } from './project'

/** A project as operations see and change it: reads show what was already put, the project underneath is untouched. */
export class Draft {
  readonly #project: Project
  readonly #changed = new Map<string, Change>()
  /** Tables that were asked for whole, kept in step: a thousand operations at once must not copy one a thousand times. */
  readonly #tables = new Map<Kind, Map<string, Entity>>()
  /** Ids of what was put by the ids they name in a field, for each field that was asked about since the last change. */
  readonly #putNaming = new Map<string, Map<string, string[]>>()

  /** `changes` are already put. */
  constructor(project: Project, changes: readonly Change[] = []) {
    this.#project = project
    for (const { kind, id, after } of changes) this.#set<Kind>(kind, id, after)
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
    const untouched = [...idsNaming(this.#project, kind, field, id)].filter(
      (each) => !this.#changed.has(`${kind} ${each}`),
    )
    const put = this.#putBy(kind, field).get(id) ?? []
    return [...untouched, ...put].flatMap((each) => this.find(kind, each) ?? [])
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
  changes(): Change[] {
    return [...this.#changed.values()].filter(({ before, after }) => !isSame(before, after))
  }

  #set<K extends Kind>(kind: K, id: string, after: Entity<K> | null): void {
    const key = `${kind} ${id}`
    const before = this.#changed.has(key) ? this.#changed.get(key)?.before : entity(this.#project, kind, id)
    this.#changed.set(key, { kind, id, before: before ?? null, after } as Change)
    this.#putNaming.clear()
    const table = this.#tables.get(kind)
    if (after) table?.set(id, after)
    else table?.delete(id)
  }

  #putBy(kind: Kind, field: string): ReadonlyMap<string, readonly string[]> {
    const key = `${kind} ${field}`
    const known = this.#putNaming.get(key)
    if (known) return known
    const put = new Map<string, string[]>()
    for (const change of this.#changed.values()) {
      if (change.kind !== kind || !change.after) continue
      for (const id of new Set(idsIn(change.after, field))) {
        const others = put.get(id)
        if (others) others.push(change.id)
        else put.set(id, [change.id])
      }
    }
    this.#putNaming.set(key, put)
    return put
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
