import { Refusal } from '@shared/refusal'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ShortcutsFile } from '../../../electron/shortcuts'

async function folderWith(content?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'assay-shortcuts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  if (content !== undefined) await writeFile(join(folder, 'shortcuts.json'), content)
  return folder
}
const read = (folder: string, name = 'shortcuts.json') => readFile(join(folder, name), 'utf8')

test('shortcuts are kept as JSON that people can read', async () => {
  const folder = await folderWith()
  const file = new ShortcutsFile(folder)
  expect(file.state).toEqual({ shortcuts: {}, problem: null })
  await file.set({ 'passage.tag': ['G', 'CmdOrCtrl+T'] })
  expect(await read(folder)).toBe('{\n  "passage.tag": [\n    "G",\n    "CmdOrCtrl+T"\n  ]\n}')
  expect(new ShortcutsFile(folder).state).toEqual(file.state)
})

test('keys of a command that was called otherwise before are those of the command; those of its present name count', async () => {
  const before = await folderWith('{"source.print":["F12"],"project.retrySave":[]}')
  expect(new ShortcutsFile(before).state).toEqual({
    shortcuts: { 'file.print': ['F12'], 'project.save': [] },
    problem: null,
  })
  const both = await folderWith('{"file.print":["F11"],"source.print":["F12"]}')
  expect(new ShortcutsFile(both).state.shortcuts).toEqual({ 'file.print': ['F11'] })
})

const LEFT = 'The file is left as it is, and every command has the keys it comes with.'
const KEYS = 'that is no list of up to four shortcuts.'

test.each([
  ['{', 'it is not JSON.'],
  ['[]', 'it has to be { "command": ["keys"] }.'],
  ['{"passage.tags":["G"]}', '“passage.tags” is no command.'],
  ['{"passage.tag":"G"}', `“passage.tag”: ${KEYS}`],
  ['{"passage.tag":["F1","F2","F3","F4","F5"]}', `“passage.tag”: ${KEYS}`],
  ['{"passage.tag":["G","Ctrl+T"]}', '“passage.tag”, entry 2: “Ctrl+T” is no shortcut, e.g. “CmdOrCtrl+Shift+F”.'],
  ['{"passage.tag":["3"]}', '“passage.tag”, entry 1: Digits tag. Choose another key.'],
  [`"${'x'.repeat(5_000_000)}"`, 'the disk refuses it, or it is too long.'],
])('a file that says %s is said and left alone', async (content, why) => {
  const folder = await folderWith(content)
  const file = new ShortcutsFile(folder)
  const problem = `Your shortcuts (shortcuts.json) cannot be read: ${why} ${LEFT}`
  expect(file.state).toEqual({ shortcuts: {}, problem })
  await expect(file.set({ 'passage.tag': ['G'] })).rejects.toEqual(
    new Refusal('shortcuts-unreadable', `${problem} Nothing was changed.`),
  )
  expect(await read(folder)).toBe(content)
})

test('a file that cannot be read is set aside under a name of its own, and a new one takes its place', async () => {
  const folder = await folderWith('{')
  const file = new ShortcutsFile(folder)
  const name = file.setAside(new Date('2026-03-04T05:06:07.089Z'))
  expect(name).toBe('shortcuts-unreadable-2026-03-04T05-06-07-089Z.json')
  expect(file.state).toEqual({ shortcuts: {}, problem: null })
  await file.set({ 'passage.tag': ['G'] })
  expect(await readdir(folder)).toEqual([name, 'shortcuts.json'])
  expect(await read(folder, name)).toBe('{')
})

test('a file that can be read, or is not there, is not set aside', async () => {
  const folder = await folderWith()
  const file = new ShortcutsFile(folder)
  expect(() => file.setAside(new Date(0))).toThrow('Your shortcuts can be read. Nothing was set aside.')
  await file.set({ 'view.palette': ['CmdOrCtrl+J'] })
  expect(() => file.setAside(new Date(0))).toThrow('Your shortcuts can be read. Nothing was set aside.')
  expect(await readdir(folder)).toEqual(['shortcuts.json'])
})
