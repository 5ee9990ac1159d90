import type { Change, Commit } from '@shared/document/change'
import { isSame } from '@shared/document/change'
import { applyChanges, type Project } from '@shared/document/project'
import { keyOf, type Touch } from '@shared/merging/side'
import { KINDS } from '@shared/kinds/registry'
import type { Segment } from '../storage/journal-history'
import type { ProjectHistory } from '../project/project-history'

/** One of two copies: its document, and what its journals prove of how it came to be. */
export type Timeline = { project: Project; history: Pick<ProjectHistory, 'walkThrough' | 'segments'> }

type Done = { commit: Commit; change: Change }

/** What was done to each thing of a copy since some moment of its history, newest first. */
export class SideHistory {
  readonly #project: Project
  readonly #byEntity: ReadonlyMap<string, readonly Done[]>
  /** When the last change before that was made; null where the journals begin there. */
  readonly begunAt: string | null

  private constructor(project: Project, byEntity: ReadonlyMap<string, readonly Done[]>, begunAt: string | null) {
    this.#project = project
    this.#byEntity = byEntity
    this.begunAt = begunAt
  }

  /** `read` is what was read of its journals, newest first, at least as far back as that moment. */
  static async since(seq: number, { project, history }: Timeline, read: readonly Segment[]): Promise<SideHistory> {
    const byEntity = new Map<string, Done[]>()
    let begunAt: string | null = null
    for await (const commit of history.walkThrough(read)) {
      if (commit.seq <= seq) {
        begunAt = commit.at
        break
      }
      for (const change of commit.changes) {
        const key = keyOf(change.kind, change.id)
        const known = byEntity.get(key)
        if (known) known.push({ commit, change })
        else byEntity.set(key, [{ commit, change }])
      }
    }
    return new SideHistory(project, byEntity, begunAt)
  }

  /** The copy as it was at that moment. */
  before(): Project {
    const then = Object.fromEntries(KINDS.map((kind) => [kind, { ...this.#project[kind] }])) as Project
    const back: Change[] = []
    for (const changes of this.#byEntity.values()) {
      const earliest = changes.at(-1)?.change
      if (earliest) back.push({ ...earliest, before: null, after: earliest.before } as Change)
    }
    applyChanges(then, back)
    return then
  }

  /** Who changed one of these fields of an entity last, or the whole of it (null). */
  lastTouch(key: string, fields: readonly string[] | null): Touch | null {
    const found = this.#byEntity.get(key)?.find(({ change }) => fields === null || touches(change, fields))
    return found ? { by: found.commit.by, at: found.commit.at } : null
  }
}

function touches({ before, after }: Change, fields: readonly string[]): boolean {
  const [was, is]: Readonly<Record<string, unknown>>[] = [{ ...before }, { ...after }]
  return fields.some((field) => !isSame(was?.[field], is?.[field]))
}
