import { z } from 'zod'
import { Id, Instant } from '../fields'
import { type Entity, type Kind, kindOf, KINDS } from '../kinds/registry'
import { LIMITS } from '../limits'

/**
 * One entity before and after. A list of changes is what is journalled, broadcast, shown as history and undone:
 * swapping before and after is the inverse.
 */
export type Change<K extends Kind = Kind> = K extends Kind
  ? { kind: K; id: string; before: Entity<K> | null; after: Entity<K> | null }
  : never

const changeOf = (kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    id: z.string(),
    before: kindOf(kind).schema.nullable(),
    after: kindOf(kind).schema.nullable(),
  })

const [first, ...others] = KINDS.map(changeOf)
if (!first) throw new Error('There are no kinds.')
export const Change = z.discriminatedUnion('kind', [first, ...others])

/** One acknowledged change: a journal line, a history entry and a broadcast are all this object. */
export const Commit = z.strictObject({
  /** 1, 2, 3 ... without gaps. */
  seq: z.number().int().positive(),
  at: Instant,
  /** Analyst who did it; null for the program itself. */
  by: Id.nullable(),
  /** Named for the Edit menu and the history, e.g. "Tag passage". */
  label: z.string().min(1).max(LIMITS.label),
  /** Operation names in order, for filtering the history; empty for an undo, redo or restore. */
  operations: z.array(z.string().max(LIMITS.operationName)),
  /** Sequence number this commit takes back or does again. */
  undoes: z.number().int().positive().nullable(),
  redoes: z.number().int().positive().nullable(),
  changes: z.array(Change),
})
export type Commit = Omit<z.infer<typeof Commit>, 'changes'> & { changes: Change[] }

/** The changes that take these back, last first. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).toReversed()
}

/** Entities are JSON: two with the same fields are the same, in whatever order the fields were written. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
}
