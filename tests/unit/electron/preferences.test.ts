import { PLAIN } from '@shared/arrangement'
import { speak } from '@shared/language/language'
import { newId } from '@shared/new-id'
import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PreferencesFile, preferencesIn } from '../../../electron/preferences'

async function userData() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-preferences-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('preferences are kept in the folder of the user', async () => {
  const folder = await userData()
  const liked = { ...DEFAULT_PREFERENCES, theme: 'dark' as const }
  expect(preferencesIn(folder).value).toEqual(DEFAULT_PREFERENCES)
  await preferencesIn(folder).set(liked)
  expect(JSON.parse(await readFile(join(folder, 'preferences.json'), 'utf8'))).toEqual(liked)
  expect(preferencesIn(folder).value).toEqual(liked)
})

test('preferences that are not ours read as the defaults', async () => {
  const folder = await userData()
  await writeFile(join(folder, 'preferences.json'), '{"theme":"pink"}')
  const file = preferencesIn(folder)
  expect(file.value).toEqual(DEFAULT_PREFERENCES)
  await file.settled()
})

test('a file of another version keeps what both know', async () => {
  const folder = await userData()
  const { arrangements, ...both } = { ...DEFAULT_PREFERENCES, theme: 'dark' as const }
  await writeFile(join(folder, 'preferences.json'), JSON.stringify({ ...both, hiddenColumns: ['party'] }))
  expect(preferencesIn(folder).value).toEqual({ ...both, arrangements })
})

test('how tables were arranged when they were grouped by one column or none is kept', async () => {
  const folder = await userData()
  const [one, none] = [newId(), newId()]
  const arrangements = {
    register: { [one]: { ...PLAIN, grouping: 'party', hidden: ['owner'] }, [none]: { ...PLAIN, grouping: null } },
    library: { [one]: { ...PLAIN, grouping: ['origin', 'publisher'] } },
    retrieval: {},
  }
  await writeFile(join(folder, 'preferences.json'), JSON.stringify({ ...DEFAULT_PREFERENCES, arrangements }))
  expect(preferencesIn(folder).value).toEqual({
    ...DEFAULT_PREFERENCES,
    arrangements: {
      register: { [one]: { ...PLAIN, grouping: ['party'], hidden: ['owner'] }, [none]: PLAIN },
      library: { [one]: { ...PLAIN, grouping: ['origin', 'publisher'] } },
      retrieval: {},
    },
  })
})

test('a value that cannot be read is at its default, the rest stays, and the file is kept and said', async () => {
  const folder = await userData()
  const damaged = JSON.stringify({ ...DEFAULT_PREFERENCES, theme: 'pink', readerSize: 20, zoom: 4000 })
  await writeFile(join(folder, 'preferences.json'), damaged)
  const file = new PreferencesFile(folder, new Date('2026-03-04T05:06:07.890Z'))
  const aside = 'preferences-unreadable-2026-03-04T05-06-07-890Z.json'
  expect(file.value).toEqual({ ...DEFAULT_PREFERENCES, readerSize: 20 })
  expect(file.problem).toBe(
    `Some of your settings (theme and zoom) could not be read and are as they were at first. The file as it was is kept as ${aside}. Your projects are safe.`,
  )
  // Read before it is known what is spoken, it is said when that is.
  onTestFinished(() => speak('en'))
  speak('de')
  expect(file.problem).toBe(
    `Einige Ihrer Einstellungen (theme und zoom) konnten nicht gelesen werden und sind wie am Anfang. Die Datei ist, wie sie war, als ${aside} aufgehoben. Ihre Projekte sind sicher.`,
  )
  expect(await readFile(join(folder, aside), 'utf8')).toBe(damaged)
  await file.settled()
  expect(new PreferencesFile(folder).problem).toBeNull()
  expect(await readdir(folder)).toEqual(['preferences.json', aside].toSorted())
})

test('a file that is none of ours is kept and said, and one that is whole or missing is not', async () => {
  const folder = await userData()
  expect(new PreferencesFile(folder).problem).toBeNull()
  await writeFile(join(folder, 'preferences.json'), '{"theme":')
  const file = new PreferencesFile(folder, new Date('2026-03-04T05:06:07.890Z'))
  expect(file.problem).toBe(
    'Your settings could not be read and are as they were at first. The file as it was is kept as preferences-unreadable-2026-03-04T05-06-07-890Z.json. Your projects are safe.',
  )
  expect(file.value).toEqual(DEFAULT_PREFERENCES)
  await file.settled()
})
