import { importFiles } from '@state/import'
import { useNotices } from '@state/notices'
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openInWindow } from '../desk'

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
