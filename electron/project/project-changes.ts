import { applyChanges, type Project } from '@shared/document/project'
import type { Commit } from '@shared/document/change'
import { reduce } from '@shared/operations/reduce'
import { Refusal } from '@shared/refusal'
import type { OpenedStore } from '../storage/open-store'
import type { ProjectStore } from '../storage/project-store'
import type { Point } from '../storage/snapshot'
import { CommitQueue, type Plan } from './commit-queue'
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
  /** Could not be written yet and are not in the project; the next change, or `saveAgain`, tries them first. */
  readonly #unsaved: Request[] = []
  #closed = false

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
        commit: (commits) => this.#commit(writable, commits),
        afterWrite,
      })
    this.#writer = store && { store, queue: queueOf(store) }
  }

  /** The last change that is on disk. */
  get end(): Point {
    return this.#opened.store?.end ?? this.#opened.loaded.replay.end
  }

  /** How many changes are kept in memory because the disk refused them. */
  get unsaved(): number {
    return this.#unsaved.length
  }

  /**
   * Does operations as one step; on disk when it returns. Operations that change nothing are not recorded: the commit
   * then has no changes and the sequence number of the last one.
   */
  async apply(request: Request): Promise<Commit> {
    const { queue } = this.#writable()
    const earlier = this.#unsaved.splice(0)
    // Their order is kept: a later change of the same thing must win.
    for (const each of earlier) this.#add(queue, each).catch((error: unknown) => this.#refusedLate(each, error))
    return this.#add(queue, request)
  }

  /** Tries to write what could not be written before. */
  async saveAgain(): Promise<Commit[]> {
    const { queue } = this.#writable()
    const earlier = this.#unsaved.splice(0)
    const answers = await Promise.allSettled(earlier.map((each) => this.#add(queue, each)))
    const failed = answers.find((answer) => answer.status === 'rejected')
    if (failed) throw failed.reason
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
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

  /** Runs work on the files between two changes, never beside one. */
  async inTurn(work: (store: ProjectStore) => Promise<void>): Promise<void> {
    const { store, queue } = this.#writable()
    await queue.inTurn(() => work(store))
  }

  /** Takes no more changes; resolves when all that were asked for have been answered. */
  async close(): Promise<void> {
    if (this.#unsaved.length > 0) await this.saveAgain().catch(() => [])
    this.#closed = true
    await this.#writer?.queue.settled()
  }

  #writable(): { store: ProjectStore; queue: CommitQueue } {
    if (this.#closed) throw new Refusal('closed', 'The project is closed. Nothing was changed.')
    if (this.#writer === null) throw new Refusal('read-only', `${this.#opened.readOnly ?? ''} Nothing was changed.`)
    return this.#writer
  }

  async #add(queue: CommitQueue, request: Request): Promise<Commit> {
    const { by, operations, label } = request
    try {
      return await queue.add((at) => {
        return { by, undoes: null, redoes: null, ...reduce(this.#project, operations, { by, at }, label) }
      })
    } catch (error) {
      if (error instanceof Refusal && error.code === 'not-saved') {
        this.#unsaved.push(request)
        this.#status.notWritten(error.message)
      }
      throw error
    }
  }

  #refusedLate({ label, operations }: Request, error: unknown): void {
    const what = label ?? operations[0]?.name ?? ''
    if (error instanceof Refusal && error.code !== 'not-saved') {
      this.#status.notice(`${what} was not done: ${error.message}`)
    }
  }

  async #commit(store: ProjectStore, commits: readonly Commit[]): Promise<void> {
    const location = await store.append(commits)
    for (const [index, commit] of commits.entries()) {
      applyChanges(this.#project, commit.changes)
      this.#undo.add(turnOf(commit, location, index))
    }
    this.#status.written(commits)
  }
}
