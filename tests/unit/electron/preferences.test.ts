import { PLAIN } from '@shared/arrangement'
import { newId } from '@shared/new-id'
import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { preferencesIn } from '../../../electron/preferences'

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
  expect(preferencesIn(folder).value).toEqual(DEFAULT_PREFERENCES)
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
