import { type Kind, KINDS } from '@shared/kinds/registry'
import type { ConflictRow } from '@shared/merging/describe-conflict'
import { folded, searchWords } from '@shared/words/fold'

export const CONFLICT_STATES = ['all', 'open', 'decided'] as const

/** Which conflicts are listed; an empty kind is any, and all of the words must stand in one. */
export type ConflictFilter = { state: (typeof CONFLICT_STATES)[number]; kind: Kind | ''; words: string }

export const EVERYTHING: ConflictFilter = { state: 'all', kind: '', words: '' }

/** Whether a conflict is of the kind that is asked for and has the words that are: in its name, its part or its authors. */
export function isAskedFor({ kind, words }: ConflictFilter): (row: ConflictRow) => boolean {
  const wanted = searchWords(words)
  return (row) => {
    if (kind !== '' && row.kind !== kind) return false
    if (wanted.length === 0) return true
    const searched = folded([row.name, row.about, row.mine.by ?? '', row.theirs.by ?? ''].join('\n'))
    return wanted.every((word) => searched.includes(word))
  }
}

/** How many conflicts there are of each kind, kinds without any left out. */
export function countsByKind(rows: readonly ConflictRow[]): { kind: Kind; count: number }[] {
  const counts = new Map<Kind, number>()
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : { kind, count }
  })
}
