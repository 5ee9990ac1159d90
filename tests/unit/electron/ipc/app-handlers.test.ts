import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDesk } from './desk'

it('a window learns what it runs on, copies text, and says what its commands can do', async () => {
  const { ask, asked, copied } = await openDesk()
  expect(await ask('app.info', {})).toEqual({
    version: '0',
    electron: '0',
    chromium: '0',
    node: '0',
    platform: 'test',
    system: 'Test 1',
    edition: 'sources',
  })
  expect(await ask('app.licences', {})).toBe('react 19 (MIT)')
  expect(await ask('app.copyText', { text: 'A citation.' })).toBeNull()
  expect(copied).toEqual(['A citation.'])
  expect(await ask('app.usableCommands', { commands: ['go.reader', 'edit.undo'], typing: true })).toBeNull()
  expect(asked).toEqual([['setUsable', ['go.reader', 'edit.undo'], true]])
})

it('preferences change one by one, and what was changed is on the disk when the call returns', async () => {
  const { ask, folder } = await openDesk()
  expect(await ask('preferences.get', {})).toEqual(DEFAULT_PREFERENCES)
  await ask('preferences.set', { changes: { readerSize: 20 } })
  const changed = await ask('preferences.set', { changes: { analystName: 'Ada' } })
  expect(changed).toEqual({ ...DEFAULT_PREFERENCES, readerSize: 20, analystName: 'Ada' })
  expect(await ask('preferences.get', {})).toEqual(changed)
  expect(JSON.parse(await readFile(join(folder, 'preferences.json'), 'utf8'))).toEqual(changed)
})

it('a theme is set on the desktop, and what follows preferences hears of each that changed', async () => {
  const { ask, asked } = await openDesk()
  await ask('preferences.set', { changes: { readerSize: 20 } })
  expect(asked).toEqual([['preferencesChanged', { readerSize: 20 }]])
  await ask('preferences.set', { changes: { theme: 'dark' } })
  expect(asked.slice(1)).toEqual([
    ['setTheme', 'dark'],
    ['preferencesChanged', { theme: 'dark' }],
  ])
})
