import { resolve } from 'node:path'
import type { SaveStatus } from '@shared/ipc/contract'
import { newId } from '@shared/new-id'
import { applyChanges, type Change, type Commit, entitySchemas, inverse, type Project } from '@shared/project/document'
import { newProject } from '@shared/project/new-project'
import { assertApplicable, reduce } from '@shared/project/reduce'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import { type FileSystem, localFileSystem } from '../storage/file-system'
import { JournalHistory } from '../storage/journal-history'
import { createStore, type OpenedStore, openStore } from '../storage/open-store'
import { SourceFiles } from '../storage/source-files'
import { CommitQueue } from './commit-queue'
import { turnsOf } from './turns'
import { UndoHistory } from './undo-history'

export type SessionOptions = {
  fileSystem?: FileSystem
  /** Opens for writing although somebody else may have the project open. */
  takeOver?: boolean
  /** Where the second set of backups lies, outside the project; none when absent. */
  backupFolder?: string | undefined
}

/** What an analyst asks to be done as one undoable step. */
export type Request = {
  by: string
  operations: readonly { name: string; input?: unknown }[]
  label?: string | undefined
}

const CHANGES_PER_SNAPSHOT = 500
const BYTES_PER_SNAPSHOT = 1_000_000

/** One open project: the only writer, in memory and on disk. Nothing is in `project` before it is on the disk. */
export class ProjectSession {
  readonly project: Project
  readonly folder: string
  readonly sources: SourceFiles
  readonly #opened: OpenedStore
  readonly #journals: JournalHistory
  readonly #undo = new UndoHistory()
  readonly #commitListeners = new Set<(commit: Commit) => void>()
  readonly #statusListeners = new Set<(status: SaveStatus) => void>()
  readonly #queue: CommitQueue | null
  #oldestEpoch: number
  #snapshotting: Promise<void> | null = null
  #idle: NodeJS.Timeout | undefined
  #savedAt: string | null = null
  #failure: string | null = null
  #closed = false

  private constructor(fs: FileSystem, opened: OpenedStore) {
    this.#opened = opened
    this.project = opened.project
    this.folder = opened.folder.path
    this.sources = new SourceFiles(fs, opened.folder.sources)
    this.#journals = new JournalHistory(fs, opened.folder.journals)
    for (const journal of opened.loaded.journals) for (const turn of turnsOf(journal)) this.#undo.add(turn)
    this.#oldestEpoch = opened.loaded.journals[0]?.epoch ?? 0
    const { store } = opened
    this.#queue =
      store &&
      new CommitQueue(this.project, {
        seq: () => store.end.seq,
        commit: (commits) => this.#commit(commits),
        between: () => this.#snapshotWhenDue(),
      })
  }

  /** Makes a new project in an empty or new folder and opens it. */
  static async create(
    folder: string,
    { title, analyst }: { title: string; analyst: string },
    options: SessionOptions = {},
  ): Promise<ProjectSession> {
    const at = now()
    const project = newProject({ projectId: newId(), title, createdAt: at })
    const author = { id: newId(), name: analyst, position: 1 }
    const changes: Change[] = [
      { kind: 'about', id: 'project', before: null, after: project.about.project },
      { kind: 'analysts', id: author.id, before: null, after: author },
    ]
    applyChanges(project, changes)
    assertValid(changes)
    const first = { seq: 1, at, by: null, label: 'Create project', operations: [], undoes: null, redoes: null, changes }
    await createStore(options.fileSystem ?? localFileSystem, resolve(folder), project, first)
    return ProjectSession.open(folder, options)
  }

  /** Reads the most of a project that can be proven right; changes nothing on disk until the first edit. */
  static async open(folder: string, options: SessionOptions = {}): Promise<ProjectSession> {
    const fs = options.fileSystem ?? localFileSystem
    const session = new ProjectSession(
      fs,
      await openStore(fs, resolve(folder), { takeOver: options.takeOver ?? false, now }),
    )
    await session.#readOlder()
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
    return {
      seq: this.#opened.store?.end.seq ?? this.#opened.loaded.replay.end.seq,
      savedAt: this.#savedAt,
      failure: this.#failure,
      undo: this.#undo.undo?.label ?? null,
      redo: this.#undo.redo?.label ?? null,
    }
  }

  /**
   * Does operations as one step; on disk when it returns. Operations that change nothing are not recorded: the commit
   * then has no changes and the sequence number of the last one.
   */
  async apply({ by, operations, label }: Request): Promise<Commit> {
    return this.#writable().add((at) => {
      const reduction = reduce(this.project, operations, { by, at }, label)
      return { by, undoes: null, redoes: null, ...reduction }
    })
  }

  async undo(by: string | null): Promise<Commit> {
    return this.#writable().addAlone(async () => {
      await this.#readOlder()
      const turn = this.#undo.undo
      if (turn === null) throw new Refusal('nothing-to-undo', 'There is nothing to undo.')
      const changes = inverse((await this.#journals.readCommit(turn.location, turn.index)).changes)
      assertApplicable(this.project, changes, `Undo “${turn.label}”`)
      return { by, label: `Undo ${turn.label}`.slice(0, 500), operations: [], undoes: turn.seq, redoes: null, changes }
    })
  }

  async redo(by: string | null): Promise<Commit> {
    return this.#writable().addAlone(async () => {
      await this.#readOlder()
      const turn = this.#undo.redo
      if (turn === null) throw new Refusal('nothing-to-redo', 'There is nothing to redo.')
      const { changes } = await this.#journals.readCommit(turn.location, turn.index)
      assertApplicable(this.project, changes, `Redo “${turn.label}”`)
      return { by, label: `Redo ${turn.label}`.slice(0, 500), operations: [], undoes: null, redoes: turn.seq, changes }
    })
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
    this.#closed = true
    clearTimeout(this.#idle)
    await this.#queue?.settled()
    await this.#snapshotting
    await this.#opened.store?.close()
  }

  async #commit(commits: readonly Commit[]): Promise<void> {
    const { store } = this.#opened
    if (store === null) throw new Error('A project that is read only takes no commits')
    for (const { changes } of commits) assertValid(changes)
    const location = await store.append(commits)
    for (const [index, commit] of commits.entries()) {
      applyChanges(this.project, commit.changes)
      this.#undo.add({ ...commit, location, index })
      for (const listener of this.#commitListeners) listener(commit)
    }
  }

  #writable(): CommitQueue {
    if (this.#closed) throw new Refusal('closed', 'The project is closed. Nothing was changed.')
    if (this.#queue === null) throw new Refusal('read-only', `${this.readOnly ?? ''} Nothing was changed.`)
    return this.#queue
  }

  /** Retired journals are read only as far as Undo and Redo need them. */
  async #readOlder(): Promise<void> {
    while (this.#undo.needsOlder && this.#oldestEpoch > 1) {
      const journal = await this.#journals.before(this.#oldestEpoch)
      if (journal === null) return
      this.#oldestEpoch = journal.epoch
      this.#undo.addOlder(turnsOf(journal))
    }
  }

  async #snapshotWhenDue(): Promise<void> {
    const { store } = this.#opened
    this.#emitStatus()
    if (!store || this.#snapshotting) return
    const { changes, bytes } = store.written
    if (changes < CHANGES_PER_SNAPSHOT && bytes < BYTES_PER_SNAPSHOT) return
    const snapshot = await store.rotate()
    this.#snapshotting = store.install(snapshot).finally(() => {
      this.#snapshotting = null
    })
  }

  #emitStatus(): void {
    for (const listener of this.#statusListeners) listener(this.status)
  }
}

/** The last gate before the disk: what could not be read back is never written. */
function assertValid(changes: readonly Change[]): void {
  for (const { kind, after } of changes) if (after !== null) entitySchemas[kind].parse(after)
}

const now = (): string => new Date().toISOString()
