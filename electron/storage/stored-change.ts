import { crc32 } from 'node:zlib'
import { type Change, type Commit, isSame } from '@shared/document/change'
import { KINDS } from '@shared/kinds/registry'
import type { Steps } from '@shared/steps'
import { z } from 'zod'
import { toHex } from './snapshot'

/** Where a value lies in an entity: the names of the fields that lead to it, from the outermost. */
const Place = z.array(z.string()).min(1)

/** A text or a list of ids in which one stretch was exchanged for another. */
const Exchanged = z.strictObject({
  in: Place,
  /** UTF-16 units of the text, or entries of the list, before the stretch. */
  at: z.number().int().nonnegative(),
  before: z.union([z.string(), z.array(z.string())]),
  after: z.union([z.string(), z.array(z.string())]),
  /** CRC-32, hex, of the JSON of the whole text or list as it was before. */
  sum: z.string(),
})
type Exchanged = z.infer<typeof Exchanged>

/** Any other value; left out where there was none. */
const Replaced = z.strictObject({ in: Place, before: z.unknown().optional(), after: z.unknown().optional() })
type Replaced = z.infer<typeof Replaced>

export const Edit = z.union([Exchanged, Replaced])
export type Edit = z.infer<typeof Edit>

/** A change of a long entity, told by what differs: a word in a long text must not cost the text twice. */
const EditedChange = z.strictObject({ kind: z.enum(KINDS), id: z.string(), edits: z.array(Edit).min(1) })
export type EditedChange = z.infer<typeof EditedChange>

/** A change as a journal holds it. */
export type StoredChange = Change | EditedChange

/** A commit as a journal holds it. */
export type StoredCommit = Omit<Commit, 'changes'> & { changes: StoredChange[] }

/** Something that edits cannot have been made from, or cannot have led to. */
export class Misfit extends Error {}

/** Characters from which on an entity counts as long. */
const LONG = 1_000
/** A text, or a list, this short is easier to read whole. */
const [SHORT_TEXT, SHORT_LIST] = [100, 10]

/** Whether changes of it may be stored as edits: only of an entity that was long before and is long after. */
export const isLong = (entity: unknown): boolean => charactersIn(entity) >= LONG

/** The commits with changes of long entities told by what differs, where that is shorter and proven to lead both ways. */
export function* storedCommits(commits: readonly Commit[]): Steps<StoredCommit[]> {
  const stored: StoredCommit[] = []
  for (const commit of commits) {
    const changes: StoredChange[] = []
    for (const change of commit.changes) {
      changes.push(storedChange(change))
      yield
    }
    stored.push({ ...commit, changes })
  }
  return stored
}

function storedChange(change: Change): StoredChange {
  const { kind, id, before, after } = change
  if (!isLong(before) || !isLong(after)) return change
  const text = JSON.stringify({ kind, id, edits: editsBetween(before, after, []) })
  if (text.length >= JSON.stringify(change).length) return change
  const edited = EditedChange.safeParse(JSON.parse(text))
  return edited.success && leadsBothWays(edited.data, before, after) ? edited.data : change
}

const leadsBothWays = (change: StoredChange, before: unknown, after: unknown): boolean =>
  isSame(afterOf(change, before), after) && isSame(beforeOf(change, after), before)

/** The entity after a change, null when it deletes it. `before` is how it stood; throws a Misfit when it cannot have. */
export function afterOf(change: StoredChange, before: unknown): unknown {
  if (!('edits' in change)) return change.after
  return change.edits.reduce((entity, edit) => edited(entity, edit.in, (value) => done(edit, value)), before)
}

/** The entity before a change, null when it adds it. `after` is how it stands; throws a Misfit when it cannot. */
export function beforeOf(change: StoredChange, after: unknown): unknown {
  if (!('edits' in change)) return change.before
  return change.edits.reduceRight((entity, edit) => edited(entity, edit.in, (value) => takenBack(edit, value)), after)
}

function done(edit: Edit, value: unknown): unknown {
  if (!('sum' in edit)) return replaced(value, edit.before, edit.after)
  if (sumOf(value) !== edit.sum) throw new Misfit('The text is another one')
  return exchanged(value, edit.at, edit.before, edit.after)
}

function takenBack(edit: Edit, value: unknown): unknown {
  if (!('sum' in edit)) return replaced(value, edit.after, edit.before)
  const before = exchanged(value, edit.at, edit.after, edit.before)
  if (sumOf(before) !== edit.sum) throw new Misfit('The text is another one')
  return before
}

function replaced(value: unknown, expected: unknown, instead: unknown): unknown {
  if (!isSame(value, expected)) throw new Misfit('The value is another one')
  return instead
}

function exchanged(value: unknown, at: number, expected: string | string[], instead: string | string[]): unknown {
  if (typeof value === 'string' && typeof expected === 'string' && typeof instead === 'string') {
    if (value.startsWith(expected, at)) return value.slice(0, at) + instead + value.slice(at + expected.length)
  }
  if (isTexts(value) && isTexts(expected) && isTexts(instead)) {
    const end = at + expected.length
    if (isSame(value.slice(at, end), expected)) return [...value.slice(0, at), ...instead, ...value.slice(end)]
  }
  throw new Misfit('The words that were exchanged are not there')
}

/** The entity with the value at a place put through `edit`; undefined stands for a field that is not there. */
function edited(entity: unknown, [field, ...inner]: string[], edit: (value: unknown) => unknown): unknown {
  if (field === undefined) return edit(entity)
  if (!isFields(entity)) throw new Misfit(`There is nothing in which ${field} could be`)
  const value = edited(Object.hasOwn(entity, field) ? entity[field] : undefined, inner, edit)
  if (value !== undefined) return { ...entity, [field]: value }
  const { [field]: _, ...others } = entity
  return others
}

function editsBetween(before: unknown, after: unknown, place: string[]): Edit[] {
  if (isSame(before, after)) return []
  if (isFields(before) && isFields(after)) {
    const valueOf = (fields: Fields, name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined)
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) => editsBetween(valueOf(before, name), valueOf(after, name), [...place, name]))
  }
  if (typeof before === 'string' && typeof after === 'string' && before.length >= SHORT_TEXT) {
    return [{ in: place, ...stretchBetween(before, after), sum: sumOf(before) }]
  }
  if (isTexts(before) && isTexts(after) && before.length >= SHORT_LIST) {
    return [{ in: place, ...stretchBetween(before, after), sum: sumOf(before) }]
  }
  return [{ in: place, before, after }]
}

/** What differs between two texts or lists: all but their common beginning and end. */
function stretchBetween<T extends string | string[]>(before: T, after: T): Pick<Exchanged, 'at' | 'before' | 'after'> {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at += 1
  // Half a character would be readable to nobody.
  if (isHighSurrogate(before[at - 1])) at -= 1
  let same = 0
  while (same < most - at && before.at(-1 - same) === after.at(-1 - same)) same += 1
  if (same > 0 && isLowSurrogate(before.at(-same))) same -= 1
  return { at, before: before.slice(at, before.length - same), after: after.slice(at, after.length - same) }
}

const isHighSurrogate = (unit: string | undefined): boolean => unit !== undefined && /^[\uD800-\uDBFF]$/.test(unit)
const isLowSurrogate = (unit: string | undefined): boolean => unit !== undefined && /^[\uDC00-\uDFFF]$/.test(unit)

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const sumOf = (value: unknown): string => toHex(crc32(JSON.stringify(value) ?? ''))

/** Letters in all that an entity holds, the names of its fields included. */
function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length
  let sum = 0
  if (Array.isArray(value)) for (const each of value) sum += charactersIn(each)
  else if (isFields(value)) for (const name of Object.keys(value)) sum += name.length + charactersIn(value[name])
  return sum
}
