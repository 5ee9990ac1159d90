import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localFileSystem } from '../../../../electron/storage/file-system'
import { writeExport } from '../../../../electron/exporting/write-export'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('the memo')
const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))

test('a written file is whole, readable by its owner only, and alone in its folder', async () => {
  const path = join(folder, 'memo.md')
  await writeFile(path, 'an older and longer memo')
  await writeExport(path, bytes)
  expect(await readFile(path, 'utf8')).toBe('the memo')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['memo.md'])
})

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'this disk is read-only'],
  ['EACCES', 'may not be changed'],
  ['EIO', 'reported an error'],
])('a disk that says %s is told in words, the old file stays and nothing is left beside it', async (code, reason) => {
  const path = join(folder, 'memo.md')
  await writeFile(path, 'the old memo')
  const open: typeof localFileSystem.open = async (name, mode) => {
    const file = await localFileSystem.open(name, mode)
    return { ...file, sync: () => failing(code) }
  }
  await expect(writeExport(path, bytes, { ...localFileSystem, open })).rejects.toThrow(reason)
  expect(await readFile(path, 'utf8')).toBe('the old memo')
  expect(await readdir(folder)).toEqual(['memo.md'])
})

test('a file another program holds is told so, after patience', async () => {
  const path = join(folder, 'memo.docx')
  let pauses = 0
  const busy = {
    ...localFileSystem,
    rename: () => failing('EBUSY'),
    pause: async () => {
      pauses += 1
    },
  }
  await expect(writeExport(path, bytes, busy)).rejects.toThrow(
    /“memo\.docx” was not exported: another program has it open/,
  )
  expect(pauses).toBeGreaterThan(3)
  expect(await readdir(folder)).toEqual([])
})

test('a folder of that name, or no folder at all, is refused', async () => {
  await mkdir(join(folder, 'memo.md'))
  await expect(writeExport(join(folder, 'memo.md'), bytes)).rejects.toThrow('a folder has that name')
  await expect(writeExport(join(folder, 'gone', 'memo.md'), bytes)).rejects.toThrow('no longer there')
})

test('a link planted at the target is replaced, never followed', async () => {
  const victim = join(folder, 'victim')
  await writeFile(victim, 'precious')
  await symlink(victim, join(folder, 'memo.md'))
  await writeExport(join(folder, 'memo.md'), bytes)
  expect(await readFile(victim, 'utf8')).toBe('precious')
})

test('bytes that read back differently are refused', async () => {
  const open: typeof localFileSystem.open = async (name, mode) => {
    const file = await localFileSystem.open(name, mode)
    const read: typeof file.read = async (into, position) => {
      const count = await file.read(into, position)
      into[0] = 0
      return count
    }
    return { ...file, read }
  }
  await expect(writeExport(join(folder, 'memo.md'), bytes, { ...localFileSystem, open })).rejects.toThrow(
    'gave other bytes',
  )
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is refused and left as it was', async () => {
  await chmod(folder, 0o500)
  await expect(writeExport(join(folder, 'memo.md'), bytes)).rejects.toThrow('may not be changed')
})
