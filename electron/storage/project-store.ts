import { hostname, userInfo } from 'node:os'
import type { Commit, Project } from '@shared/project/document'
import { PROJECT_FORMAT } from '@shared/project/model'
import { Refusal } from '@shared/refusal'
import { Low } from 'lowdb'
import { diskWords } from './disk-words'
import { DurableFile, type KnownFile } from './durable-file'
import type { FileSystem } from './file-system'
import { Journal, type Location } from './journal'
import type { JournalContents } from './journal-reader'
import type { JournalRecord } from './journal-record'
import type { Lock } from './lock'
import { assertUnchanged, keepPrevious } from './previous-snapshot'
import type { ProjectFolder } from './project-folder'
import { type Point, type Snapshot, takeSnapshot } from './snapshot'

/** Where an open project stands on disk when it has been read. */
export type StoreStart = {
  fs: FileSystem
  folder: ProjectFolder
  lock: Lock
  project: Project
  end: Point
  /** The journal to go on in; null when its end is not proven and a new one has to link to the last proven place. */
  goesOn: JournalContents | null
  lastEpoch: number
  snapshotSeq: number
  known: KnownFile | null
  now: () => string
}

/** The files of one project that this process may write: the journal that takes every change, and the snapshot. */
export class ProjectStore {
  readonly #start: StoreStart
  readonly #fs: FileSystem
  readonly #folder: ProjectFolder
  readonly #file: DurableFile
  readonly #low: Low<Snapshot | null>
  #journal: Journal | null = null
  #lastEpoch: number
  #end: Point
  #snapshotSeq: number
  #changes = 0
  #bytes = 0

  constructor(start: StoreStart) {
    this.#start = start
    this.#fs = start.fs
    this.#folder = start.folder
    this.#end = start.end
    this.#lastEpoch = start.lastEpoch
    this.#snapshotSeq = start.snapshotSeq
    this.#file = new DurableFile(start.fs, start.folder.snapshot, async () => {
      await assertUnchanged(this.#fs, this.#file)
      await keepPrevious(this.#fs, this.#folder, this.#file)
    })
    this.#file.known = start.known
    this.#low = new Low<Snapshot | null>(this.#file, null)
  }

  get end(): Point {
    return this.#end
  }

  /** Changes and bytes since the journal was started. */
  get written(): { changes: number; bytes: number } {
    return { changes: this.#changes, bytes: this.#bytes }
  }

  /** True when project.json lags behind the journal. */
  get snapshotDue(): boolean {
    return this.#snapshotSeq < this.#end.seq
  }

  /** Makes commits durable as one: when it throws, none of them is in the project. */
  async append(commits: readonly Commit[]): Promise<Location> {
    const location = await this.#write({ type: 'commits', commits: [...commits] })
    this.#changes += commits.length
    this.#bytes += location.length
    return location
  }

  /** Ends the journal and starts the next. The snapshot it returns may be installed while further changes are appended. */
  async rotate(): Promise<Snapshot> {
    await this.#startNext(false)
    return takeSnapshot(this.#start.project, this.#end, this.#start.now())
  }

  /** Replaces project.json, which stays as project.prev.json. */
  async install(snapshot: Snapshot): Promise<void> {
    this.#low.data = snapshot
    try {
      await this.#low.write()
      this.#snapshotSeq = snapshot.point.seq
    } finally {
      this.#low.data = null
    }
  }

  /** Ends the session in order. A project that was not changed is left byte for byte as it was. */
  async close(): Promise<void> {
    try {
      if (this.#journal && !this.#journal.broken) {
        await this.#journal.append([{ type: 'close', at: this.#start.now() }])
        this.#end = this.#journal.end
      }
      if (this.#journal && this.snapshotDue) await this.install(await this.rotate())
    } finally {
      await this.#journal?.close().catch(() => {})
      await this.#start.lock.release()
    }
  }

  async #write(record: JournalRecord): Promise<Location> {
    try {
      await this.#assertMine()
      const first = this.#journal === null
      const journal = await this.#writableJournal()
      const open: JournalRecord = { type: 'open', at: this.#start.now(), user: userInfo().username, host: hostname() }
      const location = await journal.append(first ? [open, record] : [record])
      this.#end = journal.end
      return location
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw notSaved(error)
    }
  }

  async #assertMine(): Promise<void> {
    if (await this.#start.lock.isHeld()) return
    await this.#fs.info(this.#folder.path)
    throw new Refusal(
      'taken-over',
      'Not saved: this project was taken over by another window or computer. What is on disk is safe. Close the project and open it again.',
    )
  }

  async #writableJournal(): Promise<Journal> {
    const { goesOn } = this.#start
    if (this.#journal === null && goesOn !== null) this.#journal = await Journal.resume(this.#fs, goesOn)
    if (this.#journal === null || this.#journal.broken) return this.#startNext(true)
    if (await this.#journal.isInPlace()) return this.#journal
    return this.#startNext(true)
  }

  async #startNext(cut: boolean): Promise<Journal> {
    const { seq, chain } = this.#end
    const journal = await Journal.create(this.#fs, this.#folder.journals, {
      type: 'journal',
      format: PROJECT_FORMAT,
      projectId: this.#start.project.about.project.projectId,
      epoch: this.#lastEpoch + 1,
      after: { seq, chain },
      cut,
      at: this.#start.now(),
    })
    await this.#journal?.close().catch(() => {})
    this.#journal = journal
    this.#lastEpoch = journal.epoch
    this.#end = journal.end
    this.#changes = 0
    this.#bytes = 0
    return journal
  }
}

function notSaved(error: unknown): Refusal {
  return new Refusal(
    'not-saved',
    `Not saved: ${diskWords(error)}. Everything before this change is safe on disk. Mend that and try again.`,
    { cause: error },
  )
}
