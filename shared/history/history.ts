import { folded, searchWords } from '../words/fold'
import { shortApart } from '../words/short-apart'
import { z } from 'zod'
import type { Change, Commit } from '../document/change'
import { Id } from '../fields'
import { ABOUT_ID } from '../kinds/about'
import { FOREIGN_KEYS, idsIn, type Kind, kindOf, KINDS } from '../kinds/registry'
import { describeChange, type FieldChange } from './describe-change'
import type { Lookup } from './facts'
import { historyWords } from './history-words'

/** One thing of the project, whether it is still there or not. */
export const Item = z.strictObject({ kind: z.enum(KINDS), id: z.union([Id, z.literal(ABOUT_ID)]) })
export type Item = z.infer<typeof Item>

/** Which changes an analyst wants to see; null and empty mean all. */
export const HistoryFilter = z.strictObject({
  by: Id.nullable(),
  kind: z.enum(KINDS).nullable(),
  /** Every word must be in what the history shows of the change. */
  text: z.string().max(500),
})
export type HistoryFilter = z.infer<typeof HistoryFilter>

export const ALL_HISTORY: HistoryFilter = { by: null, kind: null, text: '' }

/**
 * A commit as a line of the history: how many things of each kind it changed, and of one thing that was changed `said`,
 * what of it from what to what; else that is empty. `analyst` is what who did it is called, or was called last; null for
 * the program itself, and while that is not known.
 */
export type HistoryEntry = Omit<Commit, 'changes'> & {
  counts: Partial<Record<Kind, number>>
  said: string
  analyst: string | null
}

export function entryOf({ changes, ...commit }: Commit, find: Lookup): HistoryEntry {
  const counts: HistoryEntry['counts'] = {}
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1
  const [only, another] = changes
  return { ...commit, counts, said: only && !another ? said(only, find) : '', analyst: doneBy(commit, find) }
}

/** What who did it is called. */
export const doneBy = ({ by }: Pick<Commit, 'by'>, find: Lookup): string | null =>
  by === null ? null : (find('analysts', by)?.name ?? null)

/** What who did it is called where no name is known: what is said to a group comes from its analysts. */
export const doneUnnamed = (kinds: readonly string[]): string =>
  kinds.some((kind) => kind === 'comments' || kind === 'dissents') ? historyWords.anAnalyst : 'Assay'

/** Letters of a value in a line of the history: there is room for two, cut so that they differ, and for what they are of. */
const VALUE = 28

/** "Publisher – → The Ledger, and 2 more, of The river". */
function said(change: Change, find: Lookup): string {
  const { name, happened, fields } = describeChange(change, find)
  const [first, ...others] = fields
  if (happened !== 'changed' || !first) return ''
  const [before, after] = shownApart(first)
  return others.length === 0
    ? historyWords.change(first.label, before, after, name)
    : historyWords.changeAndMore(first.label, before, after, others.length, name)
}

const shownApart = ({ before, after }: FieldChange): [string, string] => {
  const [was, is] = shortApart(before, after, VALUE)
  return [was || '–', is || '–']
}

/** Whether a commit fits; `find` names what its changes speak of. */
export function isWanted(commit: Commit, filter: HistoryFilter, find: Lookup): boolean {
  const { by, changes } = commit
  if (filter.by !== null && by !== filter.by) return false
  if (filter.kind !== null && !changes.some(({ kind }) => kind === filter.kind)) return false
  const words = searchedWords(filter)
  if (words.length === 0) return true
  const text = folded(shownText(commit, find))
  return words.every((word) => text.includes(word))
}

/** The words that are looked for; none when the filter asks for none. */
export const searchedWords = ({ text }: HistoryFilter): string[] => searchWords(text)

/** All that the history shows of a commit: only what can be read there can be found. */
function shownText(commit: Commit, find: Lookup): string {
  const { label, changes } = commit
  const shown = changes.flatMap((change) => {
    const { kind, name, happened, fields } = describeChange(change, find)
    return [
      kind,
      name,
      historyWords.happened(happened),
      ...fields.flatMap((field) => [field.label, field.before, field.after]),
    ]
  })
  return [label, doneBy(commit, find) ?? doneUnnamed(changes.map(({ kind }) => kind)), ...shown].join('\n')
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
