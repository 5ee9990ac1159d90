import { connectImports, importChosen, importFiles, importPasted, useImportProgress } from '@state/import'
import { type Notice, useNotices } from '@state/notices'
import { currentPlace, goTo } from '@state/place'
import { currentProject } from '@state/project-store'
import { LIMITS } from '@shared/limits'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openInWindow } from '../desk'

const notices = (): readonly Notice[] => renderHook(useNotices).result.current
const noticed = () => notices().map(({ kind, text }) => `${kind}: ${text}`)
const sources = () => Object.values(currentProject().sources)

beforeEach(() => {
  goTo({ screen: 'reader', sourceId: null, passageId: 'p' })
})

test('a pasted text is imported and shown in the library, and can be read from the notice', async () => {
  await openInWindow()
  await act(() => importPasted('First words.\n\nSecond words.', 'txt'))
  const [source] = sources()
  expect(sources()).toHaveLength(1)
  expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: source!.id })
  const [notice] = notices()
  expect(notices()).toHaveLength(1)
  expect(notice!.kind).toBe('info')
  expect(notice!.text.split('\n')).toEqual([
    `Imported “${source!.title}”.`,
    ...currentProject().versions[source!.versionId]!.notes,
  ])
  expect(notice!.actions.map(({ label }) => label)).toEqual(['Read it'])
  void act(() => goTo({ screen: 'reader', sourceId: null, passageId: 'other' }))
  void act(() => goTo({ screen: 'risks' }))
  void act(() => notice!.actions[0]!.run())
  expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: source!.id, passageId: null })
})

test('the format of a pasted text goes with it', async () => {
  const desk = await openInWindow()
  await act(() => importPasted('# Närhet', 'md'))
  const [asked] = desk.asked.filter(({ name }) => name === 'source.importBytes')
  const bytes = new TextEncoder().encode('# Närhet')
  expect(asked!.input).toEqual({
    by: expect.any(String),
    folderId: desk.workspace.recentId,
    files: [{ name: 'pasted text', bytes, format: 'md' }],
  })
})

test('of several files each failure is said by name, and the cards say the rest', async () => {
  await openInWindow()
  await act(() =>
    importFiles([new File(['One word.'], 'one.txt'), new File([''], 'empty.txt'), new File(['Two words.'], 'two.txt')]),
  )
  expect(sources()).toHaveLength(2)
  expect(noticed()).toEqual([
    'error: empty.txt: This file is empty. Nothing was imported.',
    'info: Imported 2 articles. Their cards say what was left out.',
  ])
  const first = sources().find(({ position }) => position === Math.min(...sources().map((each) => each.position)))
  expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: first!.id })
})

test('where every file fails the place stays as it was', async () => {
  await openInWindow()
  void act(() => goTo({ screen: 'reader', sourceId: null, passageId: 'p' }))
  await act(() => importFiles([new File([''], 'empty.txt')]))
  expect(noticed()).toEqual(['error: empty.txt: This file is empty. Nothing was imported.'])
  expect(currentPlace()).toMatchObject({ screen: 'reader', passageId: 'p' })
})

test('of a file over the limit no more is read than shows that it is', async () => {
  const desk = await openInWindow()
  await act(() => importFiles([new File([new Uint8Array(LIMITS.importBytes + 5)], 'large.txt')]))
  const [asked] = desk.asked.filter(({ name }) => name === 'source.importBytes')
  const { files } = asked!.input as { files: { bytes: Uint8Array }[] }
  expect(files[0]!.bytes.length).toBe(LIMITS.importBytes + 1)
  expect(sources()).toEqual([])
  expect(notices().map(({ kind }) => kind)).toEqual(['error'])
})

test('no file chosen says nothing, and an import that is declined says why', async () => {
  const desk = await openInWindow()
  await act(() => importChosen())
  expect(noticed()).toEqual([])
  Object.defineProperty(window, 'assay', {
    configurable: true,
    value: {
      ...window.assay,
      call: async () => JSON.stringify({ ok: false, code: 'busy', message: 'Still importing.' }),
    },
  })
  await act(() => importChosen())
  expect(noticed()).toEqual(['error: Still importing.'])
  expect(desk.bugs).toEqual([])
})

test('how far an import is can be followed until nobody wants to know', async () => {
  const desk = await openInWindow()
  const stop = connectImports()
  const { result } = renderHook(useImportProgress)
  expect(result.current).toBeNull()
  const payload = { done: 1, total: 3, fileName: 'b.txt' }
  desk.tell({ name: 'import.progress', payload })
  expect(result.current).toEqual(payload)
  desk.tell({ name: 'import.progress', payload: null })
  expect(result.current).toBeNull()
  stop()
  desk.tell({ name: 'import.progress', payload })
  expect(result.current).toBeNull()
})
