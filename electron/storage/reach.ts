import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './file-system'

/** Whether something is at a path; `unreachable` where its disk does not answer, as a network drive that is gone. */
export type Reached = 'there' | 'missing' | 'unreachable'

/** Milliseconds that a disk is given to answer. */
const PATIENCE_MS = 2_000

/** Looks that may wait for a disk at a time: each holds one of the four threads that all files are read with. */
const MOST_LOOKS = 2

type Look = { path: string; answer: (reached: Reached) => void }

/**
 * Looks whether files and folders are there without ever waiting long: a drive that is gone may answer after minutes, or
 * never. One look at a time goes into a folder, so that a single dead drive does not hold up the others.
 */
export class Reach {
  readonly #stat: (path: string) => Promise<unknown>
  #waiting: Look[] = []
  /** The folders that are being looked into. */
  readonly #busy = new Set<string>()
  /** Those of them that have not answered in time; nobody waits for them again until they do. */
  readonly #silent = new Set<string>()

  constructor(statOf: (path: string) => Promise<unknown> = stat) {
    this.#stat = statOf
  }

  /** Never fails, and answers within two seconds; at once for a folder that is known not to answer. */
  look(path: string): Promise<Reached> {
    const folder = dirname(path)
    if (this.#silent.has(folder)) return Promise.resolve('unreachable')
    return new Promise((resolve) => {
      const look: Look = { path, answer: resolve }
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((each) => each !== look)
        if (this.#busy.has(folder)) this.#silent.add(folder)
        resolve('unreachable')
      }, PATIENCE_MS)
      look.answer = (reached) => {
        clearTimeout(timer)
        resolve(reached)
      }
      this.#waiting.push(look)
      this.#goOn()
    })
  }

  #goOn(): void {
    while (this.#busy.size < MOST_LOOKS) {
      const next = this.#waiting.find(({ path }) => !this.#busy.has(dirname(path)))
      if (!next) return
      this.#waiting = this.#waiting.filter((each) => each !== next)
      void this.#ask(next)
    }
  }

  async #ask({ path, answer }: Look): Promise<void> {
    const folder = dirname(path)
    this.#busy.add(folder)
    answer(await this.#stat(path).then(() => 'there' as const, reachedWhenFailed))
    this.#busy.delete(folder)
    this.#silent.delete(folder)
    this.#goOn()
  }
}

/** A name that is not there is one thing; a disk that refuses is another. */
const reachedWhenFailed = (failure: unknown): Reached =>
  ['ENOENT', 'ENOTDIR'].includes(errorCode(failure)) ? 'missing' : 'unreachable'
