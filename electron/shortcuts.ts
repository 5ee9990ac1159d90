import { shortcutWords } from './shortcut-words'
import { Refusal } from '@shared/refusal'
import { type ShortcutState, Shortcuts } from '@shared/shortcuts/shortcuts'
import { renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { readChosenFile } from './storage/read-chosen-file'
import { asideName, SettingsFile } from './settings-file'

const NAME = 'shortcuts.json'

/**
 * The shortcuts this person changed, in the user's data folder, as JSON that people can write. A file that cannot be
 * read is left as it is and said; until it is mended or set aside, every command has the keys it comes with.
 */
export class ShortcutsFile {
  readonly #path: string
  #file: SettingsFile<Shortcuts>

  constructor(userData: string) {
    this.#path = join(userData, NAME)
    this.#file = open(this.#path)
  }

  get state(): ShortcutState {
    return { shortcuts: this.#file.value, problem: problemOf(this.#file.failure) }
  }

  /** On disk when the promise resolves. */
  async set(shortcuts: Shortcuts): Promise<void> {
    const { problem } = this.state
    if (problem !== null) throw new Refusal('shortcuts-unreadable', shortcutWords.nothingChanged(problem))
    await this.#file.set(shortcuts)
  }

  /** Gives a file that cannot be read another name, which it answers with. */
  setAside(now: Date): string {
    // As it is now: it may have been mended, or broken, since the start.
    this.#file = open(this.#path)
    if (this.state.problem === null) {
      throw new Refusal('shortcuts-readable', shortcutWords.readable)
    }
    const aside = asideName(this.#path, now)
    try {
      renameSync(this.#path, aside)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Refusal('not-set-aside', shortcutWords.notSetAside(NAME, why), {
        cause: error,
      })
    }
    this.#file = open(this.#path)
    return basename(aside)
  }

  settled(): Promise<void> {
    return this.#file.settled()
  }
}

/** The longest list of changed shortcuts is some kilobytes. */
const MOST_BYTES = 1024 * 1024

/** Reads a file of shortcuts that somebody chose; refuses what cannot be read or is none. */
export async function readShortcuts(path: string): Promise<{ fileName: string; shortcuts: Shortcuts }> {
  const { name, bytes } = await readChosenFile(path, MOST_BYTES, shortcutWords)
  try {
    if (bytes.length > MOST_BYTES) throw new Error(shortcutWords.tooLong)
    return { fileName: name, shortcuts: Shortcuts.parse(JSON.parse(bytes.toString('utf8'))) }
  } catch (failure) {
    throw new Refusal('shortcuts-unreadable', shortcutWords.chosenWrong(name, whatIsWrong(failure)))
  }
}

const open = (path: string) => new SettingsFile<Shortcuts>(path, (value) => Shortcuts.parse(value), {})

function problemOf(failure: unknown): string | null {
  if (failure === null) return null
  return shortcutWords.ownWrong(NAME, whatIsWrong(failure))
}

function whatIsWrong(failure: unknown): string {
  if (failure instanceof SyntaxError) return shortcutWords.notJson
  const issue = failure instanceof z.ZodError ? failure.issues[0] : undefined
  if (!issue) return shortcutWords.refusedByDisk
  const [command, place] = issue.path
  if (issue.code === 'unrecognized_keys') return shortcutWords.noCommand(issue.keys[0]?.slice(0, 60) ?? '')
  if (command === undefined) return shortcutWords.wrongForm
  const name = String(command).slice(0, 60)
  const what = issue.code === 'custom' ? issue.message : shortcutWords.noList
  return typeof place === 'number'
    ? shortcutWords.wrongEntry(name, place + 1, what)
    : shortcutWords.wrongKeys(name, what)
}
