import { storageWords } from './storage-words'
import { createHash } from 'node:crypto'
import { Refusal } from '@shared/refusal'
import type { Adapter } from 'lowdb'
import { inSlices } from '../in-slices'
import { installFile, readRange, readWhole, writeFully } from './durable-write'
import { fileWords } from './file-words'
import type { FileInfo, FileSystem, OpenFile } from './file-system'
import { decodeRows } from './rows-decoder'
import {
  decodeHeader,
  encodeHeader,
  encodeRows,
  FILE_END,
  MAX_ROWS_BYTES,
  ROWS_START,
  type Snapshot,
  type SnapshotHeader,
} from './snapshot'
import { assertInstant, unwritable } from './unwritable'

/** Less than a millisecond of work between two turns of the event loop. */
const PIECE_CHARACTERS = 64 * 1_024

/** lowdb adapter for a snapshot: checksummed, synced, read back before it takes the name, and installed whole or not at all. */
export class DurableFile implements Adapter<Snapshot | null> {
  readonly path: string
  readonly #fs: FileSystem
  readonly #beforeInstall: () => Promise<void>
  /** The file as last read or written here; null before that. */
  known: KnownFile | null = null

  /** `beforeInstall` may throw to keep what has the name now. */
  constructor(fs: FileSystem, path: string, beforeInstall: () => Promise<void> = async () => {}) {
    this.#fs = fs
    this.path = path
    this.#beforeInstall = beforeInstall
  }

  /**
   * Throws a Refusal when any byte is not as it was written: missing or damaged is never taken for empty. The entities
   * themselves are checked once the journals have been applied to them.
   */
  async read(): Promise<Snapshot> {
    const bytes = await readWhole(this.#fs, this.path)
    const { bytes: length, sha256, program: _, passages: __, ...header } = headerOf(bytes, this.path)
    const rowBytes = bytes.subarray(ROWS_START, ROWS_START + length)
    const ended = bytes.subarray(ROWS_START + length).equals(Buffer.from(FILE_END))
    if (!ended || (await digestOfBytes(rowBytes)) !== sha256) throw checksumWrong(this.path)
    const rows = await decodeRows(rowBytes)
    // A copy: a part of the bytes would keep all of them in memory.
    this.known = { header: Buffer.from(bytes.subarray(0, ROWS_START)), info: await this.#fs.info(this.path) }
    return { ...header, rows }
  }

  async write(snapshot: Snapshot | null): Promise<void> {
    if (snapshot === null) throw new Error('There is no snapshot to write')
    let written: KnownFile | null = null
    await installFile(
      this.#fs,
      this.path,
      async (file) => {
        const header = await writeSnapshot(file, snapshot)
        await assertReadsBack(file, header)
        written = { header: encodeHeader(header), info: await file.info() }
        return ROWS_START + header.bytes + FILE_END.length
      },
      this.#beforeInstall,
      () => {
        this.known = written
      },
    )
  }

  async readHeader(): Promise<SnapshotHeader> {
    const file = await this.#fs.open(this.path, 'read')
    try {
      return headerOf(await readRange(file, 0, ROWS_START), this.path)
    } finally {
      await file.close()
    }
  }

  /** Reads every byte in pieces; answers with the header. Throws a Refusal when one is not as it was written. */
  async prove(): Promise<Buffer> {
    const file = await this.#fs.open(this.path, 'read')
    try {
      const first = await readRange(file, 0, ROWS_START)
      const header = headerOf(first, this.path)
      // A header that says more than there is would be read to its end.
      if ((await file.info()).size !== ROWS_START + header.bytes + FILE_END.length) throw checksumWrong(this.path)
      const end = await readRange(file, ROWS_START + header.bytes, FILE_END.length + 1)
      if ((await digestOf(file, header)) !== header.sha256 || end.toString() !== FILE_END)
        throw checksumWrong(this.path)
      return first
    } finally {
      await file.close()
    }
  }
}

/** A snapshot by its header, which has the checksum of everything behind it, and how its file looked. */
export type KnownFile = { header: Buffer; info: FileInfo }

async function writeSnapshot(file: OpenFile, snapshot: Snapshot): Promise<SnapshotHeader> {
  const hash = createHash('sha256')
  const { rows, ...fields } = snapshot
  assertInstant(fields.savedAt)
  let bytes = 0
  for (const text of encodeRows(rows, PIECE_CHARACTERS)) {
    const piece = Buffer.from(text)
    hash.update(piece)
    await writeFully(file, piece, ROWS_START + bytes)
    bytes += piece.byteLength
    if (bytes > MAX_ROWS_BYTES) throw unwritable('ETOOLONG')
  }
  await writeFully(file, Buffer.from(FILE_END), ROWS_START + bytes)
  const passages = rows['passages']?.length ?? 0
  const header: SnapshotHeader = { program: 'assay', ...fields, passages, bytes, sha256: hash.digest('hex') }
  await writeFully(file, encodeHeader(header), 0)
  return header
}

/** Reads what was just written: a disk or file system that keeps other bytes must not replace a good snapshot. */
async function assertReadsBack(file: OpenFile, header: SnapshotHeader): Promise<void> {
  const first = await readRange(file, 0, ROWS_START)
  const same = first.equals(encodeHeader(header)) && decodeHeader(first) !== null
  if (same && (await digestOf(file, header)) === header.sha256) return
  throw Object.assign(new Error('The disk returned other bytes'), { code: 'EIO' })
}

async function digestOf(file: OpenFile, { bytes }: SnapshotHeader): Promise<string> {
  const hash = createHash('sha256')
  for (let done = 0; done < bytes; done += PIECE_CHARACTERS) {
    hash.update(await readRange(file, ROWS_START + done, Math.min(PIECE_CHARACTERS, bytes - done)))
  }
  return hash.digest('hex')
}

async function digestOfBytes(bytes: Buffer): Promise<string> {
  const hash = createHash('sha256')
  await inSlices(piecesOf(bytes), (piece) => hash.update(piece))
  return hash.digest('hex')
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let done = 0; done < bytes.byteLength; done += PIECE_CHARACTERS) {
    yield bytes.subarray(done, done + PIECE_CHARACTERS)
  }
}

/** Header of a snapshot file. Throws a Refusal that says why it is none that this Assay can read. */
export function headerOf(bytes: Buffer, path: string): SnapshotHeader {
  const header = decodeHeader(bytes)
  if (header === null) throw notSnapshot(bytes, path)
  if ('newerFormat' in header) {
    throw new Refusal('newer-format', storageWords.newerSnapshot(fileWords(path), header.newerFormat))
  }
  return header
}

function notSnapshot(bytes: Buffer, path: string): Refusal {
  const ours = bytes.subarray(0, ROWS_START).includes('"program":"assay"')
  return ours || !isJsonObject(bytes)
    ? damaged(path, storageWords.wrongFirstLine)
    : new Refusal('not-a-project', storageWords.ofAnotherProgram(fileWords(path)))
}

function isJsonObject(bytes: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

const damaged = (path: string, why: string): Refusal =>
  new Refusal('damaged', storageWords.damaged(fileWords(path), why))
const checksumWrong = (path: string): Refusal => damaged(path, storageWords.wrongChecksum)
