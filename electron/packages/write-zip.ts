import { packageWords } from './package-words'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, crc32, createDeflateRaw } from 'node:zlib'
import { Refusal } from '@shared/refusal'
import { writeFully } from '../storage/durable-write'
import type { OpenFile } from '../storage/file-system'
import {
  centralRecord,
  DEFLATED,
  endRecord,
  type Entry,
  localHeader,
  MOST_BYTES,
  MOST_ENTRIES,
  STORED,
} from './zip-records'

/** What is known of a member once it is written: its length and the SHA-256 of its bytes, as they were given. */
export type Written = { name: string; size: number; sha256: string }

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * Writes a zip member by member, piece by piece, into a file that is open. The same members make the same bytes. One call
 * at a time.
 */
export class ZipWriter {
  readonly #file: OpenFile
  readonly #entries: Entry[] = []
  #end = 0

  constructor(file: OpenFile) {
    this.#file = file
  }

  /** Adds a member; `packed` says that its bytes are packed already, so that they are kept as they are. */
  async add(name: string, pieces: Pieces, packed = false): Promise<Written> {
    if (this.#entries.length >= MOST_ENTRIES) throw tooLarge()
    const at = this.#end
    const hash = createHash('sha256')
    let [crc, size, length] = [0, 0, 0]
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        hash.update(piece)
        crc = crc32(piece, crc)
        size += piece.byteLength
        yield piece
      }
    }
    const method = packed ? STORED : DEFLATED
    const entry = (): Entry => ({ name, method, crc, packed: length, size, at })
    // Its length is known once its bytes are written: the header is written again then.
    await this.#append(localHeader(entry()))
    for await (const piece of packed ? counted() : deflated(counted())) {
      length += piece.byteLength
      await this.#append(piece)
    }
    if (size > MOST_BYTES) throw tooLarge()
    await writeFully(this.#file, localHeader(entry()), at)
    this.#entries.push(entry())
    return { name, size, sha256: hash.digest('hex') }
  }

  /** Writes the directory; returns the length of the file. */
  async finish(): Promise<number> {
    const at = this.#end
    for (const entry of this.#entries) await this.#append(centralRecord(entry))
    await this.#append(endRecord(this.#entries.length, this.#end - at, at))
    return this.#end
  }

  async #append(bytes: Uint8Array): Promise<void> {
    if (this.#end + bytes.byteLength > MOST_BYTES) throw tooLarge()
    await writeFully(this.#file, bytes, this.#end)
    this.#end += bytes.byteLength
  }
}

/** Packed by the threads of libuv, so that the windows go on answering. */
async function* deflated(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw({ level: constants.Z_DEFAULT_COMPRESSION, chunkSize: 64 * 1_024 })
  const fed = pipeline(Readable.from(pieces, { objectMode: false }), deflate)
  // Reading throws it as well.
  fed.catch(() => undefined)
  for await (const piece of deflate) yield piece as Uint8Array
  await fed
}

const tooLarge = (): Refusal => new Refusal('too-large', packageWords.tooLargeToPack)
