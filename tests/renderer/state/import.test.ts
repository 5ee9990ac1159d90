import { call, onEvent } from '@state/client'
import { connectImports, importFiles, useImportProgress } from '@state/import'
import { useNotices } from '@state/notices'
import { currentPlace, goTo } from '@state/place'
import { LIMITS } from '@shared/limits'
import { renderHook, waitFor } from '@testing-library/react'
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

test('how far a drop is counts all its files, and is shown until the last call is done', async () => {
  await openInWindow()
  const stop = connectImports()
  const seen: unknown[] = []
  renderHook(() => seen.push(useImportProgress()))
  const first = importFiles(larges(6))
  // Another drop meanwhile is refused, and changes nothing of it.
  await importFiles([large('other.txt')])
  await first
  await waitFor(() => expect(seen.at(-1)).toBeNull())
  stop()
  const at = (done: number) => ({ done, total: 6, fileName: `${done}.txt` })
  const states = seen.filter((each, index) => JSON.stringify(each) !== JSON.stringify(seen[index - 1]))
  expect(states).toEqual([null, at(0), at(1), at(2), at(3), at(4), at(5), null])
})

/** Does `first` before the file is read. */
function readAfter(file: File, first: () => Promise<unknown>): File {
  const whole = new Blob([file])
  file.slice = () =>
    Object.assign(new Blob(), {
      arrayBuffer: async () => {
        await first()
        return whole.arrayBuffer()
      },
    })
  return file
}

const told = () => renderHook(useNotices).result.current.map(({ kind, text }) => `${kind}: ${text}`)
const importedFour = 'info: Imported 4 articles. Their cards say what was left out.'
const lastFive = '5 files were not imported: 4.txt, 5.txt, 6.txt, 7.txt and 8.txt.\nDrop them again to import them.'

test('after cancelling no further file is begun, and those left are named', async () => {
  const desk = await openInWindow()
  const stop = onEvent('import.progress', (progress) => void (progress && call('source.cancelImport', {})))
  await importFiles(larges(5))
  stop()
  expect([sent(desk), desk.project.sources]).toEqual([[4], {}])
  expect(told()).toEqual([
    'error: Cancelled.\n4 files were not imported: 1.txt, 2.txt, 3.txt and 4.txt.\nDrop them again to import them.',
    'error: 0.txt: Cancelled. Nothing was changed.',
  ])
})

test('cancelling during the last file of a call cancels the calls after it', async () => {
  const desk = await openInWindow()
  const stop = onEvent('import.progress', (progress) => void (progress?.done === 3 && call('source.cancelImport', {})))
  await importFiles(larges(9))
  stop()
  expect([sent(desk), Object.keys(desk.project.sources).length]).toEqual([[4], 3])
  expect(told()).toEqual([
    `error: Cancelled.\n${lastFive}`,
    'error: 3.txt: Cancelled. Nothing was changed.',
    'info: Imported 3 articles. Their cards say what was left out.',
  ])
})

test('cancelling between two calls cancels those after', async () => {
  const desk = await openInWindow()
  const files = larges(9)
  readAfter(files[4]!, () => call('source.cancelImport', {}))
  await importFiles(files)
  expect([sent(desk), Object.keys(desk.project.sources).length]).toEqual([[4], 4])
  expect(told()).toEqual([`error: Cancelled.\n${lastFive}`, importedFour])
})

test('a drop after a cancelled one is imported, and cancelling when all is done says nothing', async () => {
  const desk = await openInWindow()
  const [file] = larges(1)
  await importFiles([readAfter(file!, () => call('source.cancelImport', {}))])
  expect(told()).toEqual(['error: Cancelled.\n1 file was not imported: 0.txt.\nDrop it again to import it.'])
  await importFiles(larges(1))
  await call('source.cancelImport', {})
  expect([sent(desk), told().slice(1)]).toEqual([[1], ['info: Imported “0”.']])
})

test('what a call refuses is said with the files that were left, and what was imported before stays', async () => {
  const desk = await openInWindow()
  const files = larges(9)
  // The name is longer than any that is taken.
  const long = `${'n'.repeat(LIMITS.line)}.txt`
  files[5] = large(long)
  await importFiles(files)
  expect([sent(desk), Object.keys(desk.project.sources).length]).toEqual([[4, 4], 4])
  const [refused, ...others] = told()
  expect(refused?.split('\n').slice(1)).toEqual(lastFive.replace('5.txt', long).split('\n'))
  expect(others).toEqual([importedFour])
})

test('of many files that were left the first ten are named', async () => {
  const desk = await openInWindow()
  const files = larges(12)
  readAfter(files[0]!, () => desk.workspace.close())
  await importFiles(files)
  const ten = Array.from({ length: 9 }, (_, n) => `${n}.txt`).join(', ')
  expect(told()).toEqual([
    `error: The project was closed meanwhile. Nothing was imported. Open it again, and import there.\n12 files were not imported: ${ten}, 9.txt and 2 more.\nDrop them again to import them.`,
  ])
})

test('a project that takes the place of the one a drop began with gets nothing of it', async () => {
  const desk = await openInWindow()
  const first = desk.project
  const copy = structuredClone(first)
  await desk.store('/projects/copy.assay', { ...copy, about: { project: { ...copy.about.project, title: 'Copy' } } })
  const files = larges(9)
  const OTHER_WINDOW = 99
  readAfter(files[4]!, () => desk.workspace.open('/projects/copy.assay', OTHER_WINDOW))
  goTo({ screen: 'risks' })
  await importFiles(files)
  expect([desk.project.about.project.title, Object.keys(first.sources).length, desk.project.sources]).toEqual([
    'Copy',
    4,
    {},
  ])
  expect(told()).toEqual([
    `error: Another project was opened meanwhile. Nothing was imported into it. Open the project that this is meant for, and import it there.\n${lastFive}`,
    'info: Imported 4 articles into “Test”. Their cards say what was left out.',
  ])
  const { result } = renderHook(useNotices)
  expect([result.current.flatMap(({ actions }) => actions), currentPlace().screen]).toEqual([[], 'risks'])
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
