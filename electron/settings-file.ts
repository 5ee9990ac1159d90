import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { installBytes } from './storage/durable-write'
import { errorCode, localFileSystem } from './storage/file-system'

/** More bytes are none of our settings, and are not read. */
const MOST_BYTES = 4 * 1024 * 1024

/** The name under which a file that cannot be read is kept beside it. */
export const asideName = (path: string, now: Date): string =>
  `${path.slice(0, -'.json'.length)}-unreadable-${now.toISOString().replaceAll(/[:.]/g, '-')}.json`

/**
 * A small JSON file of ours in the user's data folder. A missing or damaged one reads as the defaults:
 * these are conveniences of one machine, never part of a project.
 */
export class SettingsFile<T> {
  readonly #path: string
  /** Why the file that is there could not be read; null when it could, and when there is none. */
  readonly failure: unknown
  #value: T
  #turn: Promise<void> = Promise.resolve()

  /** `parse` throws on what it does not know. */
  constructor(path: string, parse: (value: unknown) => T, defaults: T) {
    this.#path = path
    const read = readOr(path, parse, defaults)
    this.#value = read.value
    this.failure = read.failure
  }

  get value(): T {
    return this.#value
  }

  /** Counts at once in this process; on disk when the promise resolves. Writes never overtake each other. */
  set(value: T): Promise<void> {
    this.#value = value
    const bytes = new TextEncoder().encode(JSON.stringify(value, null, 2))
    const written = this.#turn.then(async () => {
      mkdirSync(dirname(this.#path), { recursive: true })
      await installBytes(localFileSystem, this.#path, bytes)
    })
    this.#turn = written.catch(() => undefined)
    return written
  }

  /** Resolves when nothing waits to be written. */
  settled(): Promise<void> {
    return this.#turn
  }
}

function readOr<T>(path: string, parse: (value: unknown) => T, defaults: T): { value: T; failure: unknown } {
  try {
    if (statSync(path).size > MOST_BYTES) throw new Error(`More than ${MOST_BYTES} bytes.`)
    return { value: parse(JSON.parse(readFileSync(path, 'utf8'))), failure: null }
  } catch (failure) {
    return { value: defaults, failure: errorCode(failure) === 'ENOENT' ? null : failure }
  }
}
