import { droppedFiles } from '@state/dropped-files'
import { importDropped } from '@state/import'
import { importList } from '@state/import-list'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openInWindow } from '../desk'

const file = (name: string) => new File([`The words of ${name}.`], name)

/** As the browser gives what was dropped; a folder names what is in it in parts. */
function entry(name: string, inside?: (FileSystemEntry | 'part')[]): FileSystemEntry {
  const parts = [...(inside ?? []), 'part' as const]
  const readEntries = (done: (entries: FileSystemEntry[]) => void) => {
    const some = parts.splice(0, parts.indexOf('part') + 1).filter((each) => each !== 'part')
    done(some)
  }
  const whole = {
    name,
    isFile: !inside,
    isDirectory: inside !== undefined,
    file: (done: (found: File) => void) => done(file(name)),
    createReader: () => ({ readEntries }),
  }
  return whole as unknown as FileSystemEntry
}

test('dropped folders are looked through, beside dropped files', async () => {
  await openInWindow()
  const top = entry('Reading', [entry('a.txt'), 'part', entry('inner', [entry('b.md'), entry('c.css')])])
  const items = [top, entry('alone.txt')].map((each) => ({ webkitGetAsEntry: () => each }))
  const data = { items, files: [new File([], 'Reading'), file('alone.txt')] } as unknown as DataTransfer
  await act(() => importDropped(droppedFiles(data)))
  expect(importList.get().items.map(({ name, state }) => [name, state.is])).toEqual([
    ['alone.txt', 'done'],
    ['Reading/a.txt', 'done'],
    ['Reading/inner/b.md', 'done'],
  ])
  expect(importList.get().left).toEqual(['In “Reading”: 1 file of kinds that Assay does not read: .css (1).'])
})

test('the folder of a saved page that is dropped beside it is none of articles', async () => {
  await openInWindow()
  const parts = entry('Page_files', [entry('frame.html')])
  const items = [entry('Page.html'), parts].map((each) => ({ webkitGetAsEntry: () => each }))
  const data = { items, files: [file('Page.html'), new File([], 'Page_files')] } as unknown as DataTransfer
  const { files, left } = await droppedFiles(data)()
  expect(files.map(({ name }) => name)).toEqual(['Page.html'])
  expect(left).toEqual(['In “Page_files”: 1 file that belongs to saved pages.'])
})
