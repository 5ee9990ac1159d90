import type { WebContents } from 'electron'
import { HiddenPage, type PageOptions, refuseIfCancelled, withHiddenPage, type WorkLimits } from './hidden-page'

/** A new process takes several times as long as reading most pages. */
const MOST_READ = 50
const KEPT_FOR_MS = 2_000
/** What a document left behind must not count against those after it. */
const LARGEST_KEPT_KB = 512 * 1024

/**
 * The page that reads documents that follow each other closely, as those of one import do: in one process, until so many
 * are read, one of them fails or is cancelled, it has grown large, or nothing more comes. One that is to be read
 * meanwhile has a page of its own.
 */
export class ReadingPage {
  readonly #options: () => PageOptions
  #page: HiddenPage | null = null
  #read = 0
  #busy = false
  #timer: NodeJS.Timeout | undefined

  /** `options` is asked when a page is opened. */
  constructor(options: () => PageOptions) {
    this.#options = options
  }

  /** Lends the page to `work`, within limits. */
  async lend<Value>(limits: WorkLimits, work: (page: WebContents) => Promise<Value>): Promise<Value> {
    refuseIfCancelled(limits.signal)
    if (this.#busy) return await withHiddenPage(this.#options(), limits, work)
    clearTimeout(this.#timer)
    this.#busy = true
    if (!this.#page?.isOpen) {
      this.#page = new HiddenPage(this.#options())
      this.#read = 0
    }
    const page = this.#page
    try {
      return await page.lend(work, limits)
    } finally {
      this.#busy = false
      this.#read += 1
      if (this.#read >= MOST_READ || page.memory > LARGEST_KEPT_KB) this.close()
      else this.#timer = setTimeout(() => this.close(), KEPT_FOR_MS)
    }
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#page?.close()
  }
}
