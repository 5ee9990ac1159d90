import { type Entity, type Kind, KINDS } from '../kinds/registry'
import type { Steps } from '../steps'
import { type Change, isSame } from './change'
import { entity, type Project } from './project'

/**
 * The changes that turn one state of a project into another, in all kinds or in some; the number of entities decides what
 * it costs.
 */
export function* changesBetween(from: Project, to: Project, kinds: readonly Kind[] = KINDS): Steps<Change[]> {
  const changes: Change[] = []
  for (const kind of kinds) yield* addTableChanges(changes, kind, from, to)
  return changes
}

/** Entities that are the same value cost nothing to compare: so many of them are one step. */
const ALIKE_A_STEP = 32

function* addTableChanges<K extends Kind>(changes: Change[], kind: K, from: Project, to: Project): Steps<void> {
  const put = (id: string, before: Entity<K> | null, after: Entity<K> | null): void => {
    if (!isSame(before, after)) changes.push({ kind, id, before, after } as Change)
  }
  let alike = 0
  for (const id of Object.keys(from[kind])) {
    const [before, after] = [entity(from, kind, id) ?? null, entity(to, kind, id) ?? null]
    if (before === after && (alike += 1) % ALIKE_A_STEP > 0) continue
    put(id, before, after)
    yield
  }
  for (const id of Object.keys(to[kind])) {
    const isNew = !entity(from, kind, id)
    if (!isNew && (alike += 1) % ALIKE_A_STEP > 0) continue
    if (isNew) put(id, null, entity(to, kind, id) ?? null)
    yield
  }
}
