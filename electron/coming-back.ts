import { log } from './log'
import type { SettingsFile } from './settings-file'
import type { KeptWindow } from './window-bounds'

/** Milliseconds until a new place on a screen is written: whoever reads on has another one many times a minute. */
const PAUSE_MS = 1_000

/**
 * Which windows come back at the next start, and where. They are kept as projects and screens change and as windows come to
 * rest, so that they come back after a crash or a power cut, too, and not only where the program ended in order.
 */
export class ComingBack {
  readonly #file: SettingsFile<readonly KeptWindow[]>
  #opened = false
  #left: readonly KeptWindow[] = []
  /** All windows, of which only places on their screens have changed, until that is written. */
  #moved: readonly KeptWindow[] = []
  #timer: NodeJS.Timeout | undefined

  constructor(file: SettingsFile<readonly KeptWindow[]>) {
    this.#file = file
  }

  /** As they were kept last. */
  get windows(): readonly KeptWindow[] {
    return this.#file.value
  }

  /**
   * As they were left, to be opened. A project that ends the program as it opens must not do so at each start: until
   * `opened`, the next start has no projects.
   */
  open(): readonly KeptWindow[] {
    this.#left = this.windows
    if (this.#left.some(({ project }) => project !== null)) this.#put(withoutProjects(this.#left))
    return this.#left
  }

  /** Their projects are open, or were refused. */
  opened(): void {
    this.#opened = true
  }

  /** Keeps what they show now and where they stand, unless that was kept; a place on a screen a second later. */
  changed(windows: readonly KeptWindow[]): void {
    if (!this.#opened || windows.length === 0) return
    if (JSON.stringify(windows.map(partsOf)) !== JSON.stringify(this.windows.map(partsOf))) return this.#put(windows)
    this.#moved = windows
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      if (!sameIn(this.#moved, this.windows)) this.#put(this.#moved)
    }, PAUSE_MS)
  }

  /** Keeps them as they are now; who leaves before their projects are open finds them as they were left before. */
  keep(windows: readonly KeptWindow[]): void {
    this.#put(this.#opened || this.#left.length === 0 ? windows : this.#left)
  }

  #put(windows: readonly KeptWindow[]): void {
    if (windows.length === 0) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#file.set(windows).catch((failure: unknown) => log('Window bounds', failure))
  }

  /** Keeps them without their projects, one of which is the reason why the program has to end. */
  async keepPlaces(windows: readonly KeptWindow[]): Promise<void> {
    this.#put(withoutProjects(windows))
    await this.settled()
  }

  settled(): Promise<void> {
    return this.#file.settled()
  }
}

/** In one order: windows that were read from the disk have their parts in another. */
const partsOf = ({ x, y, width, height, maximised, project, screen, analystId }: KeptWindow) => {
  const place = [x, y, width, height, maximised]
  return { place, project, screen, analystId }
}
const wholeOf = (window: KeptWindow) => ({ ...partsOf(window), standing: window.standing })
const sameIn = (some: readonly KeptWindow[], others: readonly KeptWindow[]): boolean =>
  JSON.stringify(some.map(wholeOf)) === JSON.stringify(others.map(wholeOf))
const withoutProjects = (windows: readonly KeptWindow[]): KeptWindow[] =>
  windows.map((window) => ({ ...window, project: null, screen: null, standing: null }))
