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
import type { ProjectSession } from './session'

/** So many lines fill a screen; older ones come when the analyst gets there. */
const PAGE = 100
const ITEM_PAGE = 10
/** Commits looked at for one page: a filter that fits nothing must not keep the program busy for long. */
const LOOK_BACK = 5_000
/** Commits looked at before others have their turn. */
const LOOKED_AT_ONCE = 250
/** More changes than anybody reads in one commit. */
const SHOWN = 200

export async function historyPage(
  session: ProjectSession,
  before: number | null,
  filter: HistoryFilter,
): Promise<HistoryPage> {
  const names = new Names(session)
  if (searchedWords(filter).length > 0 && before !== null) await names.readDownTo(before)
  const { found, next, from } = await lookBack(session, before, PAGE, (commit) => {
    names.learn(commit)
    return isWanted(commit, filter, names.find) ? entryOf(commit, names.find) : null
  })
  // Whoever was merged into another since is called as they were.
  const unknown = found.filter(({ by, analyst }) => by !== null && analyst === null)
  names.learn({
    changes: await goneOf(
      session,
      unknown.map((entry) => ({ ...entry, changes: [] })),
    ),
  })
  return { entries: found.map((entry) => ({ ...entry, analyst: doneBy(entry, names.find) })), next, from }
}

/** Finds things as they are now, and what was deleted after the commit that is looked at as it last was. */
class Names {
  readonly #session: ProjectSession
  readonly #gone = new Map<string, Change>()

  constructor(session: ProjectSession) {
    this.#session = session
  }

  /** Reads what later commits deleted. */
  async readDownTo(seq: number): Promise<void> {
    let looked = 0
    for await (const commit of this.#session.history.walk()) {
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
    return entity(this.#session.project, kind, id) ?? last ?? undefined
  }
}

/** What happened to one thing, with only the changes that concern it. */
export async function itemPage(session: ProjectSession, before: number | null, item: Item): Promise<ItemPage> {
  const { found, next } = await lookBack(session, before, ITEM_PAGE, (commit) => {
    const changes = commit.changes.filter((change) => concerns(change, item))
    return changes.length > 0 ? { ...commit, changes: changes.slice(0, SHOWN) } : null
  })
  return { commits: found, gone: await goneOf(session, found), next }
}

export async function commitDetails(session: ProjectSession, seq: number): Promise<CommitDetails> {
  const [commit] = await session.history.list({ before: seq + 1, limit: 1 })
  if (commit?.seq !== seq) {
    throw new Refusal(
      'not-found',
      'This change cannot be read: its journal is missing or damaged. The project is safe.',
    )
  }
  const shown = { ...commit, changes: commit.changes.slice(0, SHOWN) }
  return { commit: shown, total: commit.changes.length, gone: await goneOf(session, [shown]) }
}

async function lookBack<T>(
  session: ProjectSession,
  before: number | null,
  limit: number,
  pick: (commit: Commit) => T | null,
): Promise<{ found: T[]; next: number | null; from: number | null }> {
  const found: T[] = []
  let looked = 0
  let last: number | null = null
  try {
    for await (const commit of session.history.walk(before ?? undefined)) {
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
  return { found, next: null, from: last ?? before ?? session.changes.end.seq + 1 }
}

/** Names lead to further names: an evidence link is named after its passage and its risk. */
const DEPTH = 3

/** The last deletions of everything the commits name, and of who did them, that is in the project no more. */
async function goneOf(
  session: ProjectSession,
  commits: readonly Pick<Commit, 'seq' | 'by' | 'changes'>[],
): Promise<Change[]> {
  const oldest = commits.at(-1)?.seq ?? Infinity
  const gone = new Map<string, Change>()
  let named = commits.flatMap(({ by, changes }) => [...namesIn(by), ...namedBy(changes)])
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const missing = missingIn(session.project, named, gone)
    if (missing.size === 0) break
    const deletions = await deletionsOf(session, missing, oldest)
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

async function deletionsOf(session: ProjectSession, wanted: Set<string>, oldest: number): Promise<Change[]> {
  const found: Change[] = []
  let looked = 0
  for await (const { seq, changes } of session.history.walk()) {
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
