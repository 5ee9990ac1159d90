import { prefer } from '@state/preferences'
import { newId } from '@shared/new-id'
import type { Project } from '@shared/document/project'
import { entitiesOf } from '@shared/document/project'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Desk, emptyProject, openInWindow, openReadOnly, startDesk, WINDOW } from '../desk'
import { addSource, perform } from '../../unit/shared/sample-project'
import { command, dialog, expectNotices, notices, press, showWindow } from '../window'

const LAKE = '/projects/Lake.assay'
const ONE_ALONE =
  'Assay opens one project, package or round packet at a time, dropped by itself. Nothing was opened or imported. Drop it alone.'

function titled(title: string): Project {
  const project = emptyProject()
  project.about.project = { ...project.about.project, projectId: newId(), title }
  return project
}

/** What is dragged: a file with its words, or a folder with what is in it. */
type Dragged = { path: string; inside?: Record<string, string> }

const folder = (path: string, inside: Record<string, string> = {}): Dragged => ({ path, inside })
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

const fileEntry = (name: string, words: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (done: (file: File) => void) => done(new File([words], name)),
})

function folderEntry(name: string, inside: Record<string, string>) {
  const parts = [Object.entries(inside).map(([each, words]) => fileEntry(each, words)), []]
  const createReader = () => ({ readEntries: (done: (entries: unknown[]) => void) => done(parts.shift() ?? []) })
  return { name, isFile: false, isDirectory: true, createReader }
}

/** Drops them on the window; `nowhere` for what does not lie on the disk yet. */
async function drop(desk: Desk, dragged: Dragged[], { nowhere = false } = {}): Promise<void> {
  const files = dragged.map(({ path }) => new File(['Words of an article.'], nameOf(path)))
  if (!nowhere) files.forEach((file, index) => desk.paths.set(file, dragged[index]?.path ?? ''))
  const items = dragged.map(({ path, inside }) => ({
    webkitGetAsEntry: () => (inside ? folderEntry(nameOf(path), inside) : fileEntry(nameOf(path), 'Words.')),
  }))
  const dataTransfer = { types: ['Files'], files, items, getData: () => '' }
  await act(async () => void fireEvent.drop(document.body, { dataTransfer }))
}

const shownFolder = (desk: Desk) => desk.workspace.openSessionAt(WINDOW)?.folder

test('a folder of a project that is dropped opens it, in place of the one that is shown', async () => {
  const desk = await openInWindow()
  await desk.store(LAKE, titled('Lake'))
  await showWindow()
  await drop(desk, [folder(LAKE)])
  await waitFor(() => expect(shownFolder(desk)).toBe(LAKE))
  expect(desk.inputs('source.import')).toEqual([])
  expect(notices()).toEqual([])
})

test('on the home screen it opens as well', async () => {
  const { desk } = await startDesk()
  await desk.store(LAKE, titled('Lake'))
  await showWindow()
  fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files: [], getData: () => '' } })
  expect(screen.getByText('Drop a project, a package or a round packet to open it')).toBeVisible()
  await drop(desk, [folder(LAKE)])
  await waitFor(() => expect(shownFolder(desk)).toBe(LAKE))
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('a project that can only be read gives way to one that is dropped', async () => {
  const { desk } = await openReadOnly()
  await desk.store(LAKE, titled('Lake'))
  await showWindow()
  await drop(desk, [folder(LAKE)])
  await waitFor(() => expect(shownFolder(desk)).toBe(LAKE))
})

test('a folder that is no project is imported, and on the home screen it is said what to do first', async () => {
  const desk = await openInWindow()
  prefer({ previewImport: false })
  await showWindow()
  await drop(desk, [folder('/articles', { 'a.txt': 'The quay is closed.' })])
  await expectNotices('Imported “a”.')
  expect(entitiesOf(desk.project, 'sources').map(({ title }) => title)).toEqual(['a'])
})

test('a folder of articles on the home screen says what to do first', async () => {
  const { desk } = await startDesk()
  await showWindow()
  await drop(desk, [folder('/articles', { 'a.txt': 'The quay is closed.' })])
  await expectNotices('Open or create a project first, then drop articles on it. Nothing was imported.')
})

test('several at once, or one among articles, are said, and nothing is opened or imported', async () => {
  const desk = await openInWindow()
  await desk.store(LAKE, titled('Lake'))
  await showWindow()
  const before = shownFolder(desk)
  await drop(desk, [folder(LAKE), { path: '/mail/x.assay-round' }])
  await expectNotices(ONE_ALONE)
  await drop(desk, [{ path: '/articles/a.txt' }, folder(LAKE)])
  expect(notices()).toEqual([ONE_ALONE])
  expect([shownFolder(desk), desk.inputs('source.import')]).toEqual([before, []])
})

test('a package and a round packet that are dropped say what is wrong with them, and leave the project', async () => {
  const desk = await openInWindow()
  await showWindow()
  const mail = join(desk.userData, 'mail')
  await mkdir(mail)
  for (const name of ['a.assay.zip', 'b.assay-round']) await writeFile(join(mail, name), 'words')
  const before = shownFolder(desk)
  await drop(desk, [{ path: join(mail, 'a.assay.zip') }])
  await screen.findByText(/^This package is damaged/)
  await drop(desk, [{ path: join(mail, 'b.assay-round') }])
  await screen.findByText(/b\.assay-round/)
  expect([shownFolder(desk), desk.inputs('source.import')]).toEqual([before, []])
})

test('what is no file yet is said', async () => {
  const desk = await openInWindow()
  await showWindow()
  await drop(desk, [{ path: '/nowhere/a.assay.zip' }], { nowhere: true })
  await expectNotices(
    '“a.assay.zip” is not a file on this computer yet, so it cannot be opened. Nothing was opened or imported. Save it in a folder first, and drop it from there.',
  )
})

test('a dialog is closed first', async () => {
  const desk = await openInWindow()
  await desk.store(LAKE, titled('Lake'))
  await showWindow()
  act(() => command(desk, 'project.details'))
  await dialog('Project details')
  const before = shownFolder(desk)
  await drop(desk, [folder(LAKE)])
  await expectNotices('Nothing was opened or imported: a dialog is open. Close it first, and drop this again.')
  expect([shownFolder(desk), desk.inputs('given.dropped')]).toEqual([before, []])
})

test('so it is before an article is imported: its preview would lie over what is being typed', async () => {
  const desk = await openInWindow()
  await showWindow()
  act(() => command(desk, 'source.paste'))
  await dialog('Import pasted text')
  await drop(desk, [{ path: '/articles/harbour.txt' }])
  await expectNotices('Nothing was opened or imported: a dialog is open. Close it first, and drop this again.')
  expect(document.querySelectorAll('dialog')).toHaveLength(1)
})

function withArticle(): Project {
  const project = emptyProject()
  perform(project, addSource('article'))
  return project
}

/** Where the analyst types as something is dropped. */
const filter = () => screen.getByRole('searchbox', { name: 'Filter sources' })

test('after a package that is dropped and cancelled the focus is where it was', async () => {
  const desk = await openInWindow(withArticle())
  await showWindow()
  const field = await screen.findByRole('searchbox', { name: 'Filter sources' })
  act(() => field.focus())
  const path = join(desk.userData, 'a.assay.zip')
  await writeFile(path, 'words')
  const go = desk.hold('package.open')
  await drop(desk, [{ path }])
  await waitFor(() => expect(desk.inputs('package.open')).toHaveLength(1))
  const [{ token }] = desk.inputs('package.open') as [{ token: string }]
  desk.tell({ name: 'package.progress', payload: { token, part: 0.5 } })
  await dialog('Open package')
  expect(field).not.toHaveFocus()
  await press('{Escape}')
  expect(desk.inputs('package.cancel')).toEqual([{ token }])
  go()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(filter()).toHaveFocus()
})

test('after a drop that comes to nothing, too, unless the analyst went elsewhere meanwhile', async () => {
  const desk = await openInWindow(withArticle())
  await showWindow()
  const field = await screen.findByRole('searchbox', { name: 'Filter sources' })
  act(() => field.focus())
  const path = join(desk.userData, 'a.assay.zip')
  await writeFile(path, 'words')
  await drop(desk, [{ path }])
  await screen.findByText(/^This package is damaged/)
  expect(filter()).toHaveFocus()
  const go = desk.hold('package.open')
  await drop(desk, [{ path }])
  await waitFor(() => expect(desk.inputs('package.open')).toHaveLength(2))
  expect(document.body).toHaveFocus()
  const other = screen.getByRole('button', { name: 'Risks' })
  act(() => other.focus())
  go()
  await waitFor(() => expect(notices()).toHaveLength(2))
  expect(other).toHaveFocus()
})
