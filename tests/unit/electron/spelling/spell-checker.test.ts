import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isBdict, writeBdict } from '../../../../electron/spelling/bdict'
import { Dictionaries } from '../../../../electron/spelling/dictionaries'
import { readHunspell } from '../../../../electron/spelling/hunspell'
import { SpellChecker } from '../../../../electron/spelling/spell-checker'

const OWN_FILE = 'en-GB-oxendict-10-1.bdic'

/** A checker with the dictionary of British English, the languages it was given last, and the files there are. */
async function checker(ownWords: string[], files: string[] = ['en_GB.dic'], byFiles = true) {
  const folder = await mkdtemp(join(tmpdir(), 'assay-checker-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'en_GB.aff'), 'SET UTF-8\n')
  await writeFile(join(folder, 'en_GB.dic'), '1\nport\n')
  const dictionaries = new Dictionaries(folder, [])
  for (const file of files) await dictionaries.add(join(folder, file))
  let given: string[] = []
  let enabled = false
  const session = {
    setSpellCheckerDictionaryDownloadURL: () => {},
    setSpellCheckerLanguages: (languages: string[]) => void (given = languages),
    setSpellCheckerEnabled: (is: boolean) => void (enabled = is),
  }
  const learnt: string[] = []
  const system = {
    addWordToSpellCheckerDictionary: (word: string) => learnt.push(`+${word}`) > 0,
    removeWordFromSpellCheckerDictionary: (word: string) => learnt.push(`-${word}`) > 0,
  }
  const spelling = new SpellChecker({ session, dictionaries, system, byFiles }, { spelling: true, ownWords })
  const state = async () => ({ enabled, given, files: await readdir(dictionaries.folder).catch(() => []) })
  const own = () => readFile(join(dictionaries.folder, OWN_FILE))
  return { spelling, dictionaries, state, own, learnt }
}

const BRITISH = 'en-GB-10-1.bdic'
const bdictOf = (words: readonly string[]) =>
  Buffer.from(writeBdict(readHunspell(Buffer.from('SET UTF-8\n'), Buffer.from(`0\n${words.join('\n')}\n`))))

test('words of one’s own are one more dictionary, which comes and goes with them', async () => {
  const { spelling, dictionaries, state, own } = await checker([])
  await spelling.refresh()
  expect(await state()).toEqual({ enabled: true, given: ['en-GB'], files: [BRITISH] })
  await spelling.follow({ ownWords: ['Meren', 'Ölpreis'] })
  expect(await state()).toEqual({ enabled: true, given: ['en-GB', 'en-GB-oxendict'], files: [BRITISH, OWN_FILE] })
  expect(isBdict(await own())).toBe(true)
  expect(await own()).toEqual(bdictOf(['Meren', 'Ölpreis']))
  expect((await dictionaries.state(true)).used).toEqual([{ language: 'en-GB', name: 'British English' }])
  await spelling.follow({ ownWords: [] })
  expect(await state()).toEqual({ enabled: true, given: ['en-GB'], files: [BRITISH] })
})

test('the words of the start are written, with both apostrophes, before anything is checked', async () => {
  const { spelling, state, own } = await checker(['Brien’s'])
  await spelling.refresh()
  expect((await state()).given).toEqual(['en-GB', 'en-GB-oxendict'])
  expect(await own()).toEqual(bdictOf(['Brien’s', "Brien's"]))
})

test('words alone check nothing, and neither does a file of words that the preferences do not have', async () => {
  const alone = await checker(['Meren'], [])
  await alone.spelling.refresh()
  expect(await alone.state()).toEqual({ enabled: false, given: [], files: [OWN_FILE] })
  const { spelling, dictionaries, state } = await checker([])
  await writeFile(join(dictionaries.folder, OWN_FILE), bdictOf(['left']))
  await spelling.refresh()
  expect(await state()).toEqual({ enabled: true, given: ['en-GB'], files: [BRITISH, OWN_FILE] })
})

test('of several changes at once the last one counts, and what has nothing to do with spelling is left alone', async () => {
  const { spelling, state, own } = await checker([])
  await Promise.all([['Meren'], [], ['Sundhaven']].map((ownWords) => spelling.follow({ ownWords })))
  expect((await state()).given).toEqual(['en-GB', 'en-GB-oxendict'])
  expect(await own()).toEqual(bdictOf(['Sundhaven']))
  await spelling.follow({ spelling: false })
  expect(await state()).toMatchObject({ enabled: false, given: [] })
  await spelling.follow({})
  await spelling.follow({ spelling: true })
  expect(await state()).toMatchObject({ enabled: true, given: ['en-GB', 'en-GB-oxendict'] })
})

test('where the system checks, it learns words and forgets them, and there is no file', async () => {
  const { spelling, state, learnt } = await checker(['Meren'], [], false)
  await spelling.follow({ ownWords: ['Meren', 'Sundhaven'] })
  await spelling.follow({ ownWords: ['Sundhaven'] })
  expect(learnt).toEqual(['+Sundhaven', '-Meren'])
  expect(await state()).toEqual({ enabled: true, given: [], files: [] })
})
