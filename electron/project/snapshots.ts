import { projectWords } from './project-words'
import { Refusal } from '@shared/refusal'
import type { Backups } from '../storage/backups'
import { diskRefusal, diskWords } from '../storage/disk-words'
import type { ProjectStore } from '../storage/project-store'
import type { Packing } from './packing'
import type { ProjectStatus } from './project-status'

/** When project.json is brought up to date, and when a backup is made of it. */
export type SnapshotLimits = {
  /** Changes or bytes in the journal after which a snapshot is made. */
  changes: number
  bytes: number
  /** Milliseconds without a change after which a snapshot is made. */
  idle: number
  /**
   * Milliseconds between two backups while work goes on, or what says how many now; one more is made when the project
   * closes.
   */
  backup: number | (() => number)
  /** Retired journals after which they are packed. */
  journals: number
}

export const DEFAULT_LIMITS: SnapshotLimits = {
  changes: 500,
  bytes: 1_000_000,
  idle: 60_000,
  backup: 15 * 60_000,
  journals: 32,
}

/** Sign of life in the lock. */
const BEAT_MS = 30_000

/**
 * Keeps project.json close behind the journal, in the background. A snapshot that fails costs nothing: the journal
 * holds every change, and the next try is not far.
 */
export class Snapshots {
  readonly #store: ProjectStore
  readonly #backups: Backups
  readonly #packing: Packing
  readonly #limits: SnapshotLimits
  readonly #status: ProjectStatus
  readonly #inTurn: (work: () => Promise<void>) => unknown
  #running: Promise<void> | null = null
  #retryAt = 0
  #backedUpAt = Date.now()
  #idle: NodeJS.Timeout | undefined
  readonly #beat: NodeJS.Timeout
  #suspended = false
  #takenOver = false

  /** `inTurn` runs work between two changes, never beside one. */
  constructor(
    store: ProjectStore,
    backups: Backups,
    packing: Packing,
    limits: SnapshotLimits,
    status: ProjectStatus,
    inTurn: (work: () => Promise<void>) => unknown,
  ) {
    this.#store = store
    this.#backups = backups
    this.#packing = packing
    this.#limits = limits
    this.#status = status
    this.#inTurn = inTurn
    this.#beat = setInterval(() => void store.beat().catch(() => {}), BEAT_MS)
    this.#beat.unref()
  }

  /** True while another program's project.json waits for the analyst's decision. */
  get suspended(): boolean {
    return this.#suspended
  }

  /** After every change, between it and the next. */
  async afterChange(): Promise<void> {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.#inTurn(() => this.#start()), this.#limits.idle)
    this.#idle.unref()
    const { changes, bytes } = this.#store.written
    if (changes < this.#retryAt) return
    if (changes >= this.#limits.changes || bytes >= this.#limits.bytes) await this.#start()
  }

  /** Brings project.json up to date now; between two changes only. Throws when that fails. */
  async make(): Promise<void> {
    await this.#running
    if (!this.#store.snapshotDue) return
    await this.#store.rotate()
    await this.#store.install(this.#store.snapshot())
  }

  /** A backup of the present state, for which the one named `keep` does not go; between two changes only. */
  async backUp(reason: string, keep: string): Promise<void> {
    try {
      await this.make()
      await this.#backups.make(reason, new Date().toISOString(), { keep })
    } catch (error) {
      throw diskRefusal(error, 'no-backup', projectWords.noBackup)
    }
  }

  /** Looks whether another program has written project.json, or what it wrote is no longer there. */
  async lookOutside(): Promise<void> {
    if (this.#running) return
    try {
      await this.#store.assertUnchanged()
      if (!this.#suspended) return
      this.#suspended = false
      this.#status.changed()
    } catch (error) {
      if (!this.#suspended) await this.#failed(error)
    }
  }

  /** Goes on after the analyst has decided; what lies there now is kept in `recovery/`. */
  async resume(): Promise<void> {
    this.#store.giveUpOutsideChange()
    this.#suspended = false
    this.#status.changed()
    try {
      await this.make()
    } catch (error) {
      const safe = await this.#store.safety(projectWords.safeInJournal)
      throw diskRefusal(error, 'no-snapshot', (why) => projectWords.noSnapshot(why, safe))
    }
  }

  /** Resolves when nothing is done to the files in the background; between two changes only. */
  async rest(): Promise<void> {
    await this.#running
    await this.#packing.stop()
  }

  /** The last snapshot of a session and a backup of it. */
  async close(): Promise<void> {
    clearTimeout(this.#idle)
    clearInterval(this.#beat)
    await this.rest()
    try {
      await this.#store.markClosed()
      const undecided = this.#suspended && !this.#store.inMemoryOnly
      if (undecided || !this.#store.snapshotDue) return
      await this.make()
      if (this.#suspended) this.#status.notice(projectWords.keptTheirs)
      await this.#backups.make('close', new Date().toISOString())
      await this.#packing.packOnce()
    } catch (error) {
      // Whoever took the project over closes it; what this session could not save, its changes have said.
      if (!isTakenOver(error)) await this.#failed(error)
    }
  }

  /** Only the start waits in turn; the rest runs while changes go on. */
  async #start(): Promise<void> {
    if (this.#running || this.#suspended || this.#takenOver || !this.#store.snapshotDue) return
    try {
      await this.#store.rotate()
      const snapshot = this.#store.snapshot()
      this.#running = this.#store
        .install(snapshot)
        .then(() => this.#backUpWhenDue())
        .then(() => {
          this.#retryAt = 0
          this.#packing.start()
        })
        .catch((error: unknown) => this.#failed(error))
        .finally(() => {
          this.#running = null
        })
    } catch (error) {
      await this.#failed(error)
    }
  }

  async #backUpWhenDue(): Promise<void> {
    const { backup } = this.#limits
    if (Date.now() - this.#backedUpAt < (typeof backup === 'number' ? backup : backup())) return
    this.#backedUpAt = Date.now()
    await this.#backups.make('work', new Date().toISOString())
  }

  async #failed(error: unknown): Promise<void> {
    const { changes } = this.#store.written
    this.#retryAt = changes + Math.ceil(this.#limits.changes / 5)
    if (error instanceof Refusal && error.code === 'changed-outside') {
      this.#suspended = true
      this.#status.notice(error.message)
    } else if (isTakenOver(error)) {
      this.#takenOver = true
      this.#status.notice(error.message)
    } else {
      const safe = await this.#store.safety(projectWords.safeInJournal)
      this.#status.notice(projectWords.noSnapshotOrBackup(diskWords(error), safe))
    }
  }
}

const isTakenOver = (error: unknown): error is Refusal => error instanceof Refusal && error.code === 'taken-over'
