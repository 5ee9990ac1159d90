import type { Preferences } from '@shared/ipc/preferences'
import type { Session } from 'electron'
import { log } from '../log'
import type { Dictionaries } from './dictionaries'
import { OWN_WORDS_LANGUAGE } from './language-files'
import { writeOwnDictionary } from './own-dictionary'

/** Whether dictionaries are files of Assay's; macOS checks with its own. */
export const BY_FILES = process.platform !== 'darwin'

/** The preferences that the spelling checker goes by. */
type Wishes = Pick<Preferences, 'spelling' | 'ownWords'>

/** What of the session of the windows has to do with spelling. */
type CheckedSession = Pick<
  Session,
  'setSpellCheckerDictionaryDownloadURL' | 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages'
>

/** Where the system learns words and forgets them. */
type SystemWords = Pick<Session, 'addWordToSpellCheckerDictionary' | 'removeWordFromSpellCheckerDictionary'>

/** What spelling is checked with, and whether that is by files. */
type CheckedWith = { session: CheckedSession; dictionaries: Dictionaries; system: SystemWords; byFiles: boolean }

/**
 * Checks spelling in the windows, while that is wished, by the dictionaries that there are and no others. The analyst's
 * own words are one of them; where the system checks, it learns them.
 */
export class SpellChecker {
  readonly #with: CheckedWith
  #wishes: Wishes
  #turn: Promise<void> = Promise.resolve()

  constructor(checkedWith: CheckedWith, wishes: Wishes) {
    this.#with = checkedWith
    this.#wishes = wishes
    // Nowhere, should anything ever be asked for.
    checkedWith.session.setSpellCheckerDictionaryDownloadURL('app://dictionaries/')
    // The preferences say which words there are, whatever became of their file.
    if (checkedWith.byFiles && wishes.ownWords.length > 0) void this.#write()
  }

  /** Follows what was changed at once. */
  async follow({ spelling, ownWords }: Partial<Wishes>): Promise<void> {
    if (spelling === undefined && ownWords === undefined) return
    const before = this.#wishes
    this.#wishes = { spelling: spelling ?? before.spelling, ownWords: ownWords ?? before.ownWords }
    if (ownWords !== undefined) {
      if (this.#with.byFiles) void this.#write()
      else tellSystem(this.#with.system, before.ownWords, ownWords)
    }
    await this.refresh()
  }

  /**
   * After a page was loaded, and when dictionaries came or went: a page that is new hears of dictionaries only when they
   * change, so they are taken away and given again.
   */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const { session, dictionaries, byFiles } = this.#with
      const { languages, own } = byFiles ? await dictionaries.inUse() : { languages: [], own: false }
      session.setSpellCheckerEnabled(false)
      if (byFiles) session.setSpellCheckerLanguages([])
      if (!this.#wishes.spelling || (byFiles && languages.length === 0)) return
      const isGiven = own && this.#wishes.ownWords.length > 0
      if (byFiles) session.setSpellCheckerLanguages(isGiven ? [...languages, OWN_WORDS_LANGUAGE] : languages)
      session.setSpellCheckerEnabled(true)
    })
  }

  #write(): Promise<void> {
    return this.#inTurn(() => writeOwnDictionary(this.#with.dictionaries.folder, this.#wishes.ownWords))
  }

  /** One thing after the other: the engine is never given a dictionary that is being removed. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((failure: unknown) => log('Spelling', failure))
    return this.#turn
  }
}

function tellSystem(system: SystemWords, before: readonly string[], now: readonly string[]): void {
  const [known, wanted] = [new Set(before), new Set(now)]
  for (const word of now) if (!known.has(word)) system.addWordToSpellCheckerDictionary(word)
  for (const word of before) if (!wanted.has(word)) system.removeWordFromSpellCheckerDictionary(word)
}
