import type { Change, Commit } from '../document/change'
import type { HistoryEntry } from '../history/history'

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
