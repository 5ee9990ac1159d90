import { type Change, type Commit, entity, type Entity, type Kind, type Project } from '@shared/project/document'
import { isSame } from '@shared/project/changes-between'
import { Refusal } from '@shared/refusal'
import type { JournalHistory } from '../storage/journal-history'
import { commitsOf } from '../storage/replay'
import type { Point } from '../storage/snapshot'

/** A moment of the project that an analyst gave a name. */
export type NamedCheckpoint = { id: string; name: string; seq: number; at: string; by: string | null }

/** What was done to the project, read back from its journals. */
export class ProjectHistory {
  readonly #journals: JournalHistory
  readonly #project: Project
  readonly #end: () => Point

  constructor(journals: JournalHistory, project: Project, end: () => Point) {
    this.#journals = journals
    this.#project = project
    this.#end = end
  }

  /** Up to `limit` commits before sequence number `before`, newest first. */
  async list({ before = Infinity, limit }: { before?: number | undefined; limit: number }): Promise<Commit[]> {
    const found: Commit[] = []
    if (limit <= 0) return found
    for await (const commit of this.#backwards()) {
      if (commit.seq < before) found.push(commit)
      if (found.length === limit) break
    }
    return found
  }

  /** Newest first. */
  async checkpoints(): Promise<NamedCheckpoint[]> {
    const found: NamedCheckpoint[] = []
    for await (const { entries } of this.#journals.before(this.#end())) {
      for (const { record } of entries.toReversed()) {
        if (record.type === 'checkpoint') found.push(withoutType(record))
      }
    }
    return found
  }

  /** What would bring the whole project back to where it stood after commit `seq`. */
  async changesBackTo(seq: number): Promise<Change[]> {
    const changes = new Map<string, Change>()
    for (const { kind, id, before } of await this.#changesSince(seq)) {
      changes.set(`${kind} ${id}`, {
        kind,
        id,
        before: entity(this.#project, kind, id) ?? null,
        after: before,
      } as Change)
    }
    return [...changes.values()].filter(({ before, after }) => !isSame(before, after))
  }

  /** One entity as it stood after commit `seq`; null when it did not exist then. */
  async entityAt<K extends Kind>(kind: K, id: string, seq: number): Promise<Entity<K> | null> {
    const since = await this.#changesSince(seq)
    const earliest = since.findLast((change) => change.kind === kind && change.id === id)
    return (earliest ? earliest.before : (entity(this.#project, kind, id) ?? null)) as Entity<K> | null
  }

  /** Every single change after commit `seq`, newest first. */
  async #changesSince(seq: number): Promise<Change[]> {
    const since: Change[] = []
    let reached = this.#end().seq
    for await (const commit of this.#backwards()) {
      if (commit.seq <= seq) break
      since.push(...commit.changes.toReversed())
      reached = commit.seq - 1
    }
    if (reached > Math.max(seq, 0)) {
      throw new Refusal(
        'history-damaged',
        'The history does not reach back that far: a journal is missing or damaged. Nothing was changed.',
      )
    }
    return since
  }

  async *#backwards(): AsyncGenerator<Commit> {
    for await (const { entries } of this.#journals.before(this.#end())) yield* commitsOf(entries).toReversed()
  }
}

function withoutType({ type: _, ...checkpoint }: NamedCheckpoint & { type: 'checkpoint' }): NamedCheckpoint {
  return checkpoint
}
