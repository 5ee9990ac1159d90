import { call } from '@state/client'
import { cancelImports, decideImports, importChosen, importDropped, importPasted, retryImports } from '@state/import'
import { importList } from '@state/import-list'
import { useImportProgress } from '@state/import-progress'
import { type Notice, useNotices } from '@state/notices'
import { currentPlace, goTo } from '@state/place'
import { prefer } from '@state/preferences'
import { currentProject } from '@state/project-store'
import { LIMITS } from '@shared/limits'
import { act, renderHook } from '@testing-library/react'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Desk, openInWindow, WINDOW } from '../desk'

const notices = (): readonly Notice[] => renderHook(useNotices).result.current
const noticed = () => notices().map(({ kind, text }) => `${kind}: ${text}`)
const sources = () => Object.values(currentProject().sources)
const listed = () =>
  importList.get().items.map(({ name, state }) => [name, state.is, ...('why' in state ? [state.why] : [])])

async function open(): Promise<Desk> {
  const desk = await openInWindow()
  prefer({ previewImport: false })
  goTo({ screen: 'reader', sourceId: null, passageId: 'p' })
  return desk
}

const file = (name: string, text = `The words of ${name}.`) => new File([text], name)
const drop = (...files: File[]) =>
  act(() =>
    importDropped(async () => ({
      files: files.map((each) => ({ name: each.name, file: async () => each })),
      left: [],
    })),
  )
/** Does `first` before the file is read. */
function readAfter(late: File, first: () => unknown): File {
  late.slice = () =>
    Object.assign(new Blob(), {
      arrayBuffer: async () => {
        await first()
        return new TextEncoder().encode(`The words of ${late.name}.`).buffer
      },
    })
  return late
}

test('a pasted text is imported and shown in the library, and can be read from the notice', async () => {
  await open()
  expect(await act(() => importPasted('First words.\n\nSecond words.', 'txt'))).toBe(true)
  const [source] = sources()
  expect(sources()).toHaveLength(1)
  expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: source!.id })
  const [notice] = notices()
  expect(noticed()).toEqual([`info: Imported “${source!.title}”.`])
  expect(notice!.actions.map(({ label }) => label)).toEqual(['Read it'])
  act(() => goTo({ screen: 'risks' }))
  act(() => notice!.actions[0]!.run())
  expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: source!.id, passageId: null })
  expect(await act(() => importPasted('', 'txt'))).toBe(false)
})

test('the format of a pasted text goes with it', async () => {
  const desk = await open()
  await act(() => importPasted('# Närhet', 'md'))
  expect(desk.inputs('source.import')).toEqual([
    {
      by: expect.any(String),
      folderId: desk.workspace.recentIdAt(WINDOW),
      file: { name: 'pasted text', bytes: new TextEncoder().encode('# Närhet'), format: 'md' },
    },
  ])
})

test('of several files each has its state in the list, one that fails stops no other, and the place stays', async () => {
  const desk = await open()
  await drop(file('one.txt'), file('empty.txt', ''), file('again.txt', 'The words of one.txt.'), file('two.txt'))
  expect(listed()).toEqual([
    ['one.txt', 'done'],
    ['empty.txt', 'failed', 'This file is empty. Nothing was imported.'],
    ['again.txt', 'left', 'This file is already in the project as “one”. Nothing was imported.'],
    ['two.txt', 'done'],
  ])
  expect(noticed()).toEqual(['info: Imported 2 articles. Their cards say what was left out.'])
  expect([importList.get().open, currentPlace().screen]).toEqual([true, 'reader'])
  const [{ actions }] = notices() as [Notice]
  act(() => actions[0]!.run())
  expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: sources()[0]!.id })
  expect(desk.taskBar).toEqual([0, 0.25, 0.5, 0.75, 'failed'])
})

test('no more than the next file is read while one is imported', async () => {
  await open()
  const seen: [string, number][] = []
  const watched = (name: string) => readAfter(file(name), () => seen.push([name, sources().length]))
  await drop(watched('a.txt'), watched('b.txt'), watched('c.txt'), watched('d.txt'))
  expect(seen).toEqual([
    ['a.txt', 0],
    ['b.txt', 0],
    ['c.txt', 1],
    ['d.txt', 2],
  ])
})

test('files go in in their order, also where the first is slow to come from the disk', async () => {
  const desk = await open()
  const slow = readAfter(file('a.txt'), () => new Promise((resolve) => setTimeout(resolve)))
  await drop(slow, file('b.txt'), file('c.txt'))
  expect(sources().map(({ title }) => title)).toEqual(['a', 'b', 'c'])
  expect(desk.inputs('source.import')).toHaveLength(3)
})

test('where the one file fails that is said, and the place stays as it was', async () => {
  await open()
  await drop(file('empty.txt', ''))
  expect(noticed()).toEqual(['error: empty.txt: This file is empty. Nothing was imported.'])
  expect(currentPlace()).toMatchObject({ screen: 'reader', passageId: 'p' })
})

test('what cannot be read as a file is told, and the others go on', async () => {
  await open()
  await drop(
    readAfter(file('gone.txt'), () => Promise.reject(new DOMException('Gone.', 'NotFoundError'))),
    file('here.txt'),
  )
  expect(listed()).toEqual([
    ['gone.txt', 'failed', 'This cannot be read as a file. Nothing of it was imported.'],
    ['here.txt', 'done'],
  ])
})

test('of a file over the limit no more is read than shows that it is', async () => {
  const desk = await open()
  await drop(new File([new Uint8Array(LIMITS.importBytes + 5)], 'large.txt'))
  const [asked] = desk.inputs('source.import') as { file: { bytes: Uint8Array } }[]
  expect(asked!.file.bytes.length).toBe(LIMITS.importBytes + 1)
  expect(sources()).toEqual([])
  expect(notices().map(({ kind }) => kind)).toEqual(['error'])
})

test('no file chosen says nothing, and a dialog that is declined says why', async () => {
  const desk = await open()
  await act(() => importChosen())
  expect(noticed()).toEqual([])
  Object.defineProperty(window, 'assay', {
    configurable: true,
    value: {
      ...window.assay,
      call: async () => JSON.stringify({ ok: false, code: 'busy', message: 'A dialog is open.' }),
    },
  })
  await act(() => importChosen())
  expect(noticed()).toEqual(['error: A dialog is open.'])
  expect(desk.bugs).toEqual([])
})

test('a chosen folder is imported, and what of it was left stands in the list', async () => {
  const desk = await open()
  const folder = await mkdtemp(join(tmpdir(), 'assay-chosen-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const name of ['a.txt', 'b.txt', 'c.css']) await writeFile(join(folder, name), `Words of ${name}.`)
  desk.answers.articles = [folder]
  await act(() => importChosen('folder'))
  const name = folder.split('/').at(-1)
  expect(listed()).toEqual([
    [`${name}/a.txt`, 'done'],
    [`${name}/b.txt`, 'done'],
  ])
  expect(importList.get().left).toEqual([`In “${name}”: 1 file of kinds that Assay does not read: .css (1).`])
})

test('cancelling ends the file that is read, begins no further one, and trying again imports them', async () => {
  const desk = await open()
  const first = readAfter(file('b.txt'), () => cancelImports())
  await drop(file('a.txt'), first, file('c.txt'))
  expect(listed()).toEqual([
    ['a.txt', 'cancelled'],
    // It was read into the window when cancelling came, and not asked for yet.
    ['b.txt', 'cancelled'],
    ['c.txt', 'cancelled'],
  ])
  expect(desk.taskBar.at(-1)).toBe('cancelled')
  expect(desk.inputs('source.import')).toHaveLength(1)
  expect(desk.inputs('source.cancelImport')).toEqual([{}])
  first.slice = () => new Blob(['The words of b.'])
  await act(async () => retryImports())
  await act(() => importPasted('Afterwards.', 'txt'))
  expect(listed().slice(0, 3)).toEqual([
    ['a.txt', 'done'],
    ['b.txt', 'done'],
    ['c.txt', 'done'],
  ])
})

test('files that come while others are imported are listed behind them', async () => {
  await open()
  const late = file('late.txt')
  const begun = readAfter(
    file('a.txt'),
    () => void importDropped(async () => ({ files: [{ name: 'late.txt', file: async () => late }], left: [] })),
  )
  await drop(begun, file('b.txt'))
  expect(listed()).toEqual([
    ['a.txt', 'done'],
    ['b.txt', 'done'],
    ['late.txt', 'done'],
  ])
})

test('files with the words of a source wait for a decision while the rest goes in', async () => {
  await open()
  const words = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ')
  await drop(file('a.txt', words), file('same.txt', `${words}.`), file('like.txt', `${words} More.`), file('d.txt'))
  expect(listed().map(([, is]) => is)).toEqual(['done', 'like', 'like', 'done'])
  const [, same, like] = importList.get().items
  await act(async () => decideImports(new Set([same!.id]), 'reprint'))
  await act(async () => decideImports(new Set([like!.id]), 'skip'))
  await act(() => importPasted('Afterwards.', 'txt'))
  expect(listed().slice(1, 3)).toEqual([
    ['same.txt', 'done'],
    ['like.txt', 'left', 'Left: “a” has its words.'],
  ])
  expect(sources().map(({ title, origin }) => [title, origin])).toContainEqual(['same', 'a'])
})

test('how far an import is can be followed', async () => {
  await open()
  const seen: unknown[] = []
  renderHook(() => seen.push(useImportProgress()))
  await drop(file('a.txt'), file('b.txt'))
  const at = (done: number, fileName: string) => ({ done, total: 2, fileName })
  const states = seen.filter((each, index) => JSON.stringify(each) !== JSON.stringify(seen[index - 1]))
  expect(states).toEqual([null, at(0, 'a.txt'), at(1, 'b.txt'), null])
})

test('a project that takes the place of the one an import began with gets nothing of it', async () => {
  const desk = await open()
  const first = desk.project
  const copy = structuredClone(first)
  await desk.store('/projects/copy.assay', { ...copy, about: { project: { ...copy.about.project, title: 'Copy' } } })
  const second = readAfter(file('b.txt'), () => desk.showAnother('/projects/copy.assay'))
  await drop(file('a.txt'), second, file('c.txt'))
  expect([desk.project.about.project.title, Object.keys(first.sources).length, desk.project.sources]).toEqual([
    'Copy',
    1,
    {},
  ])
  expect(noticed()).toEqual([
    'error: Another project was opened meanwhile. Nothing was imported into it. Open the project that this is meant for, and import it there.\n2 files were not imported: b.txt and c.txt.',
    'info: Imported “a” into “Test”.',
  ])
})

test('of many files that were left the first ten are named', async () => {
  const desk = await open()
  const files = Array.from({ length: 12 }, (_, n) => file(`${n}.txt`))
  readAfter(files[0]!, () => desk.workspace.close(WINDOW))
  await drop(...files)
  const ten = Array.from({ length: 9 }, (_, n) => `${n}.txt`).join(', ')
  expect(noticed()).toEqual([
    `error: The project was closed meanwhile. Nothing was imported. Open it again, and import there.\n12 files were not imported: ${ten}, 9.txt and 2 more.`,
  ])
})

test('more files than are imported at once are refused with their number, before one is read', async () => {
  const desk = await open()
  const unread = readAfter(file('x.txt'), () => Promise.reject(new Error('It was read')))
  await drop(...Array.from({ length: 2_001 }, () => unread))
  expect(noticed()).toEqual(['error: At most 2,000 files are imported at once; these are 2,001. Nothing was imported.'])
  expect(desk.inputs('source.import')).toEqual([])
})

test('a call that cancels with nothing to cancel says nothing', async () => {
  await open()
  await call('source.cancelImport', {})
  expect(noticed()).toEqual([])
})
