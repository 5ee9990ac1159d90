import { type Change, entity, type Entity, type Kind, KINDS, type Project } from './document'

/** The changes that turn one state of a project into another; the number of entities decides what it costs. */
export function changesBetween(from: Project, to: Project): Change[] {
  return KINDS.flatMap((kind) => tableChanges(kind, from, to))
}

function tableChanges<K extends Kind>(kind: K, from: Project, to: Project): Change[] {
  const changes: Change[] = []
  const put = (id: string, before: Entity<K> | null, after: Entity<K> | null): void => {
    if (!isSame(before, after)) changes.push({ kind, id, before, after } as Change)
  }
  for (const id of Object.keys(from[kind])) put(id, entity(from, kind, id) ?? null, entity(to, kind, id) ?? null)
  for (const id of Object.keys(to[kind])) if (!entity(from, kind, id)) put(id, null, entity(to, kind, id) ?? null)
  return changes
}

/** Entities are JSON: two with the same fields are the same, in whatever order the fields were written. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
}
