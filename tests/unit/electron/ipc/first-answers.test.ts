import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { firstAnswer } from '../../../../electron/ipc/first-answers'
import { preferencesIn } from '../../../../electron/preferences'
import { ShortcutsFile } from '../../../../electron/shortcuts'

const ASKED_FIRST = ['preferences.get', 'shortcuts.get', 'project.current', 'window.start', 'settings.problem']

/** What a person has whose folder holds these files, to be asked for before the program is there. */
async function settings(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'assay-first-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const kept = { preferences: preferencesIn(folder), shortcuts: new ShortcutsFile(folder) }
  // A damaged file is written anew.
  await kept.preferences.settled()
  return (name: unknown, comesBackWithProject = false) => firstAnswer(name, kept, comesBackWithProject)
}

test('a page of the first start is answered without the program', async () => {
  const ask = await settings({})
  expect(ASKED_FIRST.map((name) => ask(name))).toEqual(
    [DEFAULT_PREFERENCES, { shortcuts: {}, problem: null }, null, null, null].map((value) => ({ ok: true, value })),
  )
})

test('what this person prefers is what the page hears first, with what is wrong with it', async () => {
  const ask = await settings({
    'preferences.json': '{"theme":"dark","zoom":"large"}',
    'shortcuts.json': '{"edit.undo":["CmdOrCtrl+U"]}',
  })
  expect(ask('preferences.get')).toEqual({ ok: true, value: { ...DEFAULT_PREFERENCES, theme: 'dark' } })
  expect(ask('shortcuts.get')).toEqual({
    ok: true,
    value: { shortcuts: { 'edit.undo': ['CmdOrCtrl+U'] }, problem: null },
  })
  expect(ask('settings.problem')).toEqual({ ok: true, value: expect.stringContaining('zoom') })
})

test('a window that comes back with a project waits for the program to open it and to say where it was', async () => {
  const ask = await settings({})
  expect(ASKED_FIRST.filter((name) => ask(name, true) === null)).toEqual(['project.current', 'window.start'])
})

test.each(['recent.list', 'preferences.set', 'toString', '__proto__', '', null, { name: 'preferences.get' }])(
  '%j needs the program',
  async (name) => expect((await settings({}))(name)).toBeNull(),
)
