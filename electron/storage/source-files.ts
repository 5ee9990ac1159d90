import { savingWords } from './storage-words'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import { StoredBlocks } from '@shared/text/stored-blocks'
import { diskRefusal, readingWords } from './disk-words'
import { installBytes, makeDurableFolder, readWhole } from './durable-write'
import { errorCode, type FileSystem, unlessMissing } from './file-system'

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Bytes as they came, and the hash that names them. */
export type Original = { bytes: Uint8Array; sha256: string }

/** Takes the hash of imported bytes; many megabytes are hashed only once. */
export const originalOf = (bytes: Uint8Array): Original => ({ bytes, sha256: sha256(bytes) })

/** The file that blocks are kept in. */
export const blocksFile = (blocks: readonly Block[]): Original => originalOf(Buffer.from(JSON.stringify(blocks)))

/** The `sources/` folder: files named by the SHA-256 of their bytes, written once, never changed or removed. */
export class SourceFiles {
  readonly #fs: FileSystem
  readonly #folder: string

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs
    this.#folder = folder
  }

  /** Keeps imported bytes; on disk when it returns. */
  putOriginal(original: Original, extension: string): Promise<string> {
    if (!/^[a-z0-9]{1,8}$/.test(extension)) throw new Error(`Not a file extension: ${extension}`)
    return this.#put(original, extension)
  }

  /** Keeps the text that anchors count in; on disk when it returns. */
  putBlocks(blocks: readonly Block[]): Promise<string> {
    return this.#put(blocksFile(blocks), 'blocks.json')
  }

  readOriginal(hash: string, extension: string): Promise<Buffer> {
    return this.#read(hash, extension)
  }

  async readBlocks(hash: string): Promise<Block[]> {
    const bytes = await this.#read(hash, 'blocks.json')
    return StoredBlocks.parse(JSON.parse(bytes.toString('utf8')))
  }

  /** Puts files of ours into another folder of sources, each proven by the hash that names it. */
  async copyTo(other: SourceFiles, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const [hash = '', ...extension] = name.split('.')
      await other.#put({ bytes: await this.#read(hash, extension.join('.')), sha256: hash }, extension.join('.'))
    }
  }

  async #put({ bytes, sha256: hash }: Original, extension: string): Promise<string> {
    const path = this.#pathOf(hash, extension)
    const stored = await unlessMissing(readWhole(this.#fs, path))
    if (stored !== null && sha256(stored) === hash) return hash
    try {
      await makeDurableFolder(this.#fs, this.#folder)
      await installBytes(this.#fs, path, bytes)
      return hash
    } catch (error) {
      throw diskRefusal(error, 'source-not-stored', savingWords.notStored)
    }
  }

  async #read(hash: string, extension: string): Promise<Buffer> {
    const name = `${hash}.${extension}`
    const bytes = await this.#readFile(name)
    if (sha256(bytes) !== hash) {
      throw new Refusal('source-damaged', savingWords.sourceChanged(`sources/${name}`))
    }
    return bytes
  }

  async #readFile(name: string): Promise<Buffer> {
    try {
      return await readWhole(this.#fs, join(this.#folder, name))
    } catch (error) {
      const isGone = errorCode(error) === 'ENOENT'
      const file = `sources/${name}`
      throw diskRefusal(
        error,
        'source-missing',
        (why) => (isGone ? savingWords.sourceGone(file) : savingWords.sourceUnreadable(file, why)),
        readingWords,
      )
    }
  }

  #pathOf(hash: string, extension: string): string {
    return join(this.#folder, `${hash}.${extension}`)
  }
}
