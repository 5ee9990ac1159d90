import { spellingWords } from './spelling-words'
import type { SpellingState } from '@shared/ipc/settings'
import { Refusal } from '@shared/refusal'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { installBytes } from '../storage/durable-write'
import { localFileSystem, unlessMissing } from '../storage/file-system'
import { readChosenFile } from '../storage/read-chosen-file'
import { isBdict, writeBdict } from './bdict'
import { readHunspell } from './hunspell'
import { fileOf, languageName, languageOf, LANGUAGES, OWN_WORDS_LANGUAGE } from './language-files'

/** The largest that are published have twenty. */
const MOST_BYTES = 64 * 1024 * 1024

/** Where the packages of Linux put dictionaries, and where LibreOffice has its own on Windows. */
const SYSTEM_FOLDERS = ['/usr/share/hunspell', '/usr/share/myspell/dicts', '/usr/share/myspell']

/**
 * The dictionaries that spelling is checked by: files in one folder of the user's data, where Chromium looks for them.
 * What lies there is used; nothing is ever downloaded.
 */
export class Dictionaries {
  readonly folder: string
  readonly #systemFolders: readonly string[]

  constructor(userData: string, systemFolders: readonly string[] = SYSTEM_FOLDERS) {
    this.folder = join(userData, 'Dictionaries')
    this.#systemFolders = systemFolders
  }

  /** The languages that there is a dictionary of, and whether there is one of the analyst's own words. */
  async inUse(): Promise<{ languages: string[]; own: boolean }> {
    const there = new Set((await unlessMissing(readdir(this.folder))) ?? [])
    return {
      languages: LANGUAGES.filter((language) => there.has(fileOf(language))),
      own: there.has(fileOf(OWN_WORDS_LANGUAGE)),
    }
  }

  /** The languages that there is a dictionary of. */
  async languages(): Promise<string[]> {
    return (await this.inUse()).languages
  }

  /** What is used, and what of this computer could be. */
  async state(byFiles: boolean): Promise<SpellingState> {
    const described = (language: string) => ({ language, name: languageName(language) })
    const used = await this.languages()
    const found = new Map<string, string>()
    for (const path of byFiles ? await this.#systemFiles() : []) {
      const language = languageOf(basename(path))
      if (language !== null && !used.includes(language) && !found.has(language)) found.set(language, basename(path))
    }
    return {
      byFiles,
      used: used.map(described),
      found: [...found].map(([language, file]) => ({ ...described(language), file })),
    }
  }

  /** Takes a file into use: "xx_YY.dic", with the rules beside it as "xx_YY.aff", or a dictionary in Chromium's form. */
  async add(path: string): Promise<string> {
    const language = languageOf(basename(path))
    if (language === null) {
      throw new Refusal('dictionary-unusable', spellingWords.noLanguage(basename(path)))
    }
    const bytes = await bytesOf(path)
    await mkdir(this.folder, { recursive: true })
    await installBytes(localFileSystem, join(this.folder, fileOf(language)), bytes)
    return language
  }

  /** Takes one of this computer's dictionaries into use, by the name of its file. */
  async addFound(file: string): Promise<string> {
    const path = (await this.#systemFiles()).find((each) => basename(each) === file)
    if (path === undefined) {
      throw new Refusal('not-found', spellingWords.notHere(basename(file)))
    }
    return this.add(path)
  }

  async remove(language: string): Promise<void> {
    if (LANGUAGES.includes(language)) await rm(join(this.folder, fileOf(language)), { force: true })
  }

  async #systemFiles(): Promise<string[]> {
    const lists = await Promise.all(
      this.#systemFolders.map(async (folder) => {
        // A folder that is not there, or may not be read, has none for us.
        const names = await readdir(folder).catch(() => [])
        return names
          .filter((name) => name.endsWith('.dic') && !name.startsWith('hyph_'))
          .map((name) => join(folder, name))
      }),
    )
    // Of several for one language first the one of the region it is kept under: German of Germany.
    return lists
      .flat()
      .toSorted((a, b) => Number(isOfRegion(basename(b))) - Number(isOfRegion(basename(a))) || (a < b ? -1 : 1))
  }
}

function isOfRegion(fileName: string): boolean {
  const language = languageOf(fileName)
  const name = fileName.slice(0, -extname(fileName).length).replace('_', '-')
  return language !== null && fileOf(language).startsWith(`${name}-`)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const read = async (file: string) => {
    const { name, bytes } = await readChosenFile(file, MOST_BYTES, spellingWords)
    if (bytes.length > MOST_BYTES) throw new Refusal('too-large', spellingWords.tooLarge(name))
    return bytes
  }
  if (extname(path).toLowerCase() === '.bdic') {
    const bytes = await read(path)
    if (isBdict(bytes)) return bytes
    throw new Refusal('dictionary-unusable', spellingWords.damaged(basename(path)))
  }
  const stem = path.slice(0, path.length - extname(path).length)
  return writeBdict(readHunspell(await read(`${stem}.aff`), await read(`${stem}.dic`)))
}
