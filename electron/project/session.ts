import { projectWords } from './project-words'
import { stepNames } from './step-names'
import { resolve } from 'node:path'
import type { Commit } from '@shared/document/change'
import { changesBetween } from '@shared/document/changes-between'
import type { Project } from '@shared/document/project'
import { Refusal } from '@shared/refusal'
import { sliced } from '../in-slices'
import { realPath } from '../real-path'
import { copyProject, isEmptied } from '../storage/copy-project'
import { createStore } from '../storage/create-store'
import { Drafts } from '../storage/drafts'
import { DurableFile } from '../storage/durable-file'
import { type FileSystem, localFileSystem } from '../storage/file-system'
import { JournalHistory } from '../storage/journal-history'
import { type Moment, momentOf } from '../storage/moment'
import { type OpenedStore, openStore } from '../storage/open-store'
import type { ProjectStore } from '../storage/project-store'
import { SourceFiles } from '../storage/source-files'
import { readSteadily } from '../storage/steady-reading'
import { projectOfRows, StoredRows } from '../storage/stored-rows'
import { type Problem, problemsIn } from '../storage/verify-project'
import { type Beginning, firstCommit } from './first-commit'
import { folderWords } from '../storage/file-words'
import { OutsideChange } from './outside-change'
import { Packing } from './packing'
import { assertNewPlace } from './project-around'
import { ProjectBackups } from './project-backups'
import { ProjectChanges } from './project-changes'
import { ProjectHistory } from './project-history'
import { ProjectRestore } from './project-restore'
import { ProjectSources } from './project-sources'
import { ProjectStatus } from './project-status'
import { restoring } from './restore-plan'
import { describeBreaches } from './breach-words'
import type { SessionOptions } from './session-options'
import { DEFAULT_LIMITS, type SnapshotLimits, Snapshots } from './snapshots'
import { UndoSteps } from './undo-steps'

/** What a project begins with: the commit that makes it out of nothing, and what puts the texts that it names on the disk. */
export type FirstMoment = {
  project: Project
  commit: Commit
  putTexts?: (sources: SourceFiles) => Promise<void>
}

/** One open project: the only writer, in memory and on disk. Nothing is in `project` before it is on the disk. */
export class ProjectSession {
  readonly project: Project
  readonly folder: string
  /** By what windows know the folder, where it had another name when they came; null otherwise. */
  readonly knownAs: string | null
  /** The disk that it lies on. */
  readonly fileSystem: FileSystem
  /** What the analyst can decide to change it here all the same. */
  readonly writableBy: OpenedStore['writableBy']
  readonly status: ProjectStatus
  readonly changes: ProjectChanges
  readonly history: ProjectHistory
  readonly restore: ProjectRestore
  readonly backups: ProjectBackups
  readonly outside: OutsideChange
  readonly sources: ProjectSources
  readonly drafts: Drafts
  readonly #opened: OpenedStore
  readonly #undo: UndoSteps
  readonly #snapshots: Snapshots | null
  #closed = false

  private constructor(fs: FileSystem, opened: OpenedStore, drafts: Drafts, { limits, knownAs }: SessionOptions) {
    const { folder, project, backups, store, loaded } = opened
    const allLimits: SnapshotLimits = { ...DEFAULT_LIMITS, ...limits }
    const journals = new JournalHistory(fs, folder.journals)
    this.fileSystem = fs
    this.#opened = opened
    this.#undo = new UndoSteps(project, journals, loaded.replay.end, loaded.journals)
    this.project = project
    this.folder = folder.path
    this.knownAs = knownAs ?? null
    this.writableBy = opened.writableBy
    this.status = new ProjectStatus(opened.notices, (viewer) => ({
      seq: this.changes.end.seq,
      unsaved: this.changes.unsaved,
      changedOutside: this.outside.waits,
      ...this.#undo.labels(this.changes.unsavedSteps, viewer),
    }))
    this.changes = new ProjectChanges(opened, this.#undo, this.status, async () => this.#snapshots?.afterChange())
    // A project that is closing makes its last snapshot without being asked.
    const inTurn = (work: () => Promise<void>) => this.changes.inTurn(work).catch(() => undefined)
    const packing = store && new Packing(fs, folder, store, allLimits.journals, this.status)
    this.#snapshots = store && packing && new Snapshots(store, backups, packing, allLimits, this.status, inTurn)
    this.history = new ProjectHistory(journals, project, this.changes)
    this.restore = new ProjectRestore(project, this.history, this.changes)
    this.backups = new ProjectBackups(backups, project, this.changes, this.#snapshots)
    this.outside = new OutsideChange(new DurableFile(fs, folder.snapshot), project, this.changes, this.#snapshots)
    this.sources = new ProjectSources(new SourceFiles(fs, folder.sources), project)
    this.drafts = drafts
  }

  /** Why it cannot be changed here, in words; null when it can. */
  get readOnly(): string | null {
    return this.#opened.readOnly?.() ?? null
  }

  /** Makes a new project in an empty or new folder and opens it. */
  static async create(
    folder: string,
    { title, analyst, ...beginsWith }: Beginning,
    options: SessionOptions = {},
  ): Promise<ProjectSession> {
    return ProjectSession.begin(folder, firstCommit(title, analyst, now(), { beginsWith }), options)
  }

  /** Makes a project of its first moment in an empty or new folder and opens it. */
  static async begin(
    folder: string,
    { project, commit, putTexts }: FirstMoment,
    options: SessionOptions = {},
  ): Promise<ProjectSession> {
    const fs = options.fileSystem ?? localFileSystem
    await assertNewPlace(fs, resolve(folder))
    const notices = await createStore(fs, resolve(folder), project, commit, putTexts)
    const session = await ProjectSession.open(folder, options)
    session.status.notices.push(...notices)
    return session
  }

  /** Reads the most of a project that can be proven right; changes nothing on disk until the first edit. */
  static async open(folder: string, options: SessionOptions = {}): Promise<ProjectSession> {
    const fs = options.fileSystem ?? localFileSystem
    const { takeOver = false, acceptLoss = false, mend = false, backupFolder = null, backupsKept } = options
    const opening = { takeOver, acceptLoss, mend, backupFolder, backupsKept, now }
    const opened = await openStore(fs, await realPath(folder), opening)
    const { drafts, problem } = await openDrafts(fs, opened)
    const session = new ProjectSession(fs, opened, drafts, options)
    if (problem !== null) session.status.notices.push(problem)
    try {
      session.status.notices.push(...(await describeBreaches(session.project)))
      await session.#undo.lookBack()
      session.status.beginAt((await session.history.list({ limit: 1 })).at(0)?.at ?? null)
    } catch (error) {
      // A history that cannot be read does not shut the project.
      if (error instanceof Refusal) session.status.notices.push(error.message)
      else {
        await session.close()
        throw error
      }
    }
    return session
  }

  /**
   * Copies the project with its history, and what is kept in memory only, to a new or empty folder. Where its own folder
   * is gone, the copy is made of what is in memory. Throws a Refusal when that fails, or when something that is kept, or
   * cannot be read, could not go with it.
   */
  async copyTo(folder: string): Promise<void> {
    let [copy, left, unreadable]: [Project, string[], string[]] = [this.project, [], []]
    const isGone = await isEmptied(this.fileSystem, this.#opened.folder)
    await this.changes.inTurn(async () => {
      await this.#snapshots?.rest()
      // Between two changes, as the files are copied: of one that is on its way these would be a step ahead.
      copy = structuredClone(this.project)
      left = this.changes.doKeptOn(copy)
      if (!isGone) unreadable = await copyProject(this.fileSystem, this.#opened.folder, resolve(folder))
    })
    const lost = isGone ? await this.#writeAnew(copy, folder) : ''
    const other = await ProjectSession.open(folder, { fileSystem: this.fileSystem, acceptLoss: true })
    try {
      const changes = await sliced(changesBetween(other.project, copy))
      if (changes.length > 0)
        await other.changes.make(async () => restoring(other.project, null, stepNames.saveCopy, changes))
      for (const draft of isGone ? this.drafts.all : this.drafts.unkept) await other.drafts.keep(draft)
    } finally {
      await other.close()
    }
    if (left.length + unreadable.length === 0 && !isGone) return
    const name = folderWords(folder)
    const kept = left.length > 0 ? projectWords.copyWithout(name, left.join(', ')) : projectWords.copyWhole(name)
    const files = unreadable.length > 0 ? projectWords.copyLacks(unreadable.join(', ')) : ''
    throw new Refusal('left-behind', [kept, files, lost].filter(Boolean).join(' '))
  }

  /** Writes a project to a new folder out of memory, and says what was in its own folder alone. */
  async #writeAnew(project: Project, folder: string): Promise<string> {
    const { lostWords, writtenAnew } = await import('./written-anew')
    const { first, lost } = writtenAnew(project, this.sources, now())
    await createStore(this.fileSystem, resolve(folder), first.project, first.commit, first.putTexts)
    return lostWords(lost)
  }

  /** What a copy of the project is made of, all of one moment: nothing is changed or put in another place meanwhile. */
  async takeMoment(): Promise<Moment> {
    const { folder, store } = this.#opened
    if (store === null) {
      const rows = (await sliced(StoredRows.of(this.project))).copy()
      const take = () => momentOf(this.fileSystem, folder, rows, this.changes.end)
      return readSteadily(this.fileSystem, folder, take, () => true)
    }
    return new Promise((resolve, reject) => {
      const take = async ({ rows, end }: ProjectStore): Promise<void> => {
        await this.#snapshots?.rest()
        resolve(await momentOf(this.fileSystem, folder, rows.copy(), end))
      }
      this.changes.inTurn(take).catch(reject)
    })
  }

  /** What is wrong with the project as it stood at a moment, or with the texts and files it names. */
  problemsAt({ rows }: Moment): Promise<Problem[]> {
    return problemsIn(this.fileSystem, this.#opened.folder, projectOfRows(rows))
  }

  /** Waits for what is under way, then lets others open the project. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.changes.close()
    await this.drafts.settled()
    await this.#snapshots?.close()
    await this.#opened.store?.release()
  }
}

/** Where the project can only be read, what is typed elsewhere is none of ours. */
async function openDrafts(
  fs: FileSystem,
  { folder, store, readOnly }: OpenedStore,
): Promise<{ drafts: Drafts; problem: string | null }> {
  const place = { fs, folder: folder.drafts, now }
  if (store !== null) return Drafts.open({ ...place, assertMine: () => store.assertMine() })
  const refuse = async () => {
    throw new Refusal('read-only', projectWords.readOnly(readOnly?.() ?? ''))
  }
  return { drafts: Drafts.none({ ...place, assertMine: refuse }), problem: null }
}

const now = (): string => new Date().toISOString()
