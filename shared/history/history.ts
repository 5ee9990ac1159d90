import { z } from 'zod'
import type { Change, Commit } from '../document/change'
import { Id } from '../fields'
import { ABOUT_ID } from '../kinds/about'
import { FOREIGN_KEYS, idsIn, type Kind, kindOf, KINDS } from '../kinds/registry'

/** One thing of the project, whether it is still there or not. */
export const Item = z.strictObject({ kind: z.enum(KINDS), id: z.union([Id, z.literal(ABOUT_ID)]) })
export type Item = z.infer<typeof Item>

/** Which changes an analyst wants to see; null and empty mean all. */
export const HistoryFilter = z.strictObject({
  by: Id.nullable(),
  kind: z.enum(KINDS).nullable(),
  /** Every word must be in the name of the change or in what it changed. */
  text: z.string().max(500),
})
export type HistoryFilter = z.infer<typeof HistoryFilter>

export const ALL_HISTORY: HistoryFilter = { by: null, kind: null, text: '' }

/** A commit as a line of the history: how many things of each kind it changed, but not how. */
export type HistoryEntry = Omit<Commit, 'changes'> & { counts: Partial<Record<Kind, number>> }

export function entryOf({ changes, ...commit }: Commit): HistoryEntry {
  const counts: HistoryEntry['counts'] = {}
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1
  return { ...commit, counts }
}

export function isWanted({ by, label, changes }: Commit, filter: HistoryFilter): boolean {
  if (filter.by !== null && by !== filter.by) return false
  if (filter.kind !== null && !changes.some(({ kind }) => kind === filter.kind)) return false
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const searched = [label, ...changes.flatMap(({ before, after }) => [...textsOf(before), ...textsOf(after)])]
  const text = searched.join('\n').toLowerCase()
  return words.every((word) => text.includes(word))
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** A moment of the project that an analyst gave a name. */
export type NamedCheckpoint = { id: string; name: string; seq: number; at: string; by: string | null }

/** True for a change of the item itself or of what is part of it: a risk's scores, a passage's evidence links. */
export function concerns(change: Change, { kind, id }: Item): boolean {
  if (change.kind === kind && change.id === id) return true
  const value = change.after ?? change.before
  const parts: readonly string[] = kindOf(change.kind).partOf
  return FOREIGN_KEYS.some(
    (key) =>
      key.kind === change.kind &&
      key.to === kind &&
      parts.includes(key.field) &&
      value !== null &&
      idsIn(value, key.field).includes(id),
  )
}

/** Other things the entity names by id, also as the keys of what it says of each. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return Id.safeParse(value).success ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [...namesIn(key), ...namesIn(inner)])
}
