import { Menu } from 'electron'
import { type MenuActions, type MenuState, menuTemplate } from './menu-template'

/** Typing and imports change what Undo would do many times a second; the native menu is built again when that pauses. */
const PAUSE_MS = 150
/** Whoever opens the menu meanwhile sees it as it was at most so long ago. */
const LONGEST_MS = 1_000

/** The application's native menu, kept to what is true now. */
export class AppMenu {
  readonly #actions: MenuActions
  readonly #platform: { mac: boolean; developerTools: boolean }
  #state: MenuState
  #timer: NodeJS.Timeout | undefined
  /** Since when it is not true any more. */
  #since: number | null = null

  constructor(initial: MenuState, actions: MenuActions, developerTools: boolean) {
    this.#state = initial
    this.#actions = actions
    this.#platform = { mac: process.platform === 'darwin', developerTools }
    this.#build()
  }

  /** Is built again, also where nothing of these has changed but the language. */
  update(changes: Partial<MenuState>): void {
    this.#state = { ...this.#state, ...changes }
    const now = performance.now()
    this.#since ??= now
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#build(), Math.min(PAUSE_MS, this.#since + LONGEST_MS - now))
  }

  #build(): void {
    this.#since = null
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(this.#state, this.#actions, this.#platform)))
  }
}
