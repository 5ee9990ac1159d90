import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '@shared/new-id'
import { parserInJsdom } from '../importing/parser-in-jsdom'
import { openDesk, WINDOW } from './desk'

async function desk() {
  const opened = await openDesk(parserInJsdom)
  await opened.ask('project.create', { title: 'Ice: a study', analyst: 'Ada' })
  const by = Object.keys(opened.workspace.sessionAt(WINDOW).project.analysts)[0] ?? ''
  const names = () => Object.values(opened.workspace.sessionAt(WINDOW).project.tags).map(({ name }) => name)
  const file = async (text: string) => {
    opened.answers.codebook = join(opened.folder, 'book.csv')
    await writeFile(opened.answers.codebook, text)
  }
  return { ...opened, by, names, file }
}

test('looks at a file, imports it as it was shown, and takes it back in one step', async () => {
  const { ask, by, names, file } = await desk()
  await file('Tag,Under\ncost,\nwages,cost\n')
  const preview = await ask('codebook.look', {})
  expect(preview).toEqual({
    token: expect.any(String),
    fileName: 'book.csv',
    listed: [
      { depth: 0, name: 'cost', colour: 1, line: 'solid', becomes: 'new', why: '' },
      { depth: 1, name: 'wages', colour: 2, line: 'solid', becomes: 'new', why: '' },
    ],
    notes: [],
  })
  expect(names()).toEqual([])
  const token = preview?.token ?? ''
  expect(await ask('codebook.import', { by, token })).toMatchObject({ label: 'Import 2 tags', changed: true })
  expect(names()).toEqual(['cost', 'wages'])
  await ask('project.undo', { by })
  expect(names()).toEqual([])
  await expect(ask('codebook.import', { by, token })).rejects.toThrow('Choose the file again.')
})

test('imports nothing when the codebook is another by then, or the file was never shown', async () => {
  const { ask, by, names, file } = await desk()
  await file('Tag\ncost\nwages\n')
  const token = (await ask('codebook.look', {}))?.token ?? ''
  await file('Tag\nwages\n')
  const other = (await ask('codebook.look', {}))?.token ?? ''
  const refused = 'The codebook changed since the file was shown. Nothing was imported. Choose the file again.'
  await expect(ask('codebook.import', { by, token })).rejects.toThrow(refused)
  await expect(ask('codebook.import', { by, token: newId() })).rejects.toThrow(refused)
  await ask('codebook.import', { by, token: other })
  await file('Tag\ncost\nwages\n')
  const last = (await ask('codebook.look', {}))?.token ?? ''
  await ask('project.undo', { by })
  await expect(ask('codebook.import', { by, token: last })).rejects.toThrow(refused)
  expect(names()).toEqual([])
})

test('a dialog that is closed does nothing', async () => {
  const { ask, by, file, answers } = await desk()
  expect(await ask('codebook.look', {})).toBeNull()
  await file('Tag\ncost\n')
  const token = (await ask('codebook.look', {}))?.token ?? ''
  await ask('codebook.import', { by, token })
  answers.exported = null
  expect(await ask('codebook.export', { format: 'csv' })).toBeNull()
})

test('exports where it is told to; an empty codebook asks nothing', async () => {
  const { ask, by, file, answers, folder, asked } = await desk()
  await expect(ask('codebook.export', { format: 'qdc' })).rejects.toThrow('The codebook has no tags yet.')
  expect(asked.filter(([what]) => what === 'exported')).toEqual([])
  await file('Tag\ncost\n')
  await ask('codebook.import', { by, token: (await ask('codebook.look', {}))?.token ?? '' })
  answers.exported = join(folder, 'out.qdc')
  const exported = await ask('codebook.export', { format: 'qdc' })
  expect(exported).toEqual({ fileName: 'out.qdc', token: expect.any(String) })
  expect(asked.at(-1)).toEqual(['exported', 1, 'Ice- a study codebook', { title: 'Export codebook', ending: 'qdc' }])
  expect(await readFile(answers.exported, 'utf8')).toContain('name="cost"')
  await ask('export.show', { token: exported?.token ?? '' })
  expect(asked.at(-1)).toEqual(['showInFolder', answers.exported])
})

test('where the disk refuses, what was there stays', async () => {
  const { ask, by, file, answers, folder } = await desk()
  await file('Tag\ncost\n')
  await ask('codebook.import', { by, token: (await ask('codebook.look', {}))?.token ?? '' })
  answers.exported = join(folder, 'taken.csv')
  await mkdir(answers.exported)
  await expect(ask('codebook.export', { format: 'csv' })).rejects.toThrow(
    '“taken.csv” was not exported: a folder has that name. Choose another name. Nothing was written; a file of that name is as it was, and the project is safe.',
  )
})
