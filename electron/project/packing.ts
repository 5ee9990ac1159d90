import { projectWords } from './project-words'
import { Refusal } from '@shared/refusal'
import { diskWords } from '../storage/disk-words'
import type { FileSystem } from '../storage/file-system'
import { packJournals } from '../storage/pack-journals'
import type { ProjectFolder } from '../storage/project-folder'
import type { ProjectStore } from '../storage/project-store'
import type { ProjectStatus } from './project-status'

/** Makes retired journals small, when nothing else is to be done. They are as safe before as after. */
export class Packing {
  readonly #fs: FileSystem
  readonly #folder: ProjectFolder
  readonly #store: ProjectStore
  readonly #enough: number
  readonly #status: ProjectStatus
  #stopping = new AbortController()
  #running: Promise<void> | null = null
  #told = false

  /** `enough` retired journals make a pack. */
  constructor(fs: FileSystem, folder: ProjectFolder, store: ProjectStore, enough: number, status: ProjectStatus) {
    this.#fs = fs
    this.#folder = folder
    this.#store = store
    this.#enough = enough
    this.#status = status
  }

  /** Packs in the background as long as there is something to pack. */
  start(): void {
    if (this.#running) return
    this.#stopping = new AbortController()
    this.#running = this.#run(Infinity).finally(() => {
      this.#running = null
    })
  }

  /** Resolves when nothing is being packed any more; what was begun is left for another time. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  /** One pack at most: who closes a project should not have to wait. */
  async packOnce(): Promise<void> {
    await this.stop()
    this.#stopping = new AbortController()
    await this.#run(1)
  }

  async #run(packs: number): Promise<void> {
    const { signal } = this.#stopping
    const assertMine = () => this.#store.assertMine()
    try {
      for (let made = 0; made < packs; made += 1) {
        const packing = { enough: this.#enough, inUse: this.#store.end.epoch, assertMine, signal }
        if (!(await packJournals(this.#fs, this.#folder, packing))) return
      }
    } catch (error) {
      // Whoever took the project over is told when the next change is made.
      if (!signal.aborted && !(error instanceof Refusal)) this.#tell(error)
    }
  }

  /** Once: the next try is not far, and nothing is missing. */
  #tell(error: unknown): void {
    if (this.#told) return
    this.#told = true
    this.#status.notice(projectWords.notPacked(diskWords(error)))
  }
}
