import { projectWords } from './project-words'
import { stepNames } from './step-names'
import { assertRoundsKept } from '@shared/document/closed-rounds'
import { assertTaggingsKept } from '@shared/document/closed-taggings'
import { followChanges } from '@shared/document/indexes/indexes'
import { measureOf } from '@shared/document/indexes/measure'
import { assertWithinLimits } from '@shared/document/total-limits'
import { entity, type Project } from '@shared/document/project'
import { readyToShow } from '@shared/document/changes-beside'
import type { Commit } from '@shared/document/change'
import { reduce } from '@shared/operations/reduce'
import { Refusal } from '@shared/refusal'
import type { Steps } from '@shared/steps'
import { sliced } from '../in-slices'
import type { Location } from '../storage/journal'
import type { OpenedStore } from '../storage/open-store'
import type { ProjectStore } from '../storage/project-store'
import type { Point } from '../storage/snapshot'
import { assertStorable } from '../storage/unwritable'
import { CommitQueue, type Plan, type Step } from './commit-queue'
import type { ProjectStatus } from './project-status'
import type { Request } from './session-options'
import { turnOf, type UndoSteps } from './undo-steps'

/** The only way to change the project: one change after another, each on disk before it is in memory. */
export class ProjectChanges {
  readonly #opened: OpenedStore
  readonly #project: Project
  readonly #undo: UndoSteps
  readonly #status: ProjectStatus
  readonly #writer: { store: ProjectStore; queue: CommitQueue } | null
  /** While a commit is on its way: it is on disk a moment before it is in the project. */
  #endBeforeCommit: Point | null = null
  #closed = false
  /** Grows whenever the project changes. */
  #moment = 0

  /** `afterWrite` runs between two writes, never beside one. */
  constructor(opened: OpenedStore, undo: UndoSteps, status: ProjectStatus, afterWrite: () => Promise<void>) {
    const { project, store } = opened
    this.#opened = opened
    this.#project = project
    this.#undo = undo
    this.#status = status
    const queueOf = (writable: ProjectStore) =>
      new CommitQueue(project, {
        seq: () => writable.end.seq,
        check: function* (plan) {
          yield* assertStorable(plan)
          assertInProject(project, plan)
          if (!plan.isSettledKept) {
            yield* assertRoundsKept(project, plan.by, plan.changes)
            yield* assertTaggingsKept(project, plan.by, plan.changes)
          }
          yield* assertWithinLimits(project, plan.changes)
        },
        commit: (commits) => this.#commit(writable, commits),
        afterWrite,
        keeps: (why) => why instanceof Refusal && ['not-saved', 'taken-over'].includes(why.code),
        nowKept: (why) => this.#status.notWritten(wordsOf(why)),
        refusedLate: (name, why) => {
          this.#status.notice(projectWords.lateRefusal(name, wordsOf(why)))
        },
      })
    this.#writer = store && { store, queue: queueOf(store) }
  }

  /** The last change that is on disk and in the project. */
  get end(): Point {
    return this.#endBeforeCommit ?? this.#opened.store?.end ?? this.#opened.loaded.replay.end
  }

  /** How many changes are kept in memory because the disk refused them; they are not in the project. */
  get unsaved(): number {
    return this.#writer?.queue.kept ?? 0
  }

  /** The steps among them; null for one that was not thought out yet. */
  get unsavedSteps(): (Step | null)[] {
    return this.#writer?.queue.keptSteps ?? []
  }

  /**
   * Does operations as one step; on disk when it returns. Operations that change nothing are not recorded: the commit
   * then has no changes and the sequence number of the last one. What cannot be written is kept and tried again, in
   * its order, with whatever is asked for next.
   */
  async apply({ by, operations, label }: Request): Promise<Commit> {
    return this.#writable().queue.add(function* (project, at) {
      return { by, undoes: null, redoes: null, ...(yield* reduce(project, operations, { by, at }, label)) }
    })
  }

  /** Looks ahead at what the first change would have to wait for: to measure a large project takes its time. */
  async getReady(): Promise<void> {
    if (this.#writer !== null) await sliced(measureOf(this.#project))
  }

  /** Tries to write what could not be written before. */
  async saveAgain(): Promise<void> {
    await this.#writable().queue.retry()
  }

  /** Does on a copy of the project what is kept; returns the names of what cannot be done there. */
  doKeptOn(copy: Project): string[] {
    return this.#writer?.queue.doKeptOn(copy) ?? []
  }

  /** Takes the last step back, as a new change. */
  undo(by: string | null): Promise<Commit> {
    return this.make(() => this.#undo.planUndo(by))
  }

  /** Does the step again that was taken back last, as a new change. */
  redo(by: string | null): Promise<Commit> {
    return this.make(() => this.#undo.planRedo(by))
  }

  /** Carries out a plan that has to read first; nothing else changes the project meanwhile. */
  async make(plan: () => Promise<Plan>): Promise<Commit> {
    return this.#writable().queue.addAlone(plan)
  }

  /** What is read in slices while work goes on: begins again when the project was changed in the middle of it. */
  async ofOneMoment<T>(read: () => Promise<T>): Promise<T> {
    for (;;) {
      const moment = this.#moment
      const value = await read()
      if (moment === this.#moment) return value
    }
  }

  /** Gives the present moment a name in the journal. */
  async nameCheckpoint(id: string, name: string, by: string | null): Promise<void> {
    const { store, queue } = this.#writable()
    assertInProject(this.#project, { by, changes: [] })
    await queue.addLine(stepNames.nameMoment(name), () => store.nameCheckpoint(id, name, by))
  }

  /** Runs work on the files between two changes, never beside one. */
  async inTurn(work: (store: ProjectStore) => Promise<void>): Promise<void> {
    const { store, queue } = this.#writable()
    await queue.inTurn(() => work(store))
  }

  /** Resolves when everything asked so far has been answered. */
  async settled(): Promise<void> {
    await this.#writer?.queue.settled()
  }

  /** Takes no more changes; resolves when all that were asked for have been answered. */
  async close(): Promise<void> {
    this.#closed = true
    await this.settled()
  }

  #writable(): { store: ProjectStore; queue: CommitQueue } {
    if (this.#closed) throw new Refusal('closed', projectWords.closed)
    if (this.#writer === null) throw new Refusal('read-only', projectWords.readOnly(this.#opened.readOnly?.() ?? ''))
    return this.#writer
  }

  async #commit(store: ProjectStore, commits: readonly Commit[]): Promise<void> {
    this.#endBeforeCommit = store.end
    try {
      const location = await store.append(commits)
      await sliced(this.#apply(commits, location))
    } finally {
      this.#endBeforeCommit = null
    }
    // What cannot be read now is not named, and is read again when it is asked for.
    await this.#undo.lookBack().catch(() => undefined)
    this.#status.written(commits)
    await sliced(this.#follow(store))
  }

  /** Shown in one step, since nobody may see half of it; what comes after a long one waits until others had their turn. */
  *#apply(commits: readonly Commit[], location: Location): Steps<void> {
    const show = yield* readyToShow(
      this.#project,
      commits.flatMap(({ changes }) => changes),
    )
    this.#moment += 1
    show()
    for (const [index, commit] of commits.entries()) this.#undo.add(turnOf(commit, location, index))
    this.#endBeforeCommit = null
    yield
  }

  *#follow(store: ProjectStore): Steps<void> {
    yield* store.rows.follow()
    yield* followChanges(this.#project)
  }
}

/** Refuses what is done in the name of an analyst who is gone, as one is whose joining was undone. */
function assertInProject(project: Project, { by, changes }: Pick<Plan, 'by' | 'changes'>): void {
  if (by === null || entity(project, 'analysts', by)) return
  if (changes.some(({ kind, id, after }) => kind === 'analysts' && id === by && after !== null)) return
  throw new Refusal('unknown-analyst', projectWords.unknownAnalyst)
}

const wordsOf = (why: unknown): string => (why instanceof Error ? why.message : String(why))
