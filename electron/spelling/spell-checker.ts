import type { Session } from 'electron'
import { log } from '../log'
import type { Dictionaries } from './dictionaries'

/** Whether dictionaries are files of Assay's; macOS checks with its own. */
export const BY_FILES = process.platform !== 'darwin'

/** Checks spelling in the windows, while that is wished, by the dictionaries that there are and no others. */
export class SpellChecker {
  readonly #session: Session
  readonly #dictionaries: Dictionaries
  #wished: boolean

  constructor(session: Session, dictionaries: Dictionaries, wished: boolean) {
    this.#session = session
    this.#dictionaries = dictionaries
    this.#wished = wished
    // Nowhere, should anything ever be asked for.
    session.setSpellCheckerDictionaryDownloadURL('app://dictionaries/')
  }

  /** Turns it on or off at once. */
  async set(wished: boolean): Promise<void> {
    this.#wished = wished
    await this.refresh()
  }

  /**
   * After a page was loaded, and when dictionaries came or went: a page that is new hears of dictionaries only when they
   * change, so they are taken away and given again.
   */
  async refresh(): Promise<void> {
    try {
      const languages = BY_FILES ? await this.#dictionaries.languages() : []
      this.#session.setSpellCheckerEnabled(false)
      if (BY_FILES) this.#session.setSpellCheckerLanguages([])
      if (!this.#wished || (BY_FILES && languages.length === 0)) return
      if (BY_FILES) this.#session.setSpellCheckerLanguages(languages)
      this.#session.setSpellCheckerEnabled(true)
    } catch (failure) {
      log('Spelling', failure)
    }
  }
}
