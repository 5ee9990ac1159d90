import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeExport } from '../../../../electron/exporting/write-export'
import { type FileSystem, localFileSystem } from '../../../../electron/storage/file-system'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-words-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A disk that declines to open a new file; it has all the patience in the world. */
const declining = (code: string): FileSystem => ({
  ...localFileSystem,
  open: (path, mode) =>
    mode === 'create' ? Promise.reject(Object.assign(new Error(code), { code })) : localFileSystem.open(path, mode),
  pause: () => Promise.resolve(),
})

const DENIED = 'the file or its folder may not be changed. Choose another folder or name.'
const GONE = 'its folder is no longer there. Choose another folder.'
const FOLDER = 'a folder has that name. Choose another name.'

test.each([
  ['EBUSY', 'another program has it open. Close it there, or choose another name.'],
  ['EACCES', DENIED],
  ['EROFS', 'this disk is read-only. Choose another folder.'],
  ['ENOSPC', 'the disk is full. Free some space, or choose another disk.'],
  ['EDQUOT', 'your share of the disk is used up. Free some space, or choose another disk.'],
  ['ENOENT', GONE],
  ['ENOTDIR', GONE],
  ['EISDIR', FOLDER],
  ['ENOTEMPTY', FOLDER],
  ['ENAMETOOLONG', 'the name is too long. Choose a shorter one.'],
  ['EIO', 'the disk reported an error. Choose another disk.'],
])('a disk that says %s is told in every word, and the file that was there stays', async (code, reason) => {
  const path = join(folder, 'memo.md')
  await writeFile(path, 'the old memo')
  await expect(writeExport(path, Buffer.from('new'), declining(code))).rejects.toMatchObject({
    name: 'Refusal',
    code: 'not-exported',
    message: `“memo.md” was not exported: ${reason} Nothing was written; a file of that name is as it was, and the project is safe.`,
    cause: { code },
  })
  expect(await readFile(path, 'utf8')).toBe('the old memo')
  expect(await readdir(folder)).toEqual(['memo.md'])
})

test('a failure nobody has words for is passed on as it is: it is a bug, not a refusal', async () => {
  const failure = writeExport(join(folder, 'memo.md'), Buffer.from('new'), declining('EWEIRD'))
  await expect(failure).rejects.toMatchObject({ name: 'Error', message: 'EWEIRD' })
})

test('an empty file is written too', async () => {
  await writeExport(join(folder, 'memo.md'), new Uint8Array())
  expect(await readFile(join(folder, 'memo.md'), 'utf8')).toBe('')
})

test('other bytes of the same length on reading back are refused in every word', async () => {
  const open: FileSystem['open'] = async (path, mode) => {
    const file = await localFileSystem.open(path, mode)
    const read: typeof file.read = async (into, position) => {
      const count = await file.read(into, position)
      into[0] = 0
      return count
    }
    return { ...file, read }
  }
  await expect(
    writeExport(join(folder, 'memo.md'), Buffer.from('new'), { ...localFileSystem, open }),
  ).rejects.toMatchObject({
    name: 'Refusal',
    code: 'export-damaged',
    message:
      '“memo.md” was written, but reading it back gave other bytes. Do not use this file: ' +
      'the disk may be failing. The project is safe. Export to another disk.',
  })
})
