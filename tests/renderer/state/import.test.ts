import { call, onEvent } from '@state/client'
import { importFiles } from '@state/import'
import { useNotices } from '@state/notices'
import { LIMITS } from '@shared/limits'
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Desk, openInWindow } from '../desk'

/** A file as it is dropped; a folder looks the same and fails when it is read. */
function dropped(name: string, bytes: () => Promise<ArrayBuffer>): File {
  const file = new File([], name)
  file.slice = () => Object.assign(new Blob(), { arrayBuffer: bytes })
  return file
}

test('a folder among dropped files is told, and the files go on to be imported', async () => {
  const desk = await openInWindow()
  const folder = dropped('Notes', () => Promise.reject(new DOMException('A folder.', 'NotFoundError')))
  const article = dropped('port.txt', async () => new TextEncoder().encode('The port closed.').buffer)
  await importFiles([folder, article])
  expect(desk.asked).toContainEqual({
    name: 'source.importBytes',
    input: expect.objectContaining({ files: [expect.objectContaining({ name: 'port.txt' })] }),
  })
  const { result } = renderHook(useNotices)
  expect(result.current.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Notes: this cannot be read/))
})

test('a folder alone asks for no import', async () => {
  const desk = await openInWindow()
  await importFiles([dropped('Notes', () => Promise.reject(new DOMException('A folder.', 'NotFoundError')))])
  expect(desk.asked.map(({ name }) => name)).not.toContain('source.importBytes')
})

/** As large as a file may be, as far as anybody asks. */
function large(name: string): File {
  const file = new File([`The words of ${name}.`], name)
  return Object.defineProperty(file, 'size', { value: LIMITS.importBytes })
}
const larges = (count: number) => Array.from({ length: count }, (_, n) => large(`${n}.txt`))
const sent = (desk: Desk) =>
  desk.inputs('source.importBytes').map((input) => (input as { files: unknown[] }).files.length)

test('files that are too much for one call go in several, one after the other', async () => {
  const desk = await openInWindow()
  await importFiles(larges(9))
  expect(sent(desk)).toEqual([4, 4, 1])
  expect(Object.keys(desk.project.sources)).toHaveLength(9)
})

test('after cancelling no further call is made', async () => {
  const desk = await openInWindow()
  const stop = onEvent('import.progress', (progress) => void (progress && call('source.cancelImport', {})))
  await importFiles(larges(9))
  stop()
  expect(sent(desk)).toEqual([4])
  expect(Object.keys(desk.project.sources)).toHaveLength(0)
})

test('what a call refuses is said, and what was imported before it stays', async () => {
  const desk = await openInWindow()
  const files = larges(9)
  // The name is longer than any that is taken.
  files[5] = large(`${'n'.repeat(LIMITS.line)}.txt`)
  await importFiles(files)
  expect(sent(desk)).toEqual([4, 4])
  expect(Object.keys(desk.project.sources)).toHaveLength(4)
  const { result } = renderHook(useNotices)
  expect(result.current.map(({ kind }) => kind)).toEqual(['error', 'info'])
})

test('more files than may be dropped at once are refused with their number, before one is read', async () => {
  const desk = await openInWindow()
  await importFiles(Array.from({ length: 501 }, () => dropped('x.txt', () => Promise.reject(new Error('It was read')))))
  const { result } = renderHook(useNotices)
  expect(result.current.map(({ text }) => text)).toEqual([
    'At most 500 files are imported at once; these are 501. Nothing was imported.',
  ])
  expect(sent(desk)).toEqual([])
})
