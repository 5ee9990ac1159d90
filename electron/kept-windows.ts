import { isDeepStrictEqual } from 'node:util'
import { log } from './log'
import type { SettingsFile } from './settings-file'
import type { KeptWindow } from './window-bounds'

/** Milliseconds from a change until it is kept, with all that changed meanwhile: a window that is moved changes often. */
const WITHIN = 1000

/** Keeps the windows that come back at the next start, which may follow a crash: as they change, not only at the end. */
export class KeptWindows {
  readonly #file: SettingsFile<readonly KeptWindow[]>
  readonly #now: () => readonly KeptWindow[]
  #begun = false
  #waiting: NodeJS.Timeout | null = null

  /** `now` gives the windows that are to come back; none leaves those that are kept. */
  constructor(file: SettingsFile<readonly KeptWindow[]>, now: () => readonly KeptWindow[]) {
    this.#file = file
    this.#now = now
  }

  get value(): readonly KeptWindow[] {
    return this.#file.value
  }

  /** From now on changes are kept: windows that came back have their projects. Before, those of the last time stay. */
  begin(): void {
    this.#begun = true
    this.changed()
  }

  /** A window came, went, moved or shows something else. */
  changed(): void {
    if (!this.#begun) return
    this.#waiting ??= setTimeout(() => this.keep(), WITHIN)
  }

  /** Keeps them at once. */
  keep(): void {
    if (!this.#begun) return
    if (this.#waiting) clearTimeout(this.#waiting)
    this.#waiting = null
    const windows = this.#now()
    if (windows.length === 0 || isDeepStrictEqual(windows, this.#file.value)) return
    this.#file.set(windows).catch((failure: unknown) => log('Window bounds', failure))
  }

  /** Resolves when they are on disk. */
  settled(): Promise<void> {
    return this.#file.settled()
  }
}
