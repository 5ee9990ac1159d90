import { type Entity, FOREIGN_KEYS, idsIn, type Kind, kindOf } from '../kinds/registry'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import type { Draft } from './draft'
import { documentWords } from './document-words'

/** Deletes an entity, and does to every entity that names it what the kind of that one says. Refuses when one forbids it. */
export function deleteEntity(draft: Draft, kind: Kind, id: string): Steps<void> {
  return deleteAll(draft, kind, id, new Set())
}

const keyOf = (kind: Kind, id: string): string => `${kind}/${id}`

/** Something in the project by its kind and id. */
type Thing = { kind: Kind; id: string }

/**
 * Deletes several entities as one: what names one of them and goes as well keeps none of them. Answers with false, and
 * deletes nothing, where something that stays forbids it.
 */
export function* deleteTogether(draft: Draft, things: readonly Thing[]): Steps<boolean> {
  const leaving = new Set(things.map(({ kind, id }) => keyOf(kind, id)))
  const waiting = things.filter(({ kind, id }) => draft.find(kind, id))
  const forbidding: string[] = []
  for (const { kind, id } of waiting) {
    for (const { kind: from, field, onDelete } of FOREIGN_KEYS.filter(({ to }) => to === kind)) {
      if (onDelete !== 'delete' && onDelete !== 'forbid') continue
      yield* draft.readyToName(from, field)
      for (const each of draft.naming(from, field, id)) {
        const key = keyOf(from, each.id)
        if (onDelete === 'forbid') forbidding.push(key)
        else if (!leaving.has(key)) {
          leaving.add(key)
          waiting.push({ kind: from, id: each.id })
        }
      }
      yield
    }
  }
  if (forbidding.some((key) => !leaving.has(key))) return false
  for (const { kind, id } of waiting) if (draft.find(kind, id)) yield* deleteAll(draft, kind, id, leaving)
  return true
}

/** `leaving` are on their way out: what they name does not keep anything. */
function* deleteAll(draft: Draft, kind: Kind, id: string, leaving: Set<string>): Steps<void> {
  const deleted = draft.get(kind, id)
  leaving.add(keyOf(kind, id))
  for (const { kind: from, field, onDelete } of FOREIGN_KEYS.filter(({ to }) => to === kind)) {
    if (onDelete === 'keep') continue
    yield* draft.readyToName(from, field)
    for (const each of draft.naming(from, field, id)) {
      if (leaving.has(keyOf(from, each.id))) continue
      if (onDelete === 'delete') yield* deleteAll(draft, from, each.id, leaving)
      else if (onDelete === 'forbid') throw stillNamed(kind, from)
      else draft.update(from, each.id, { [field]: without(each, field, id, deleted, onDelete) } as Partial<Entity>)
      yield
    }
  }
  draft.remove(kind, id)
  yield
}

/** The field as it is when `id` is gone: a list without it, nothing, or what the deleted one named in the same field. */
function without(entity: object, field: string, id: string, deleted: object, onDelete: 'forget' | 'inherit'): unknown {
  const inherited = onDelete === 'inherit' ? (idsIn(deleted, field)[0] ?? null) : null
  const value = (entity as Readonly<Record<string, unknown>>)[field]
  return Array.isArray(value) ? idsIn(entity, field).filter((each) => each !== id) : inherited
}

const stillNamed = (kind: Kind, from: Kind): Refusal =>
  new Refusal(
    'still-used',
    from === 'about'
      ? documentWords.inForce(kindOf(kind).thisOne)
      : documentWords.stillUsed(kindOf(kind).thisOne, kindOf(from).many),
  )
