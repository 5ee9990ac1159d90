import type { WebContents } from 'electron'
import { LIMITS } from '@shared/limits'
import { refuseIfCancelled } from '../cancelled'
import { HiddenPage, type PageOptions, withHiddenPage, type WorkLimits } from './hidden-page'

/** A new process takes several times as long as reading most pages. */
const MOST_READ = 50
const KEPT_FOR_MS = 2_000
/** What a document left behind must not count against those after it. */
const LARGEST_KEPT_KB = 512 * 1024

type Kept = { page: HiddenPage; read: number; timer?: NodeJS.Timeout }

/**
 * The pages that read documents which follow each other closely, as those of one import do: each in one process, until so
 * many are read, one of them fails or is cancelled, it has grown large, or nothing more comes. There are as many as files
 * of an import are read at once; what is to be read beside those has a page of its own.
 */
export class ReadingPages {
  readonly #options: () => PageOptions
  readonly #idle: Kept[] = []
  readonly #lent = new Set<Kept>()

  /** `options` is asked when a page is opened. */
  constructor(options: () => PageOptions) {
    this.#options = options
  }

  /** Lends a page to `work`, within limits. */
  async lend<Value>(limits: WorkLimits, work: (page: WebContents) => Promise<Value>): Promise<Value> {
    refuseIfCancelled(limits.signal)
    if (this.#lent.size >= LIMITS.importsAtOnce) return await withHiddenPage(this.#options(), limits, work)
    const kept = this.#take()
    this.#lent.add(kept)
    try {
      return await kept.page.lend(work, limits)
    } finally {
      this.#lent.delete(kept)
      this.#putBack(kept)
    }
  }

  close(): void {
    for (const { page, timer } of [...this.#idle.splice(0), ...this.#lent]) {
      clearTimeout(timer)
      page.close()
    }
  }

  #take(): Kept {
    for (let kept = this.#idle.pop(); kept; kept = this.#idle.pop()) {
      clearTimeout(kept.timer)
      if (kept.page.isOpen) return kept
    }
    return { page: new HiddenPage(this.#options()), read: 0 }
  }

  #putBack(kept: Kept): void {
    kept.read += 1
    if (kept.read >= MOST_READ || kept.page.memory > LARGEST_KEPT_KB) kept.page.close()
    if (!kept.page.isOpen) return
    kept.timer = setTimeout(() => {
      this.#idle.splice(this.#idle.indexOf(kept), 1)
      kept.page.close()
    }, KEPT_FOR_MS)
    this.#idle.push(kept)
  }
}
