import { log } from './log'
import type { SettingsFile } from './settings-file'
import type { KeptWindow } from './window-bounds'

/**
 * Which windows come back at the next start. They are kept as projects and screens change, so that they come back after a
 * crash or a power cut, too, and not only where the program ended in order.
 */
export class ComingBack {
  readonly #file: SettingsFile<readonly KeptWindow[]>
  #opened = false

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
    const left = this.windows
    if (left.some(({ project }) => project !== null)) this.keep(withoutProjects(left))
    return left
  }

  /** Their projects are open, or were refused. */
  opened(): void {
    this.#opened = true
  }

  /** Keeps what they show now, unless that is what was kept; where they stand is kept at the end. */
  changed(windows: readonly KeptWindow[]): void {
    if (!this.#opened || windows.length === 0) return
    if (JSON.stringify(windows.map(shownIn)) !== JSON.stringify(this.windows.map(shownIn))) this.keep(windows)
  }

  /** Keeps them as they are now. */
  keep(windows: readonly KeptWindow[]): void {
    if (windows.length === 0) return
    this.#file.set(windows).catch((failure: unknown) => log('Window bounds', failure))
  }

  /** Keeps them without their projects, one of which is the reason why the program has to end. */
  async keepPlaces(windows: readonly KeptWindow[]): Promise<void> {
    this.keep(withoutProjects(windows))
    await this.settled()
  }

  settled(): Promise<void> {
    return this.#file.settled()
  }
}

const shownIn = ({ project, screen, analystId }: KeptWindow) => [project, screen, analystId]
const withoutProjects = (windows: readonly KeptWindow[]): KeptWindow[] =>
  windows.map((window) => ({ ...window, project: null, screen: null }))
