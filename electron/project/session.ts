import { resolve } from 'node:path'
import type { SaveStatus } from '@shared/ipc/contract'
import { newId } from '@shared/new-id'
import {
  applyChanges,
  type Change,
  type Commit,
  entitySchemas,
  type Kind,
  type Project,
} from '@shared/project/document'
import { reduce } from '@shared/project/reduce'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import type { Backup } from '../storage/backups'
import { type FileSystem, localFileSystem } from '../storage/file-system'
import { JournalHistory } from '../storage/journal-history'
import { createStore, type OpenedStore, openStore } from '../storage/open-store'
import type { ProjectStore } from '../storage/project-store'
import type { Point } from '../storage/snapshot'
import { SourceFiles } from '../storage/source-files'
import { CommitQueue } from './commit-queue'
import { firstCommit } from './first-commit'
import type { Request, SessionOptions } from './session-options'
import { type NamedCheckpoint, ProjectHistory } from './project-history'
import { type Difference, ProjectRestore } from './project-restore'
import { DEFAULT_LIMITS, type SnapshotLimits, Snapshots } from './snapshots'
import { turnOf, UndoSteps } from './undo-steps'

/** One open project: the only writer, in memory and on disk. Nothing is in `project` before it is on the disk. */
export class ProjectSession {
  readonly project: Project
  readonly folder: string
  readonly sources: SourceFiles
  readonly #opened: OpenedStore
  readonly #undo: UndoSteps
  readonly #history: ProjectHistory
  readonly #restore: ProjectRestore
  readonly #queue: CommitQueue | null
  readonly #snapshots: Snapshots | null
  readonly #commitListeners = new Set<(commit: Commit) => void>()
  readonly #statusListeners = new Set<(status: SaveStatus) => void>()
  #unsaved: Request[] = []
  #savedAt: string | null = null
  #failure: string | null = null
  #closed = false

  private constructor(fs: FileSystem, opened: OpenedStore, limits: SnapshotLimits) {
    const { folder, project, backups, store, loaded } = opened
    this.#opened = opened
    this.project = project
    this.folder = folder.path
    this.sources = new SourceFiles(fs, folder.sources)
    const journals = new JournalHistory(fs, folder.journals)
    this.#undo = new UndoSteps(project, journals, journals.before(loaded.replay.end, loaded.journals))
    this.#history = new ProjectHistory(journals, project, () => this.#end)
    this.#restore = new ProjectRestore(fs, folder, project, backups, this.#history)
    const queue =
      store &&
      new CommitQueue(project, {
        seq: () => store.end.seq,
        commit: (commits) => this.#commit(store, commits),
        afterWrite: async () => this.#snapshots?.afterChange(),
      })
    this.#queue = queue
    this.#snapshots =
      store &&
      new Snapshots(
        store,
        backups,
        limits,
        (work) => queue?.inTurn(work),
        (notice) => this.#tell(notice),
      )
  }

  /** Makes a new project in an empty or new folder and opens it. */
  static async create(
    folder: string,
    { title, analyst }: { title: string; analyst: string },
    options: SessionOptions = {},
  ): Promise<ProjectSession> {
    const { project, commit } = firstCommit(title, analyst, now())
    const notices = await createStore(options.fileSystem ?? localFileSystem, resolve(folder), project, commit)
    const session = await ProjectSession.open(folder, options)
    session.notices.push(...notices)
    return session
  }

  /** Reads the most of a project that can be proven right; changes nothing on disk until the first edit. */
  static async open(folder: string, options: SessionOptions = {}): Promise<ProjectSession> {
    const fs = options.fileSystem ?? localFileSystem
    const { takeOver = false, acceptLoss = false, backupFolder = null } = options
    const opened = await openStore(fs, resolve(folder), { takeOver, acceptLoss, backupFolder, now })
    const session = new ProjectSession(fs, opened, { ...DEFAULT_LIMITS, ...options.limits })
    await session.#undo.lookBack()
    return session
  }

  /** Why it cannot be changed here, in words; null when it can. */
  get readOnly(): string | null {
    return this.#opened.readOnly
  }

  /** What opening had to mend or leave out, in words. */
  get notices(): string[] {
    return this.#opened.notices
  }

  get status(): SaveStatus {
    return { seq: this.#end.seq, savedAt: this.#savedAt, failure: this.#failure, ...this.#undo.labels }
  }

  /** Changes that could not be written yet. They are not in `project`; the next change, or `saveAgain`, tries them first. */
  get unsaved(): readonly Request[] {
    return this.#unsaved
  }

  /** What another program did to project.json waits to be decided by `keepMine` or `takeTheirs`. */
  get changedOutside(): boolean {
    return this.#snapshots?.suspended ?? false
  }

  /**
   * Does operations as one step; on disk when it returns. Operations that change nothing are not recorded: the commit
   * then has no changes and the sequence number of the last one.
   */
  async apply(request: Request): Promise<Commit> {
    const queue = this.#writable()
    const earlier = this.#unsaved
    this.#unsaved = []
    // Their order is kept: a later change of the same thing must win.
    for (const each of earlier) this.#add(queue, each).catch((error: unknown) => this.#refusedLate(each, error))
    return this.#add(queue, request)
  }

  /** Tries to write what could not be written before. */
  async saveAgain(): Promise<Commit[]> {
    const queue = this.#writable()
    const earlier = this.#unsaved
    this.#unsaved = []
    const answers = await Promise.allSettled(earlier.map((each) => this.#add(queue, each)))
    const failed = answers.find((answer) => answer.status === 'rejected')
    if (failed) throw failed.reason
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
  }

  async undo(by: string | null): Promise<Commit> {
    return this.#writable().addAlone(() => this.#undo.planUndo(by))
  }

  async redo(by: string | null): Promise<Commit> {
    return this.#writable().addAlone(() => this.#undo.planRedo(by))
  }

  /** Up to `limit` commits before sequence number `before`, newest first. */
  history(page: { before?: number | undefined; limit: number }): Promise<Commit[]> {
    return this.#history.list(page)
  }

  checkpoints(): Promise<NamedCheckpoint[]> {
    return this.#history.checkpoints()
  }

  /** Gives the present moment a name to come back to. */
  async nameCheckpoint(by: string, name: string): Promise<void> {
    const { store } = this.#opened
    await this.#writable().inTurn(async () => store?.nameCheckpoint(newId(), name, by))
  }

  /** One thing as it was after commit `seq`. */
  async restoreItem(by: string, kind: Kind, id: string, seq: number): Promise<Commit> {
    return this.#writable().addAlone(() => this.#restore.planItem(by, kind, id, seq))
  }

  /** The whole project as it was after commit `seq`. */
  async restoreTo(by: string, seq: number): Promise<Commit> {
    return this.#writable().addAlone(() => this.#restore.planMoment(by, seq))
  }

  /** Newest first. */
  backups(): Promise<Backup[]> {
    return this.#restore.listBackups()
  }

  previewBackup(name: string): Promise<Difference> {
    return this.#restore.previewBackup(name)
  }

  async restoreBackup(by: string, name: string): Promise<Commit> {
    const queue = this.#writable()
    await queue.inTurn(async () => this.#snapshots?.backUp('restore'))
    return queue.addAlone(() => this.#restore.planBackup(by, name))
  }

  /** Looks whether another program has written project.json; call it when a window gets the focus. */
  async lookOutside(): Promise<void> {
    await this.#snapshots?.lookOutside()
  }

  previewOutside(): Promise<Difference> {
    return this.#restore.previewOutside()
  }

  /** The project stays as it is here; the other file is kept in `recovery/`. */
  async keepMine(): Promise<void> {
    await this.#writable().inTurn(async () => this.#snapshots?.resume())
  }

  /** The project becomes what the other program wrote, as a change that can be undone. */
  async takeTheirs(by: string): Promise<Commit> {
    const commit = await this.#writable().addAlone(() => this.#restore.planOutside(by))
    await this.keepMine()
    return commit
  }

  /** The blocks of a version, proven by their hash. */
  readText(versionId: string): Promise<Block[]> {
    const version = this.project.versions[versionId]
    if (!version) throw new Refusal('not-found', 'This source is no longer in the project.')
    return this.sources.readBlocks(version.blocksSha256)
  }

  onCommit(listener: (commit: Commit) => void): () => void {
    this.#commitListeners.add(listener)
    return () => this.#commitListeners.delete(listener)
  }

  onStatus(listener: (status: SaveStatus) => void): () => void {
    this.#statusListeners.add(listener)
    return () => this.#statusListeners.delete(listener)
  }

  /** Waits for what is under way, then lets others open the project. */
  async close(): Promise<void> {
    if (this.#closed) return
    if (this.#unsaved.length > 0) await this.saveAgain().catch(() => [])
    this.#closed = true
    await this.#queue?.settled()
    await this.#snapshots?.close()
    await this.#opened.store?.release()
  }

  get #end(): Point {
    return this.#opened.store?.end ?? this.#opened.loaded.replay.end
  }

  #writable(): CommitQueue {
    if (this.#closed) throw new Refusal('closed', 'The project is closed. Nothing was changed.')
    if (this.#queue === null) throw new Refusal('read-only', `${this.readOnly ?? ''} Nothing was changed.`)
    return this.#queue
  }

  async #add(queue: CommitQueue, request: Request): Promise<Commit> {
    const { by, operations, label } = request
    try {
      return await queue.add((at) => {
        return { by, undoes: null, redoes: null, ...reduce(this.project, operations, { by, at }, label) }
      })
    } catch (error) {
      if (error instanceof Refusal && error.code === 'not-saved') {
        this.#unsaved.push(request)
        this.#failure = error.message
        this.#emitStatus()
      }
      throw error
    }
  }

  #refusedLate({ label, operations }: Request, error: unknown): void {
    const what = label ?? operations[0]?.name ?? ''
    if (error instanceof Refusal && error.code !== 'not-saved') this.#tell(`${what} was not done: ${error.message}`)
  }

  async #commit(store: ProjectStore, commits: readonly Commit[]): Promise<void> {
    const location = await store.append(commits)
    this.#savedAt = commits.at(-1)?.at ?? this.#savedAt
    this.#failure = null
    for (const [index, commit] of commits.entries()) {
      applyChanges(this.project, commit.changes)
      this.#undo.add(turnOf(commit, location, index))
      // On disk whatever a listener does; a listener that throws is a bug of its own.
      for (const listener of this.#commitListeners) queueMicrotask(() => listener(commit))
    }
    this.#emitStatus()
  }

  #tell(notice: string): void {
    this.#opened.notices.push(notice)
    this.#emitStatus()
  }

  #emitStatus(): void {
    for (const listener of this.#statusListeners) queueMicrotask(() => listener(this.status))
  }
}

const now = (): string => new Date().toISOString()
