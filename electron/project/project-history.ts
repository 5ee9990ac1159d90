import { projectWords } from './project-words'
import { type Change, type Commit, isSame } from '@shared/document/change'
import { entity, type Project } from '@shared/document/project'
import type { Entity, Kind } from '@shared/kinds/registry'
import type { NamedCheckpoint } from '@shared/history/history'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { Steps } from '@shared/steps'
import { historyDamaged, type JournalHistory, type Segment } from '../storage/journal-history'
import { inPresentFormat } from '../storage/present-format'
import { commitsOf } from '../storage/replay'
import type { Point } from '../storage/snapshot'
import { Misfit, type StoredCommit } from '../storage/stored-change'
import { sliced } from '../in-slices'
import { Past } from './past'
import type { ProjectChanges } from './project-changes'

/** Where a history ends, and how a moment of it gets a name. */
type HistoryEnd = Pick<ProjectChanges, 'end' | 'nameCheckpoint'>

/** What was done to the project, read back from its journals. */
export class ProjectHistory {
  readonly #journals: JournalHistory
  readonly #project: Project
  readonly #changes: HistoryEnd
  /** Where the journals begin that were read last: going further back does not read them again. */
  readonly #starts = new Map<number, Start>()

  constructor(journals: JournalHistory, project: Project, changes: HistoryEnd) {
    this.#journals = journals
    this.#project = project
    this.#changes = changes
  }

  /** Up to `limit` commits before sequence number `before`, newest first. */
  async list({ before = Infinity, limit }: { before?: number | undefined; limit: number }): Promise<Commit[]> {
    const found: Commit[] = []
    if (limit <= 0) return found
    for await (const commit of this.walk(before)) {
      found.push(commit)
      if (found.length === limit) break
    }
    return found
  }

  /** Newest first. */
  async checkpoints(): Promise<NamedCheckpoint[]> {
    const found: NamedCheckpoint[] = []
    for await (const { entries } of this.#journals.before(this.#changes.end)) {
      for (const { record } of entries.toReversed()) {
        if (record.type !== 'checkpoint') continue
        const { id, name, seq, at, by } = record
        found.push({ id, name, seq, at, by })
      }
    }
    return found
  }

  /** Gives the present moment a name to come back to. */
  async nameCheckpoint(by: string, name: string): Promise<void> {
    await this.#changes.nameCheckpoint(newId(), name, by)
  }

  /** What would bring the whole project back to where it stood after commit `seq`. */
  async changesBackTo(seq: number): Promise<Change[]> {
    if (seq < 1) {
      throw new Refusal('before-the-beginning', projectWords.beforeBeginning)
    }
    return sliced(changesTakingBack(this.#project, await this.#commitsSince(seq)))
  }

  /** One entity as it stood after commit `seq`; null when it did not exist then. */
  async entityAt<K extends Kind>(kind: K, id: string, seq: number): Promise<Entity<K> | null> {
    const since = await this.#commitsSince(seq)
    const ofItem = (change: Change): boolean => change.kind === kind && change.id === id
    const earliest = since.findLast(({ changes }) => changes.some(ofItem))?.changes.find(ofItem)
    return (earliest ? earliest.before : (entity(this.#project, kind, id) ?? null)) as Entity<K> | null
  }

  /** The changes of the last commit that deleted this entity; none when no commit did. */
  async deletionOf(kind: Kind, id: string): Promise<readonly Change[]> {
    for await (const { changes } of this.walk()) {
      if (changes.some((each) => each.kind === kind && each.id === id && each.after === null)) return changes
    }
    return []
  }

  /** Commits after commit `seq`, newest first. */
  async #commitsSince(seq: number): Promise<Commit[]> {
    const since: Commit[] = []
    let reached = this.#changes.end.seq
    for await (const commit of this.walk()) {
      if (commit.seq <= seq) break
      since.push(commit)
      reached = commit.seq - 1
    }
    if (reached > Math.max(seq, 0)) {
      throw new Refusal('history-damaged', projectWords.historyEnds)
    }
    return since
  }

  /** The proven lines of its journals, a journal at a time, newest first. */
  segments(): AsyncGenerator<Segment> {
    return this.#journals.before(this.#changes.end)
  }

  /** All commits, newest first, of lines that `segments` gave. */
  async *walkThrough(segments: readonly Segment[]): AsyncGenerator<Commit> {
    const past = await sliced(Past.from(this.#project))
    for (const { format, entries } of segments) {
      for (const stored of commitsOf(entries).toReversed()) yield await sliced(takenBack(past, stored, format))
    }
  }

  /** Commits before sequence number `before`, newest first, read a journal at a time. */
  async *walk(before = Infinity): AsyncGenerator<Commit> {
    const start = await sliced(this.#startBefore(before))
    const past = start.past.copy()
    for await (const { epoch, format, entries, after } of this.#journals.before(start.point)) {
      for (const stored of commitsOf(entries).toReversed()) {
        const commit = await sliced(takenBack(past, stored, format))
        if (commit.seq < before) yield commit
      }
      this.#remember(epoch, { point: { ...after, epoch: epoch - 1 }, past: past.copy() })
    }
  }

  #remember(epoch: number, start: Start): void {
    this.#starts.delete(epoch)
    this.#starts.set(epoch, start)
    const [longest] = this.#starts.keys()
    if (longest !== undefined && this.#starts.size > STARTS) this.#starts.delete(longest)
  }

  *#startBefore(before: number): Steps<Start> {
    const past = yield* Past.from(this.#project)
    const now = { point: this.#changes.end, past }
    const near = [...this.#starts.values()].filter(({ point }) => point.seq >= before - 1)
    return near.reduce((nearest, each) => (each.point.seq < nearest.point.seq ? each : nearest), now)
  }
}

/** So many beginnings are remembered: each holds the long entities of its time. */
const STARTS = 10

/** A moment in the history, and the long entities as they stood then. */
type Start = { point: Point; past: Past }

function* takenBack(past: Past, stored: StoredCommit, format: number): Steps<Commit> {
  try {
    return yield* past.takeBack(yield* inPresentFormat(stored, format))
  } catch (error) {
    if (error instanceof Misfit) throw historyDamaged()
    throw error
  }
}

/** What would make of the project what it was before these commits, given newest first. */
function* changesTakingBack(project: Project, commits: readonly Commit[]): Steps<Change[]> {
  const earliest = new Map<Kind, Map<string, Change>>()
  for (const { changes } of commits) {
    for (const change of changes.toReversed()) {
      const ofKind = earliest.get(change.kind) ?? new Map<string, Change>()
      earliest.set(change.kind, ofKind.set(change.id, change))
      yield
    }
  }
  const back: Change[] = []
  for (const ofKind of earliest.values()) {
    for (const { kind, id, before: after } of ofKind.values()) {
      const before = entity(project, kind, id) ?? null
      if (!isSame(before, after)) back.push({ kind, id, before, after } as Change)
      yield
    }
  }
  return back
}
