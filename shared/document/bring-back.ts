import { type Entity, FOREIGN_KEYS, idsIn, isKind, type Kind, kindOf } from '../kinds/registry'
import type { Steps } from '../steps'
import { type Change, isSame } from './change'
import { deleteEntity } from './delete-entity'
import { Draft } from './draft'
import { breachesAfter } from './invariants'
import type { Project } from './project'

/** What brings an entity back, and whether something of it had to give way to what was done since. */
export type BroughtBack = { changes: Change[]; adapted: boolean }

/**
 * Brings an entity back as it once was. `deletion` holds the changes of the commit that deleted it, if one did: what
 * that commit deleted because of it comes back too, and what forgot it then, and was not touched in that respect since,
 * names it again. What is named and no longer there is forgotten, and a value that another one has taken since is given
 * up where it may be unset, or the next free number taken; a tag whose name is taken is numbered. What would come back
 * beside it and cannot stand any more, such as evidence whose source was deleted later, stays away.
 */
export function* bringBack<K extends Kind>(
  project: Project,
  kind: K,
  wanted: Entity<K>,
  deletion: readonly Change[],
): Steps<BroughtBack> {
  const draft = new Draft(project)
  // What came back before may have been changed since: that stays as it is.
  const gone = deletion.filter((each) => each.id === wanted.id || !draft.find(each.kind, each.id))
  const { back, beside } = yield* deletedWith(kind, wanted.id, gone)
  put(draft, kind, wanted)
  const ids = new Set([wanted.id])
  for (const { kind: other, id, before } of back) {
    put<Kind>(draft, other, before)
    ids.add(id)
    yield
  }
  yield* nameAgain(draft, ids, deletion)
  let adapted = false
  for (const each of [{ kind: kind as Kind, id: wanted.id }, ...back]) {
    if (giveWay(draft, each.kind, each.id)) adapted = true
    yield
  }
  if (yield* leaveOut(draft, beside)) adapted = true
  return { changes: yield* draft.changes(), adapted }
}

type Deleted = Change & { before: Entity }
const isDeleted = (change: Change): change is Deleted => change.after === null && change.before !== null

/**
 * What the same commit deleted because of this entity, and what it and those cannot do without; `beside` are those that
 * it can itself do without.
 */
function* deletedWith(
  kind: Kind,
  id: string,
  deletion: readonly Change[],
): Steps<{ back: Deleted[]; beside: Deleted[] }> {
  const deleted: Deleted[] = []
  const byId = new Map<string, Deleted>()
  for (const each of deletion) {
    yield
    if (!isDeleted(each)) continue
    deleted.push(each)
    byId.set(each.id, each)
  }
  const needing = new Map<string, Deleted[]>()
  for (const each of deleted) {
    for (const needed of needs(each)) {
      const found = needing.get(needed)
      if (found) found.push(each)
      else needing.set(needed, [each])
    }
    yield
  }
  const own = deleted.filter((each) => each.kind === kind && each.id === id)
  const because = yield* closure(own, (known) => needing.get(known.id) ?? [])
  const needed = (known: Deleted) => needs(known).flatMap((each) => byId.get(each) ?? [])
  const all = yield* closure(because, needed)
  const ownNeeds = new Set(yield* closure(own, needed))
  return { back: all.filter((each) => !own.includes(each)), beside: all.filter((each) => !ownNeeds.has(each)) }
}

/** These and everything that `next` leads to from one of them. */
function* closure(first: Iterable<Deleted>, next: (known: Deleted) => readonly Deleted[]): Steps<Deleted[]> {
  const found = new Set(first)
  for (const known of found) {
    for (const each of next(known)) found.add(each)
    yield
  }
  return [...found]
}

/** Ids of what the entity cannot do without. */
const needs = ({ kind, before }: Deleted): string[] =>
  FOREIGN_KEYS.filter((key) => key.kind === kind && ['delete', 'forbid'].includes(key.onDelete)).flatMap(({ field }) =>
    idsIn(before, field),
  )

function put<K extends Kind>(draft: Draft, kind: K, value: Entity<K>): void {
  if (draft.find(kind, value.id)) draft.update(kind, value.id, value)
  else draft.add(kind, value)
}

/** Takes away again what no project can hold, and what hangs on that; true when there was something. */
function* leaveOut(draft: Draft, beside: readonly Deleted[]): Steps<boolean> {
  const put = beside.map(({ kind, id }) => ({ kind, id, before: null, after: draft.get(kind, id) }) as Change)
  let left = false
  for (const [breach] of breachesAfter(draft, put)) {
    yield
    // What hangs on something that was left out before is gone already.
    if (!breach || !draft.find(breach.kind, breach.id)) continue
    yield* deleteEntity(draft, breach.kind, breach.id)
    left = true
  }
  return left
}

/** Fields that the deletion made forget what is back now, where nobody has changed them since. */
function* nameAgain(draft: Draft, back: ReadonlySet<string>, deletion: readonly Change[]): Steps<void> {
  for (const { kind, id, before, after } of deletion) {
    yield
    const now = draft.find(kind, id)
    if (before === null || after === null || !now) continue
    for (const { field } of FOREIGN_KEYS.filter((key) => key.kind === kind)) {
      if (!idsIn(before, field).some((each) => back.has(each)) || !isSame(valueOf(now, field), valueOf(after, field)))
        continue
      draft.update<Kind>(kind, id, { [field]: valueOf(before, field) } as Partial<Entity>)
    }
  }
}

/** Takes out of the entity what cannot stand beside the project as it is; true when there was something. */
function giveWay(draft: Draft, kind: Kind, id: string): boolean {
  const before = draft.get(kind, id)
  for (const { field, to } of FOREIGN_KEYS.filter((key) => key.kind === kind && isForgotten(key.onDelete))) {
    const value = valueOf(draft.get(kind, id), field)
    if (Array.isArray(value))
      set(
        draft,
        kind,
        id,
        field,
        idsIn({ ids: value }, 'ids').filter((each) => draft.find(to, each)),
      )
    else if (typeof value === 'string' && !draft.find(to, value)) set(draft, kind, id, field, null)
  }
  for (const { fields, across = [] } of kindOf(kind).unique) {
    const [field] = fields
    const value = field === undefined ? null : (valueOf(draft.get(kind, id), field) ?? null)
    if (fields.length !== 1 || field === undefined || value === null) continue
    const others = [kind, ...across.filter(isKind)]
      .flatMap((each) => draft.all<Kind>(each))
      .filter((each) => each.id !== id)
    if (!others.some((each) => isSame(valueOf(each, field), value))) continue
    const unset = kindOf(kind).schema.safeParse({ ...draft.get(kind, id), [field]: null }).success
    const next = Math.max(0, ...others.map((each) => Number(valueOf(each, field)) || 0)) + 1
    if (unset) set(draft, kind, id, field, null)
    else if (typeof value === 'number') set(draft, kind, id, field, next)
  }
  tellApart(draft, kind, id)
  return !isSame(before, draft.get(kind, id))
}

function tellApart<K extends Kind>(draft: Draft, kind: K, id: string): void {
  const { apart } = kindOf(kind)
  if (!apart) return
  const others = draft.all(kind).filter((each) => each.id !== id)
  draft.update(kind, id, apart(draft.get(kind, id), others))
}

const isForgotten = (onDelete: string): boolean => onDelete === 'forget' || onDelete === 'inherit'

const valueOf = (entity: object, field: string): unknown => (entity as Readonly<Record<string, unknown>>)[field]

const set = (draft: Draft, kind: Kind, id: string, field: string, value: unknown): void =>
  draft.update<Kind>(kind, id, { [field]: value } as Partial<Entity>)
