import { newId } from '@shared/new-id'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDesk, WINDOW } from './desk'

const WHOLE = { history: true, withheld: { names: false, sourceIds: [] } }

async function packedRiver() {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const [by] = Object.keys(opened!.project.analysts)
  desk.answers.exported = join(desk.folder, 'river.assay.zip')
  const token = newId()
  const made = await desk.ask('package.make', { token, by: by!, ...WHOLE })
  return { ...desk, made, token, path: desk.answers.exported, by: by! }
}

it('tells how far it is by whole percents, and that it is over', async () => {
  const { told, asked, made, token, folder } = await packedRiver()
  expect(made).toEqual({ fileName: 'river.assay.zip', token: made!.token, fingerprint: made!.fingerprint, named: [] })
  const parts = told.flatMap(({ name, payload }) =>
    name === 'package.progress' && payload.token === token ? payload.part : [],
  )
  expect(parts).toEqual([...new Set(parts)].toSorted((a, b) => a - b))
  expect(parts.at(-1)).toBe(1)
  const bar = asked.filter(([what]) => what === 'showProgress')
  expect(bar.at(-1)).toEqual(['showProgress', 1, 'done'])
  expect(asked).toContainEqual(['exported', 1, 'River', { title: 'Pack project', ending: 'assay.zip' }])
  expect(await readdir(folder)).toContain('river.assay.zip')
})

it('asks where to beside the file', async () => {
  const { ask, asked, answers, path, folder } = await packedRiver()
  answers.package = path
  expect(await ask('package.open', { token: newId(), given: false })).toBeNull()
  answers.unpacked = join(folder, 'one.assay')
  const opened = await ask('package.open', { token: newId(), given: false })
  expect(opened?.folderName).toBe('one.assay')
  expect(asked.filter(([what]) => what === 'unpacked')).toEqual([
    ['unpacked', 1, 'River', path],
    ['unpacked', 1, 'River', path],
  ])
})

it('opens what was given to the program once', async () => {
  const { ask, answers, given, path, folder } = await packedRiver()
  expect(await ask('given.next', {})).toBeNull()
  await given.give({ kind: 'package', path })
  expect(await ask('given.next', {})).toBe('package')
  answers.unpacked = join(folder, 'given.assay')
  expect((await ask('package.open', { token: newId(), given: true }))?.folderName).toBe('given.assay')
  expect(await ask('given.next', {})).toBeNull()
  expect(await ask('package.open', { token: newId(), given: true })).toBeNull()
})

it('says what is no package before it asks where to, and what is open stays open', async () => {
  const { ask, asked, answers, path, workspace } = await packedRiver()
  const session = workspace.sessionAt(WINDOW)
  answers.package = path
  await writeFile(path, 'hello')
  await expect(ask('package.open', { token: newId(), given: false })).rejects.toThrow('This package is damaged')
  expect(asked.filter(([what]) => what === 'unpacked')).toEqual([])
  expect(workspace.sessionAt(WINDOW)).toBe(session)
})

it('comes to nothing when it is cancelled', async () => {
  const { ask, asked, answers, folder, by } = await packedRiver()
  answers.exported = join(folder, 'again.assay.zip')
  const token = newId()
  const making = ask('package.make', { token, by, ...WHOLE })
  const refused = expect(making).rejects.toThrow('Cancelled. Nothing was changed.')
  for (let turn = 0; turn < 50; turn += 1) {
    await ask('package.cancel', { token })
    await new Promise(setImmediate)
  }
  await refused
  expect(asked.at(-1)).toEqual(['showProgress', WINDOW, 'cancelled'])
  expect(await readdir(folder)).not.toContain('again.assay.zip')
})
