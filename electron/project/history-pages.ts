import { projectWords } from './project-words'
import type { CommitDetails, HistoryPage, ItemPage } from '@shared/ipc/past'
import type { Change, Commit } from '@shared/document/change'
import { entity, type Project } from '@shared/document/project'
import { type Entity, type Kind, KINDS } from '@shared/kinds/registry'
import type { Lookup } from '@shared/history/facts'
import {
  concerns,
  doneBy,
  entryOf,
  type HistoryFilter,
  isWanted,
  type Item,
  namesIn,
  searchedWords,
} from '@shared/history/history'
import { Refusal } from '@shared/refusal'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Readable } from './viewpoint'

/** So many lines fill a screen; older ones come when the analyst gets there. */
const PAGE = 100
const ITEM_PAGE = 10
/** Commits looked at for one page: a filter that fits nothing must not keep the program busy for long. */
const LOOK_BACK = 5_000
/** Commits looked at before others have their turn. */
const LOOKED_AT_ONCE = 250
/** More changes than anybody reads in one commit. */
const SHOWN = 200

export async function historyPage(seen: Readable, before: number | null, filter: HistoryFilter): Promise<HistoryPage> {
  const names = new Names(seen)
  if (searchedWords(filter).length > 0 && before !== null) await names.readDownTo(before)
  const { found, next, from } = await lookBack(seen, before, PAGE, (commit) => {
    names.learn(commit)
    return isWanted(commit, filter, names.find) ? entryOf(commit, names.find) : null
  })
  // Whoever was merged into another since is called as they were.
  const unknown = found.filter(({ by, analyst }) => by !== null && analyst === null)
  names.learn({
    changes: await goneOf(
      seen,
      unknown.map((entry) => ({ ...entry, changes: [] })),
    ),
  })
  return { entries: found.map((entry) => ({ ...entry, analyst: doneBy(entry, names.find) })), next, from }
}

/** Finds things as they are now, and what was deleted after the commit that is looked at as it last was. */
class Names {
  readonly #seen: Readable
  readonly #gone = new Map<string, Change>()

  constructor(seen: Readable) {
    this.#seen = seen
  }

  /** Reads what later commits deleted. */
  async readDownTo(seq: number): Promise<void> {
    let looked = 0
    for await (const commit of this.#seen.history.walk()) {
      if (commit.seq < seq) return
      this.learn(commit)
      looked += 1
      if (looked % LOOKED_AT_ONCE === 0) await nextTurn()
    }
  }

  /** Commits come newest first: what they delete was last so. */
  learn({ changes }: Pick<Commit, 'changes'>): void {
    for (const change of changes) {
      if (change.after === null && !this.#gone.has(change.id)) this.#gone.set(change.id, change)
    }
  }

  readonly find: Lookup = <K extends Kind>(kind: K, id: string) => {
    const gone = this.#gone.get(id)
    const last = gone?.kind === kind ? (gone.before as Entity<K> | null) : null
    return entity(this.#seen.project, kind, id) ?? last ?? undefined
  }
}

/** What happened to one thing, with only the changes that concern it. */
export async function itemPage(seen: Readable, before: number | null, item: Item): Promise<ItemPage> {
  const { found, next } = await lookBack(seen, before, ITEM_PAGE, (commit) => {
    const changes = commit.changes.filter((change) => concerns(change, item))
    return changes.length > 0 ? { ...commit, changes: changes.slice(0, SHOWN) } : null
  })
  return { commits: found, gone: await goneOf(seen, found), next }
}

export async function commitDetails(seen: Readable, seq: number): Promise<CommitDetails> {
  const commit = await lastBefore(seen, seq + 1)
  if (commit?.seq !== seq) {
    throw new Refusal('not-found', projectWords.changeUnreadable)
  }
  const shown = { ...commit, changes: commit.changes.slice(0, SHOWN) }
  return { commit: shown, total: commit.changes.length, gone: await goneOf(seen, [shown]) }
}

async function lastBefore(seen: Readable, seq: number): Promise<Commit | null> {
  for await (const commit of seen.history.walk(seq)) return commit
  return null
}

async function lookBack<T>(
  seen: Readable,
  before: number | null,
  limit: number,
  pick: (commit: Commit) => T | null,
): Promise<{ found: T[]; next: number | null; from: number | null }> {
  const found: T[] = []
  let looked = 0
  let last: number | null = null
  try {
    for await (const commit of seen.history.walk(before ?? undefined)) {
      const picked = pick(commit)
      if (picked !== null) found.push(picked)
      looked += 1
      last = commit.seq
      if (found.length === limit || looked === LOOK_BACK) return { found, next: last, from: null }
      if (looked % LOOKED_AT_ONCE === 0) await nextTurn()
    }
  } catch (error) {
    // What can be read is shown; the page after it says why it is not there.
    if (!(error instanceof Refusal) || last === null) throw error
    return { found, next: last, from: null }
  }
  return { found, next: null, from: last ?? before ?? seen.changes.end.seq + 1 }
}

/** Names lead to further names: an evidence link is named after its passage and its risk. */
const DEPTH = 3

/** The last deletions of everything the commits name, and of who did them, that is in the project no more. */
async function goneOf(seen: Readable, commits: readonly Pick<Commit, 'seq' | 'by' | 'changes'>[]): Promise<Change[]> {
  const oldest = commits.at(-1)?.seq ?? Infinity
  const gone = new Map<string, Change>()
  let named = commits.flatMap(({ by, changes }) => [...namesIn(by), ...namedBy(changes)])
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const missing = missingIn(seen.project, named, gone)
    if (missing.size === 0) break
    const deletions = await deletionsOf(seen, missing, oldest)
    for (const change of deletions) gone.set(change.id, change)
    named = namedBy(deletions)
  }
  return [...gone.values()]
}

const namedBy = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ before, after }) => [...namesIn(before), ...namesIn(after)])

function missingIn(project: Project, named: readonly string[], gone: ReadonlyMap<string, Change>): Set<string> {
  return new Set(named.filter((id) => !gone.has(id) && !KINDS.some((kind) => entity(project, kind, id))))
}

async function deletionsOf(seen: Readable, wanted: Set<string>, oldest: number): Promise<Change[]> {
  const found: Change[] = []
  let looked = 0
  for await (const { seq, changes } of seen.history.walk()) {
    // A memo keeps its words on a risk that is gone: what a commit names may have been deleted long before it.
    if (wanted.size === 0 || seq < oldest - LOOK_BACK) break
    looked += 1
    if (looked % LOOKED_AT_ONCE === 0) await nextTurn()
    for (const change of changes) {
      if (change.after === null && wanted.delete(change.id)) found.push(change)
    }
  }
  return found
}
