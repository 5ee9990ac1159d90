import type { RunningApp } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

/** Somebody who types one text after the other into the description of a source, and keeps each with Ctrl+Enter. */
export class Typist {
  /** All that was to be kept, in its order; the first was there before. */
  readonly texts: string[]
  /** How many of them the status bar has called saved. */
  saved = 1
  readonly #app: RunningApp
  readonly #analyst: KeyboardAnalyst
  readonly #name: string

  constructor(app: RunningApp, name: string, before: string) {
    this.#app = app
    this.#analyst = new KeyboardAnalyst(app)
    this.#name = name
    this.texts = [before]
  }

  /** Types a text while nothing else changes the project, and waits until the status bar says that it is saved. */
  async typeAndSee(): Promise<void> {
    const before = await this.#analyst.seq()
    await this.#type()
    await this.#analyst.saved(before + 1)
    this.saved = this.texts.length
  }

  /** Types until the window is gone. */
  async typeOn(): Promise<void> {
    const { page } = this.#app
    try {
      for (;;) await this.#type()
    } catch (error) {
      if (!page.isClosed()) throw error
    }
  }

  async #type(): Promise<void> {
    await this.#app.page.getByLabel('Source descriptor').focus()
    await this.#analyst.press('Control+a')
    const text = `${this.#name}, text ${this.texts.length}`
    await this.#analyst.type(text)
    this.texts.push(text)
    await this.#analyst.press('Control+Enter')
  }
}
