import { type Entity, idsIn, type Kind } from '../../kinds/registry'
import type { Steps } from '../../steps'
import type { Change } from '../change'
import { eachOf, entity, type Project } from '../project'
import { type Index, indexInSteps, indexOf, type MakeIndex } from './indexes'

const NONE: ReadonlySet<string> = new Set()

/** Which entities of a kind name another in one of their fields, by the id they name. */
class ForeignKeyIndex implements Index {
  readonly #kind: Kind
  readonly #field: string
  readonly #naming = new Map<string, Set<string>>()

  constructor(kind: Kind, field: string) {
    this.#kind = kind
    this.#field = field
  }

  naming(id: string): ReadonlySet<string> {
    return this.#naming.get(id) ?? NONE
  }

  follow({ kind, before, after }: Change): void {
    if (kind !== this.#kind) return
    const named = after ? idsIn(after, this.#field) : []
    // What goes on naming the same keeps its place among the others, as it does in its table.
    if (before)
      for (const id of idsIn(before, this.#field)) if (!named.includes(id)) this.#naming.get(id)?.delete(before.id)
    if (after) this.add(after)
  }

  add(entity: { id: string }): void {
    for (const id of idsIn(entity, this.#field)) {
      const naming = this.#naming.get(id)
      if (naming) naming.add(entity.id)
      else this.#naming.set(id, new Set([entity.id]))
    }
  }
}

const made = new Map<string, MakeIndex<ForeignKeyIndex>>()

/** The same function for the same field, so that each document has one index of it. */
function byForeignKey(kind: Kind, field: string): MakeIndex<ForeignKeyIndex> {
  const key = `${kind}.${field}`
  const make = made.get(key) ?? ((project) => built(project, kind, field))
  made.set(key, make)
  return make
}

function* built(project: Project, kind: Kind, field: string): Steps<ForeignKeyIndex> {
  const index = new ForeignKeyIndex(kind, field)
  for (const each of eachOf(project, kind)) {
    index.add(each)
    yield
  }
  return index
}

/** Makes ready to say what names something in a field; without it the first who asks waits until that is known. */
export function* readyToName(project: Project, kind: Kind, field: string): Steps<void> {
  yield* indexInSteps(project, byForeignKey(kind, field))
}

/** Ids of the entities of a kind that name this id in a field; a field of ids, or of lists of them. */
export function idsNaming(project: Project, kind: Kind, field: string, id: string): ReadonlySet<string> {
  return indexOf(project, byForeignKey(kind, field)).naming(id)
}

/** Entities of a kind that name this id in a field, in the order they came to do so. */
export function entitiesNaming<K extends Kind>(
  project: Project,
  kind: K,
  field: keyof Entity<K> & string,
  id: string,
): Entity<K>[] {
  return [...idsNaming(project, kind, field, id)].flatMap((each) => entity(project, kind, each) ?? [])
}
