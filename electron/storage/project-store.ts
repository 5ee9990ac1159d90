import { savingWords } from './storage-words'
import { hostname } from 'node:os'
import type { Commit } from '@shared/document/change'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { Refusal } from '@shared/refusal'
import { Low } from 'lowdb'
import { sliced } from '../in-slices'
import { diskRefusal } from './disk-words'
import { DurableFile, type KnownFile } from './durable-file'
import { makeDurableFolder } from './durable-write'
import { type FileSystem, unlessMissing } from './file-system'
import { Journal, type Location } from './journal'
import type { JournalContents } from './journal-reader'
import type { JournalRecord } from './journal-record'
import { Journals } from './journals'
import type { Lock } from './lock'
import { userName } from './lock-owner'
import { assertUnchanged, isUnchanged, keepPrevious } from './previous-snapshot'
import type { ProjectFolder } from './project-folder'
import { keepCopy } from './recovery-copies'
import { type Point, type Snapshot, takeSnapshot } from './snapshot'
import { storedCommits } from './stored-change'
import type { StoredRows } from './stored-rows'

/** Where an open project stands on disk when it has been read. */
export type StoreStart = {
  fs: FileSystem
  folder: ProjectFolder
  lock: Lock
  projectId: string
  rows: StoredRows
  /** How far the journals were proven. */
  end: Point
  /** The journal to go on in; null when its end is not proven and a new one has to link to the last proven place. */
  goesOn: JournalContents | null
  lastEpoch: number
  /** Sequence number of the snapshot the project was read from. */
  snapshotSeq: number
  /** project.json as it was read; null when it could not be. */
  known: KnownFile | null
  /** True when `end` lies in no journal that is left: the first change then needs a snapshot to stand on. */
  detached: boolean
  /** True when a snapshot is due although nothing was changed: some file of the project has to be mended. */
  mend: boolean
  now: () => string
}

/** The files of one project that this process may write: the journal that takes every change, and the snapshot. */
export class ProjectStore {
  readonly rows: StoredRows
  readonly #start: StoreStart
  readonly #fs: FileSystem
  readonly #folder: ProjectFolder
  readonly #file: DurableFile
  readonly #low: Low<Snapshot | null>
  #journal: Journal | null = null
  /** The session has said in the journal that it writes there. */
  #opened = false
  #lastEpoch: number
  #end: Point
  #snapshotSeq: number
  #detached: boolean
  #mend: boolean
  #changes = 0
  #bytes = 0
  #installing: Promise<unknown> = Promise.resolve()

  constructor(start: StoreStart) {
    this.#start = start
    this.#fs = start.fs
    this.#folder = start.folder
    this.#end = start.end
    this.#lastEpoch = start.lastEpoch
    this.#snapshotSeq = start.snapshotSeq
    this.#detached = start.detached
    this.#mend = start.mend
    this.rows = start.rows
    this.#file = new DurableFile(start.fs, start.folder.snapshot, () => this.#beforeInstall())
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

  /** True when project.json lags behind the journal, or has to be mended. */
  get snapshotDue(): boolean {
    return this.#snapshotSeq < this.#end.seq || this.#file.known === null || this.#detached || this.#mend
  }

  /** True when the journal that holds the last changes was found to be gone, and no snapshot has them. */
  get inMemoryOnly(): boolean {
    return this.#detached
  }

  /** Makes commits durable as one: when it throws, none of them is in the project. */
  async append(commits: readonly Commit[]): Promise<Location> {
    const location = await this.#write({ type: 'commits', commits: await sliced(storedCommits(commits)) })
    this.#changes += commits.length
    this.#bytes += location.length
    for (const { changes } of commits) this.rows.apply(changes)
    return location
  }

  /** Gives the present moment a name, kept in the journal. */
  async nameCheckpoint(id: string, name: string, by: string | null): Promise<void> {
    await this.#write({ type: 'checkpoint', id, name, by, at: this.#start.now(), seq: this.#end.seq })
  }

  /** Ends the journal and starts the next; a project of many years is then still read in small files. */
  async rotate(): Promise<void> {
    await this.#lookAtJournal()
    await this.#startNext()
  }

  /** The project as it stands between two appends; it may be installed while further changes are appended. */
  snapshot(): Snapshot {
    return takeSnapshot(this.#start.projectId, this.rows.copy(), this.#end, this.#start.now())
  }

  /** Replaces project.json, which stays as project.prev.json. One at a time, in the order they were taken. */
  install(snapshot: Snapshot): Promise<void> {
    const installed = this.#installing.then(() => this.#install(snapshot))
    this.#installing = installed.catch(() => {})
    return installed
  }

  /** What is safe on disk: `asWritten` as long as the journal is there, and nothing is promised when it is not. */
  async safety(asWritten: string): Promise<string> {
    await this.#lookAtJournal().catch(() => {})
    return this.#detached ? savingWords.journalGone : asWritten
  }

  /** Refuses when another program has written project.json since this session last read or wrote it. */
  async assertUnchanged(): Promise<void> {
    await assertUnchanged(this.#fs, this.#file)
  }

  /** Lets the next snapshot replace whatever project.json is now; that is kept in `recovery/`. */
  giveUpOutsideChange(): void {
    this.#file.known = null
  }

  /** Shows others that the project is still open here. */
  async beat(): Promise<void> {
    await this.assertMine()
    await this.#start.lock.beat()
  }

  /**
   * Refuses when somebody else has taken the project over: not a byte of it may be written any more. A lock that was
   * only deleted is made anew.
   */
  async assertMine(): Promise<void> {
    const { lock } = this.#start
    const standing = await lock.standing()
    if (standing === 'held') return
    // Says so when the whole folder is gone.
    await this.#fs.info(this.#folder.path)
    if (standing === 'gone' && (await this.#nobodyElseWrote()) && (await lock.renew())) return
    throw new Refusal('taken-over', savingWords.takenOver)
  }

  /** Marks the journal as ended in order; one that is gone or must not be written leaves a snapshot due instead. */
  async markClosed(): Promise<void> {
    await this.#lookAtJournal()
    if (this.#journal === null || this.#journal.broken || this.#detached) return
    await this.assertMine()
    await this.#journal.append({ type: 'close', at: this.#start.now() })
    this.#end = this.#journal.end
  }

  /** Lets others open the project. What a crash left and could not be mended stays for the next to be told as that. */
  async release(): Promise<void> {
    const { lock } = this.#start
    await this.#journal?.close().catch(() => {})
    await (this.#mend ? lock.giveBack() : lock.release())
  }

  async #write(record: JournalRecord): Promise<Location> {
    try {
      await this.assertMine()
      const journal = await this.#writableJournal()
      if (!this.#opened) {
        await journal.append({ type: 'open', at: this.#start.now(), user: userName(), host: hostname() })
        this.#opened = true
      }
      const location = await journal.append(record)
      this.#end = journal.end
      return location
    } catch (error) {
      const safe = await this.safety(savingWords.safeBefore)
      throw diskRefusal(error, 'not-saved', (why) => savingWords.notSaved(why, safe))
    }
  }

  /** The journal to append to. After damage it is a new one, which needs a snapshot when the old one is no longer whole. */
  async #writableJournal(): Promise<Journal> {
    const { goesOn } = this.#start
    await this.#lookAtJournal()
    if (this.#journal === null && goesOn !== null && !this.#detached) {
      this.#journal = await Journal.resume(this.#fs, goesOn)
    }
    const usable = this.#journal !== null && !this.#journal.broken && (await this.#journal.isInPlace())
    const journal = usable && this.#journal ? this.#journal : await this.#startNext()
    if (this.#detached) await this.install(this.snapshot())
    return journal
  }

  /** Notices that the journal which holds the last changes is gone or replaced: only memory is sure to have them then. */
  async #lookAtJournal(): Promise<void> {
    this.#detached ||= !(await this.#journalIsInPlace())
  }

  async #journalIsInPlace(): Promise<boolean> {
    const { goesOn } = this.#start
    if (this.#journal !== null) return this.#journal.isInPlace()
    return goesOn === null || (await unlessMissing(this.#fs.info(goesOn.path)))?.size === goesOn.size
  }

  /** Whoever opens the project goes on in its last journal or begins another, and in the end writes project.json. */
  async #nobodyElseWrote(): Promise<boolean> {
    const { last } = await new Journals(this.#fs, this.#folder.journals).list()
    // Where `journal/` is gone altogether, nobody has gone on in it.
    const goesOnHere = last === 0 || (last <= this.#lastEpoch && (await this.#journalIsInPlace()))
    return goesOnHere && isUnchanged(this.#fs, this.#file)
  }

  async #install(snapshot: Snapshot): Promise<void> {
    this.#low.data = snapshot
    try {
      await this.#low.write()
      this.#snapshotSeq = snapshot.point.seq
      // A journal that was lost since the snapshot was taken still needs another.
      if (snapshot.point.epoch === this.#end.epoch) this.#detached = false
      this.#mend = false
    } finally {
      this.#low.data = null
    }
  }

  async #startNext(): Promise<Journal> {
    await this.assertMine()
    const { seq, chain } = this.#end
    // A number is used once, also when the attempt fails and leaves its file behind.
    this.#lastEpoch += 1
    await makeDurableFolder(this.#fs, this.#folder.journals)
    const journal = await Journal.create(this.#fs, this.#folder.journals, {
      type: 'journal',
      format: PROJECT_FORMAT,
      projectId: this.#start.projectId,
      epoch: this.#lastEpoch,
      after: { seq, chain },
      cut: !(await this.#endsInProof()),
      at: this.#start.now(),
    })
    await this.#journal?.close().catch(() => {})
    this.#journal = journal
    this.#end = journal.end
    this.#changes = 0
    this.#bytes = 0
    return journal
  }

  /** Whether the journal that comes to its end has the last change as its last line. */
  async #endsInProof(): Promise<boolean> {
    const journal = this.#journal
    if (journal === null) return this.#start.goesOn !== null && !this.#detached
    return !journal.broken && journal.end.chain === this.#end.chain && (await journal.isInPlace())
  }

  async #beforeInstall(): Promise<void> {
    await this.assertMine()
    // What memory alone has comes before what another program wrote, which is kept in `recovery/`.
    if (this.#detached && !(await isUnchanged(this.#fs, this.#file))) this.#file.known = null
    if (this.#file.known !== null) {
      await assertUnchanged(this.#fs, this.#file)
      await keepPrevious(this.#fs, this.#folder)
    } else if ((await unlessMissing(this.#fs.info(this.#folder.snapshot))) !== null) {
      await keepCopy(this.#fs, this.#folder, this.#folder.snapshot)
    }
  }
}
