import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '@shared/new-id'
import { parserInJsdom } from '../importing/parser-in-jsdom'
import { addTag } from '../../shared/sample-project'
import { openDesk, WINDOW } from './desk'

async function desk() {
  const opened = await openDesk(parserInJsdom)
  await opened.ask('project.create', { title: 'Ice: a study', analyst: 'Ada' })
  const by = Object.keys(opened.workspace.sessionAt(WINDOW).project.analysts)[0] ?? ''
  const names = () => Object.values(opened.workspace.sessionAt(WINDOW).project.tags).map(({ name }) => name)
  /** Writes a project with two tags as a file for other programs, and takes the tags away again. */
  const exportedFile = async () => {
    await opened.ask('project.apply', { by, operations: [addTag('cost'), addTag('wages')] })
    opened.answers.exported = join(opened.folder, 'ice.qdpx')
    const exported = await opened.ask('outgoing.export', { format: 'refi', options: {} })
    await opened.ask('project.undo', { by })
    opened.answers.incoming = opened.answers.exported
    return exported
  }
  return { ...opened, by, names, exportedFile }
}

test('a file is asked for by what the format is called, and nothing is written where the dialog is closed', async () => {
  const { ask, asked, exportedFile, answers } = await desk()
  expect(await exportedFile()).toEqual({ fileName: 'ice.qdpx', token: expect.any(String) })
  expect(asked).toContainEqual(['outgoing', 1, 'Ice- a study', { name: 'REFI-QDA project', ending: 'qdpx' }])
  answers.exported = null
  expect(await ask('outgoing.export', { format: 'refi', options: {} })).toBeNull()
})

test('the task bar shows that a file is written, until it is there or refused', async () => {
  const { ask, asked, exportedFile } = await desk()
  const shown = () => asked.splice(0).filter(([what]) => what === 'showProgress')
  const bar = [
    ['showProgress', WINDOW, 0],
    ['showProgress', WINDOW, null],
  ]
  await exportedFile()
  expect(shown()).toEqual(bar)
  await expect(ask('outgoing.export', { format: 'refi', options: { colour: 'red' } })).rejects.toThrow()
  expect(shown()).toEqual(bar)
})

test('an option that a format does not have is refused', async () => {
  const { ask } = await desk()
  await expect(ask('outgoing.export', { format: 'refi', options: { colour: 'red' } })).rejects.toThrow(
    'REFI-QDA project has no option “colour” with the value “red”. Nothing was exported.',
  )
})

test('a format that is always of the whole project is not made of some sources', async () => {
  const { ask } = await desk()
  await expect(ask('outgoing.export', { format: 'refi', options: {}, sourceIds: [newId()] })).rejects.toThrow(
    'REFI-QDA project is always of the whole project. Nothing was exported.',
  )
})

test('looks at a file, imports it as it was shown, and takes it back in one step', async () => {
  const { ask, by, names, exportedFile } = await desk()
  await exportedFile()
  const chosen = await ask('incoming.choose', {})
  expect(chosen).toMatchObject({ fileName: 'ice.qdpx', format: 'REFI-QDA project', hasNew: true })
  expect(chosen?.counts).toContainEqual({ what: 'tags', count: 2, note: '' })
  expect(names()).toEqual([])
  const token = chosen?.token ?? ''
  await ask('incoming.take', { by, token })
  expect(names()).toEqual(['cost', 'wages'])
  expect(await ask('incoming.choose', {})).toMatchObject({ hasNew: false })
  await ask('project.undo', { by })
  expect(names()).toEqual([])
  await expect(ask('incoming.take', { by, token })).rejects.toThrow('Choose the file again.')
})

test('imports nothing when the project is another by then, or the file was never shown', async () => {
  const { ask, by, names, exportedFile, answers } = await desk()
  answers.incoming = null
  expect(await ask('incoming.choose', {})).toBeNull()
  await exportedFile()
  const token = (await ask('incoming.choose', {}))?.token ?? ''
  await ask('project.apply', { by, operations: [addTag('cost')] })
  const refused = 'The project changed since the file was shown. Nothing was imported. Choose the file again.'
  await expect(ask('incoming.take', { by, token })).rejects.toThrow(refused)
  await expect(ask('incoming.take', { by, token: newId() })).rejects.toThrow(refused)
  expect(names()).toEqual(['cost'])
})

test('the file of an unknown kind, an empty one and one that is not there are refused in words', async () => {
  const { ask, folder, answers } = await desk()
  answers.incoming = join(folder, 'thing.qdpx')
  await expect(ask('incoming.choose', {})).rejects.toThrow(/^“thing.qdpx” could not be read. Nothing was imported./)
  await writeFile(answers.incoming, '')
  await expect(ask('incoming.choose', {})).rejects.toThrow('“thing.qdpx” is empty. Nothing was imported.')
  await writeFile(answers.incoming, 'not a zip')
  await expect(ask('incoming.choose', {})).rejects.toThrow(
    /^“thing.qdpx” is of no kind that Assay imports from other programs: .*REFI-QDA project \(.qdpx\)/,
  )
})
