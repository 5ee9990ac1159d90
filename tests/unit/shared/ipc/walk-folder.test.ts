import { type FolderEntry, isHidden, walkFolder } from '@shared/ipc/walk-folder'
import { expect, test } from 'vitest'

type Tree = { [name: string]: Tree | null | 'link' }

/** Lists a tree: null is a file. */
const listing = (tree: Tree) => async (path: string) => {
  const folder = path
    .split('/')
    .filter(Boolean)
    .reduce((at, name) => at[name] as Tree, tree)
  if ('closed' in folder) throw new Error('closed')
  return Object.entries(folder).map(([name, inner]): FolderEntry => ({
    name,
    kind: inner === null ? 'file' : inner === 'link' ? 'other' : 'folder',
  }))
}

test('the files of a folder come before those of its folders, by number where they have one', async () => {
  const tree = { 'b10.txt': null, 'b9.txt': null, inner: { 'c.txt': null }, 'a.txt': null }
  expect(await walkFolder(listing(tree))).toEqual({ files: ['a.txt', 'b9.txt', 'b10.txt', 'inner/c.txt'], left: [] })
})

test('no link is followed, no hidden folder is looked into, and one that is closed is told', async () => {
  const tree: Tree = { out: 'link', pipe: 'link', '.git': { 'x.txt': null }, shut: { closed: null }, 'a.txt': null }
  expect(await walkFolder(listing(tree))).toEqual({
    files: ['.git', 'a.txt'],
    left: ['2 links or other things that are no files', '1 folder that cannot be opened'],
  })
})

test('a folder in folders without end is not followed for ever', async () => {
  const endless: Tree = { 'a.txt': null }
  endless.in = endless
  const { files, left } = await walkFolder(listing(endless))
  expect([files.length, left]).toEqual([16, ['1 folder more than 16 levels down']])
})

test('no more files are named than are looked at', async () => {
  const many = Object.fromEntries(Array.from({ length: 20_005 }, (_, n) => [`${n}.txt`, null]))
  const { files, left } = await walkFolder(listing({ many, 'a.txt': null }))
  expect([files.length, files[0], left]).toEqual([20_000, 'a.txt', ['what comes after the first 20,000 files']])
})

test('what systems keep for themselves is hidden', () => {
  expect(['.DS_Store', '__MACOSX', 'Thumbs.db', 'DESKTOP.INI'].every(isHidden)).toBe(true)
  expect(['a.txt', 'thumbs', 'my.db'].some(isHidden)).toBe(false)
})
