import { chromiumWords } from './chromium-words'
import { app, BrowserWindow, type Session, type WebContents } from 'electron'
import { Refusal } from '@shared/refusal'
import { cancelled, refuseIfCancelled } from '../cancelled'

/** What a page is loaded from. */
export type PageOptions = { session: Session; url: string; javascript: boolean }

/** What ends the work of a page: a signal, and the most milliseconds it may take. */
export type WorkLimits = { signal?: AbortSignal | undefined; longest?: number | undefined }

/** A page of hundreds of printed sides takes seconds; beyond this it is a loop. */
const LONGEST_WORK_MS = 30_000
/** Pages of the largest size we import stay far below; millions of elements do not. */
const LARGEST_MEMORY_KB = 2 * 1024 * 1024
const MEMORY_CHECK_MS = 500

/** A page in a hidden window with a process of its own. */
export class HiddenPage {
  readonly #window: BrowserWindow
  readonly #loaded: Promise<void>

  constructor({ session, url, javascript }: PageOptions) {
    this.#window = new BrowserWindow({
      show: false,
      webPreferences: {
        session,
        javascript,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        backgroundThrottling: false,
        // Without a display a page can be drawn into memory only.
        offscreen: app.commandLine.getSwitchValue('ozone-platform') === 'headless',
      },
    })
    // Also between two works, when nobody watches.
    this.#window.webContents.on('render-process-gone', () => this.close())
    this.#loaded = this.#window.loadURL(url)
    // Told to whoever works with it.
    this.#loaded.catch(() => undefined)
  }

  /** Lends the page to `work`; if that fails, takes too much, or is cancelled, the process is killed. */
  async lend<Value>(
    work: (page: WebContents) => Promise<Value>,
    { signal, longest = LONGEST_WORK_MS }: WorkLimits,
  ): Promise<Value> {
    const page = this.#window.webContents
    const trouble = watch(page, signal, longest)
    const working = this.#loaded.then(() => work(page))
    // When the trouble wins the race, the work fails afterwards because its page is gone.
    working.catch(() => undefined)
    try {
      return await Promise.race([working, trouble.first])
    } catch (failure) {
      // A page in a loop does not answer a polite request to close.
      if (!page.isDestroyed()) page.forcefullyCrashRenderer()
      this.close()
      throw failure
    } finally {
      trouble.stop()
    }
  }

  /** Whether it can be lent, again. */
  get isOpen(): boolean {
    return !this.#window.isDestroyed()
  }

  /** Kilobytes of its process. */
  get memory(): number {
    return this.isOpen ? memoryOf(this.#window.webContents) : 0
  }

  close(): void {
    if (this.isOpen) this.#window.destroy()
  }
}

/** Loads a page, lends it to `work`, and kills its process whatever happens. */
export async function withHiddenPage<Value>(
  options: PageOptions,
  limits: WorkLimits,
  work: (page: WebContents) => Promise<Value>,
): Promise<Value> {
  refuseIfCancelled(limits.signal)
  const page = new HiddenPage(options)
  try {
    return await page.lend(work, limits)
  } finally {
    page.close()
  }
}

/** Rejects as soon as the page must be given up. */
function watch(
  page: WebContents,
  signal: AbortSignal | undefined,
  longest: number,
): { first: Promise<never>; stop: () => void } {
  const { promise, reject } = withReject()
  const timer = setTimeout(() => reject(new Refusal('parser-timeout', chromiumWords.tooSlow(longest / 1000))), longest)
  const memory = setInterval(() => {
    if (memoryOf(page) > LARGEST_MEMORY_KB) {
      reject(new Refusal('parser-memory', chromiumWords.tooMuchMemory))
    }
  }, MEMORY_CHECK_MS)
  page.once('render-process-gone', () => reject(new Refusal('parser-crash', chromiumWords.crashed)))
  const cancel = (): void => reject(cancelled())
  signal?.addEventListener('abort', cancel)
  const stop = (): void => {
    clearTimeout(timer)
    clearInterval(memory)
    signal?.removeEventListener('abort', cancel)
  }
  return { first: promise, stop }
}

function withReject(): { promise: Promise<never>; reject: (reason: Refusal) => void } {
  let reject: (reason: Refusal) => void = () => undefined
  const promise = new Promise<never>((_resolve, rejectPromise) => {
    reject = rejectPromise
  })
  // The race may be over before the page dies.
  promise.catch(() => undefined)
  return { promise, reject }
}

function memoryOf(page: WebContents): number {
  const pid = page.isDestroyed() ? 0 : page.getOSProcessId()
  return app.getAppMetrics().find((process) => process.pid === pid)?.memory.workingSetSize ?? 0
}
