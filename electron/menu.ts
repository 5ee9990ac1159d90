import { Menu } from 'electron'
import { type MenuActions, type MenuState, menuTemplate } from './menu-template'

/** Typing changes what Undo would do many times a second; the native menu is built again when it pauses. */
const PAUSE_MS = 150

/** The application's native menu, kept to what is true now. */
export class AppMenu {
  readonly #actions: MenuActions
  readonly #platform: { mac: boolean; developerTools: boolean }
  #state: MenuState
  #scheduled = false

  constructor(initial: MenuState, actions: MenuActions, developerTools: boolean) {
    this.#state = initial
    this.#actions = actions
    this.#platform = { mac: process.platform === 'darwin', developerTools }
    this.#build()
  }

  update(changes: Partial<MenuState>): void {
    this.#state = { ...this.#state, ...changes }
    if (this.#scheduled) return
    this.#scheduled = true
    setTimeout(() => this.#build(), PAUSE_MS)
  }

  #build(): void {
    this.#scheduled = false
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(this.#state, this.#actions, this.#platform)))
  }
}
