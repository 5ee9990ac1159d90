import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDesk } from './desk'

it('shortcuts are on the disk when the call returns, and every window and the menu hear of them', async () => {
  const { ask, asked, told, folder } = await openDesk()
  expect(await ask('shortcuts.get', {})).toEqual({ shortcuts: {}, problem: null })
  const shortcuts = { 'passage.tag': ['G'] }
  expect(await ask('shortcuts.set', { shortcuts })).toBeNull()
  expect(JSON.parse(await readFile(join(folder, 'shortcuts.json'), 'utf8'))).toEqual(shortcuts)
  expect(told).toEqual([{ name: 'shortcuts.changed', payload: { shortcuts, problem: null } }])
  expect(asked).toEqual([['shortcutsChanged']])
  expect(await ask('shortcuts.get', {})).toEqual({ shortcuts, problem: null })
})

it('what is no shortcut is refused and changes nothing', async () => {
  const { ask, told } = await openDesk()
  await expect(ask('shortcuts.set', { shortcuts: { 'passage.tag': ['Ctrl+G'] } })).rejects.toThrow()
  expect(told).toEqual([])
  expect(await ask('shortcuts.get', {})).toEqual({ shortcuts: {}, problem: null })
})

it('a file that can be read is not set aside, and nothing is told', async () => {
  const { ask, told, folder } = await openDesk()
  await writeFile(join(folder, 'shortcuts.json'), '{}')
  await expect(ask('shortcuts.setAside', {})).rejects.toMatchObject({ code: 'shortcuts-readable' })
  expect(told).toEqual([])
  expect(await readFile(join(folder, 'shortcuts.json'), 'utf8')).toBe('{}')
})
