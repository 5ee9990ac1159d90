import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { installBytes } from '../storage/durable-write'
import { localFileSystem } from '../storage/file-system'
import { writeBdict } from './bdict'
import { readHunspell } from './hunspell'
import { fileOf, OWN_WORDS_LANGUAGE } from './language-files'

/**
 * Writes the analyst's own words as one more dictionary in the folder of dictionaries; without words there is none. The
 * engine keeps no words of a session in memory, and takes a word as right that any of its dictionaries has.
 */
export async function writeOwnDictionary(folder: string, words: readonly string[]): Promise<void> {
  const path = join(folder, fileOf(OWN_WORDS_LANGUAGE))
  if (words.length === 0) return rm(path, { force: true })
  const spelt = words.flatMap(apostrophes)
  const bytes = writeBdict(readHunspell(utf8('SET UTF-8\n'), utf8(`${spelt.length}\n${spelt.join('\n')}\n`)))
  await mkdir(folder, { recursive: true })
  await installBytes(localFileSystem, path, bytes)
}

/** A word with an apostrophe is right with the straight and with the curved one. */
const apostrophes = (word: string): string[] => [
  ...new Set([word, word.replaceAll('’', "'"), word.replaceAll("'", '’')]),
]

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
