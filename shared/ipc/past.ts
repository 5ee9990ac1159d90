import { z } from 'zod'
import type { Change, Commit } from '../document/change'
import { Id } from '../fields'
import type { Difference } from '../history/difference'
import { type HistoryEntry, HistoryFilter, Item, type NamedCheckpoint } from '../history/history'
import { LIMITS } from '../limits'
import { call, Nothing } from './call'
import type { Applied } from './contract'

const Seq = z.number().int().nonnegative()

/**
 * Lines of the history, newest first; `next` asks for older ones, null where it ends. Then `from` is the oldest change
 * there is: the first one, unless journals before it are missing.
 */
export type HistoryPage = { entries: HistoryEntry[]; next: number | null; from: number | null }

/** One commit in full, as far as one can read it. */
export type CommitDetails = {
  commit: Commit
  /** How many changes it has; `commit` holds the first of them. */
  total: number
  /** Deletions since of what the commit names, so that it still has its name. */
  gone: Change[]
}

/** Commits with only the changes that concern one item. */
export type ItemPage = { commits: Commit[]; gone: Change[]; next: number | null }

export type BackupSummary = {
  name: string
  at: string
  /** Sequence number of the last change in it. */
  seq: number
  reason: string
}

/** What a window may ask about the past of the project. */
export const pastCalls = {
  /** Changes before sequence number `before`. Looks back so far and no further: a page may be short and have a next. */
  'history.list': call<HistoryPage>()(z.strictObject({ before: Seq.nullable(), filter: HistoryFilter })),
  'history.show': call<CommitDetails>()(z.strictObject({ seq: Seq })),
  'history.ofItem': call<ItemPage>()(z.strictObject({ item: Item, before: Seq.nullable() })),
  'history.checkpoints': call<NamedCheckpoint[]>()(Nothing),
  'history.nameCheckpoint': call<null>()(
    z.strictObject({ by: Id, name: z.string().trim().min(1).max(LIMITS.checkpointName) }),
  ),
  'history.previewTo': call<Difference>()(z.strictObject({ seq: Seq })),
  /** One thing as it was after change `seq`. */
  'history.restoreItem': call<Applied>()(z.strictObject({ by: Id, item: Item, seq: Seq })),
  /** The whole project as it was after change `seq`. */
  'history.restoreTo': call<Applied>()(z.strictObject({ by: Id, seq: Seq })),

  'backup.list': call<BackupSummary[]>()(Nothing),
  'backup.preview': call<Difference>()(z.strictObject({ name: z.string().max(300) })),
  'backup.restore': call<Applied>()(z.strictObject({ by: Id, name: z.string().max(300) })),
} as const
