import { resolve } from 'node:path'
import type { SaveStatus } from '@shared/ipc/contract'
import { newId } from '@shared/new-id'
import { applyChanges, type Project } from '@shared/document/project'
import type { Commit } from '@shared/document/change'
import type { Kind } from '@shared/kinds/registry'
import { reduce } from '@shared/operations/reduce'
import { Refusal } from '@shared/refusal'
import type { Difference } from '@shared/history/difference'
import type { NamedCheckpoint } from '@shared/history/history'
import type { Block } from '@shared/text/blocks'
import type { Backup } from '../storage/backups'
import { type FileSystem, localFileSystem } from '../storage/file-system'
import { JournalHistory } from '../storage/journal-history'
import { createStore } from '../storage/create-store'
import { type OpenedStore, openStore } from '../storage/open-store'
import type { ProjectStore } from '../storage/project-store'
import type { Point } from '../storage/snapshot'
import { SourceFiles } from '../storage/source-files'
import { CommitQueue } from './commit-queue'
import { firstCommit } from './first-commit'
import type { Request, SessionOptions } from './session-options'
import { Listeners } from './listeners'
import { ProjectHistory } from './project-history'
import { ProjectRestore } from './project-restore'
import { DEFAULT_LIMITS, type SnapshotLimits, Snapshots } from './snapshots'
import { turnOf, UndoSteps } from './undo-steps'

/** One open project: the only writer, in memory and on disk. Nothing is in `project` before it is on the disk. */
export class ProjectSession {
  readonly project: Project
  readonly folder: string
  readonly sources: SourceFiles
  /** Why it cannot be changed here, in words; null when it can. */
  readonly readOnly: string | null
  /** What the analyst can decide to change it here all the same. */
  readonly writableBy: OpenedStore['writableBy']
  /** What opening had to mend or leave out, and what went wrong with the files since, in words. */
  readonly notices: string[]
  readonly #opened: OpenedStore
  readonly #undo: UndoSteps
  readonly #history: ProjectHistory
  readonly #restore: ProjectRestore
  readonly #queue: CommitQueue | null
  readonly #snapshots: Snapshots | null
  readonly #commitListeners = new Listeners<Commit>()
  readonly #statusListeners = new Listeners<SaveStatus>()
  /** Could not be written yet and are not in `project`; the next change, or `saveAgain`, tries them first. */
  readonly #unsaved: Request[] = []
  #savedAt: string | null = null
  #failure: string | null = null
  #closed = false

  private constructor(fs: FileSystem, opened: OpenedStore, limits: SnapshotLimits) {
    const { folder, project, backups, store, loaded } = opened
    this.#opened = opened
    this.project = project
    this.folder = folder.path
    this.readOnly = opened.readOnly
    this.writableBy = opened.writableBy
    this.notices = opened.notices
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
    const { takeOver = false, acceptLoss = false, mend = false, backupFolder = null } = options
    const opened = await openStore(fs, resolve(folder), { takeOver, acceptLoss, mend, backupFolder, now })
    const session = new ProjectSession(fs, opened, { ...DEFAULT_LIMITS, ...options.limits })
    await session.#undo.lookBack()
    session.#savedAt = (await session.history({ limit: 1 })).at(0)?.at ?? null
    return session
  }

  get status(): SaveStatus {
    const { seq } = this.#end
    const unsaved = this.#unsaved.length
    const { changedOutside } = this
    return { seq, savedAt: this.#savedAt, failure: this.#failure, unsaved, changedOutside, ...this.#undo.labels }
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
    const earlier = this.#unsaved.splice(0)
    // Their order is kept: a later change of the same thing must win.
    for (const each of earlier) this.#add(queue, each).catch((error: unknown) => this.#refusedLate(each, error))
    return this.#add(queue, request)
  }

  /** Tries to write what could not be written before. */
  async saveAgain(): Promise<Commit[]> {
    const queue = this.#writable()
    const earlier = this.#unsaved.splice(0)
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

  /** The same one by one, read from the disk as far as they are asked for. */
  walkHistory(before?: number): AsyncGenerator<Commit> {
    return this.#history.walk(before)
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

  previewTo(seq: number): Promise<Difference> {
    return this.#restore.previewMoment(seq)
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
    const resumed = this.#writable().inTurn(async () => this.#snapshots?.resume())
    await resumed.finally(() => this.#emitStatus())
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
    return this.#commitListeners.add(listener)
  }

  onStatus(listener: (status: SaveStatus) => void): () => void {
    return this.#statusListeners.add(listener)
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
      this.#commitListeners.tell(() => commit)
    }
    this.#emitStatus()
  }

  #tell(notice: string): void {
    this.notices.push(notice)
    this.#emitStatus()
  }

  #emitStatus(): void {
    this.#statusListeners.tell(() => this.status)
  }
}

const now = (): string => new Date().toISOString()
