import { dirname, join } from 'node:path'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { sliced } from '../in-slices'
import { writeFully } from './durable-write'
import { type FileSystem, type OpenFile, unlessMissing } from './file-system'
import { epochOf, type JournalContents, journalName } from './journal-reader'
import { CHAIN_START, encodeLine, type JournalHeader, type JournalRecord } from './journal-record'
import type { Point } from './snapshot'
import { unwritable } from './unwritable'

/**
 * Where a record lies in its journal, and where things stood before it: what lies there then is known to be it. `format` is
 * that of the entities in it.
 */
export type Location = { epoch: number; format: number; offset: number; length: number; after: string }

/** The journal that takes new changes. One call at a time. */
export class Journal {
  readonly epoch: number
  readonly path: string
  readonly #fs: FileSystem
  readonly #file: OpenFile
  readonly #inode: bigint
  #length: number
  /** The length with the line that is being written. */
  #reach: number
  #chain: string
  #seq: number
  #broken = false

  private constructor(fs: FileSystem, path: string, file: OpenFile, inode: bigint, end: Point, length: number) {
    this.#fs = fs
    this.path = path
    this.#file = file
    this.#inode = inode
    this.epoch = end.epoch
    this.#length = length
    this.#reach = length
    this.#chain = end.chain
    this.#seq = end.seq
  }

  /** Starts the next journal; its name and its first line are on disk when this returns. */
  static async create(fs: FileSystem, folder: string, header: JournalHeader): Promise<Journal> {
    const name = journalName(header.epoch)
    if (epochOf(name) === null) throw unwritable('ELASTNUMBER')
    const path = join(folder, name)
    const { bytes, chain } = await sliced(encodeLine(header, CHAIN_START))
    const file = await fs.open(path, 'create')
    try {
      await writeFully(file, bytes, 0)
      await file.sync()
      await fs.syncFolder(dirname(path))
      const { inode } = await file.info()
      return new Journal(fs, path, file, inode, { epoch: header.epoch, seq: header.after.seq, chain }, bytes.byteLength)
    } catch (error) {
      await file.close().catch(() => {})
      // A journal of one line or less holds no change; opening skips it if it stays.
      await fs.remove(path).catch(() => {})
      throw error
    }
  }

  /** Goes on where a journal that is proven to its last byte ends. */
  static async resume(fs: FileSystem, contents: JournalContents): Promise<Journal> {
    const last = contents.entries.at(-1)
    if (last === undefined || contents.proven !== contents.size) throw new Error(`${contents.path} has no proven end`)
    const file = await fs.open(contents.path, 'write')
    const { inode } = await file.info()
    const end = { epoch: contents.epoch, seq: last.seq, chain: last.chain }
    return new Journal(fs, contents.path, file, inode, end, contents.size)
  }

  get end(): Point {
    return { epoch: this.epoch, seq: this.#seq, chain: this.#chain }
  }

  get length(): number {
    return this.#length
  }

  /** True when a failure left the file in a state that cannot be proven: it must never be written again. */
  get broken(): boolean {
    return this.#broken
  }

  /**
   * Returns when the record would survive a power cut. When it throws, the record is not in the journal. One line at a
   * time: of two in one write the second could survive a power cut that the first does not, and look like damage.
   */
  async append(record: JournalRecord): Promise<Location> {
    if (this.#broken) throw new Error(`${this.path} must not be written any more`)
    const { bytes, chain } = await sliced(encodeLine(record, this.#chain))
    const offset = this.#length
    const after = this.#chain
    try {
      this.#reach = offset + bytes.byteLength
      await this.#writeSynced(bytes)
      this.#length = this.#reach
    } finally {
      this.#reach = this.#length
    }
    this.#chain = chain
    if (record.type === 'commits') this.#seq += record.commits.length
    return { epoch: this.epoch, format: PROJECT_FORMAT, offset, length: bytes.byteLength - 1, after }
  }

  /** False when the name is gone or stands for other bytes than the ones written here. */
  async isInPlace(): Promise<boolean> {
    const info = await unlessMissing(this.#fs.info(this.path))
    return info?.inode === this.#inode && info.size >= this.#length && info.size <= this.#reach
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  async #writeSynced(bytes: Uint8Array): Promise<void> {
    try {
      await writeFully(this.#file, bytes, this.#length)
    } catch (error) {
      await this.#truncate()
      throw error
    }
    try {
      await this.#file.sync()
    } catch (error) {
      // Linux forgets unwritten pages after a failed sync and calls the next one a success.
      this.#broken = true
      throw error
    }
  }

  async #truncate(): Promise<void> {
    try {
      await this.#file.truncate(this.#length)
    } catch {
      this.#broken = true
    }
  }
}
