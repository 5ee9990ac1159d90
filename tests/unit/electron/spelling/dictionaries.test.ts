import { Refusal } from '@shared/refusal'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Dictionaries } from '../../../../electron/spelling/dictionaries'
import { fileOf, languageOf } from '../../../../electron/spelling/language-files'

async function folders() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-spelling-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const system = join(folder, 'system')
  await mkdir(system)
  const put = async (path: string) => {
    await writeFile(`${path}.aff`, 'SET UTF-8\n')
    await writeFile(`${path}.dic`, '1\nport\n')
  }
  return { folder, system, put, dictionaries: new Dictionaries(folder, [system, join(folder, 'missing')]) }
}

/** In which words it was declined. */
const declined = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (failure: unknown) => (failure instanceof Refusal ? failure.message : failure),
  )

const GERMAN = { language: 'de', name: 'German' }
const BRITISH = { language: 'en-GB', name: 'British English' }

test('a dictionary of this computer is offered, used, and offered again once it is removed', async () => {
  const { folder, system, put, dictionaries } = await folders()
  await put(join(system, 'de_AT'))
  await put(join(system, 'hyph_de_DE'))
  await put(join(system, 'de_DE'))
  const offered = { byFiles: true, used: [], found: [{ ...GERMAN, file: 'de_DE.dic' }] }
  expect(await dictionaries.state(true)).toEqual(offered)
  expect(await dictionaries.addFound('de_AT.dic')).toBe('de')
  expect(await readdir(join(folder, 'Dictionaries'))).toEqual(['de-DE-3-0.bdic'])
  expect(await dictionaries.state(true)).toEqual({ byFiles: true, used: [GERMAN], found: [] })
  await dictionaries.remove('de')
  expect(await dictionaries.state(true)).toEqual(offered)
})

test('a file that was chosen is kept under the name that Chromium looks for, and so is one in its form', async () => {
  const { folder, put, dictionaries } = await folders()
  await put(join(folder, 'en_GB'))
  expect(await dictionaries.add(join(folder, 'en_GB.aff'))).toBe('en-GB')
  expect((await dictionaries.state(true)).used).toEqual([BRITISH])
  const made = join(folder, 'Dictionaries', 'en-GB-10-1.bdic')
  const other = new Dictionaries(join(folder, 'other'), [])
  expect(await other.add(made)).toBe('en-GB')
  expect(await other.languages()).toEqual(['en-GB'])
})

test('what is no dictionary is refused by its name and changes nothing', async () => {
  const { folder, put, dictionaries } = await folders()
  await put(join(folder, 'terms'))
  await writeFile(join(folder, 'fr.bdic'), 'x'.repeat(100))
  await writeFile(join(folder, 'fr.dic'), '1\nport\n')
  const refused = (name: string) => declined(dictionaries.add(join(folder, name)))
  expect(await refused('terms.dic')).toBe(
    '“terms.dic” does not say which language it is for, or one that cannot be checked. Nothing was changed. Name it by its language, for example en_GB.dic.',
  )
  expect(await refused('fr.bdic')).toBe('“fr.bdic” is damaged or no dictionary. Nothing was changed.')
  expect(await refused('fr.dic')).toBe('“fr.aff” could not be read. Nothing was changed.')
  expect(await declined(dictionaries.addFound('../secret.dic'))).toBe(
    '“secret.dic” is no longer on this computer. Nothing was changed.',
  )
  await dictionaries.remove('../../preferences')
  expect(await dictionaries.languages()).toEqual([])
})

test('a file says its language as LibreOffice and others name theirs', () => {
  const told = [
    'de_DE.dic',
    'de-CH.dic',
    'en_US.dic',
    'en_ZA.dic',
    'pt_BR.dic',
    'fr.dic',
    'nn_NO.dic',
    'xx.dic',
    '1.dic',
  ]
  expect(told.map(languageOf)).toEqual(['de', 'de', 'en-US', 'en-US', 'pt-BR', 'fr', 'nb', null, null])
  expect(['de', 'en-GB', 'uk', 'sr', 'pt-PT'].map(fileOf)).toEqual([
    'de-DE-3-0.bdic',
    'en-GB-10-1.bdic',
    'uk-UA-5-0.bdic',
    'sr-4-0.bdic',
    'pt-PT-3-0.bdic',
  ])
})
