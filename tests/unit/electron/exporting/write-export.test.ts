import { execFileSync } from 'node:child_process'
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ProjectSession } from '../../../../electron/project/session'
import { localFileSystem } from '../../../../electron/storage/file-system'
import { writeExport } from '../../../../electron/exporting/write-export'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('the memo')
/** What is said when an export is refused. */
const words = (path: string) =>
  writeExport(path, bytes).then(
    () => 'written',
    (refused: Error) => refused.message,
  )
const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))

test('a written file is whole, and alone in its folder', async () => {
  const path = join(folder, 'memo.md')
  await writeFile(path, 'an older and longer memo')
  await writeExport(path, bytes)
  expect(await readFile(path, 'utf8')).toBe('the memo')
  expect(await readdir(folder)).toEqual(['memo.md'])
})

test('a written file may be read by whoever the umask lets read new files, and a private one stays private', async () => {
  const umask = process.umask(0o027)
  try {
    const before = { 'private.md': 0o600, 'open.md': 0o644, 'program.md': 0o755 }
    for (const [name, mode] of Object.entries(before)) {
      await writeFile(join(folder, name), 'older')
      await chmod(join(folder, name), mode)
    }
    const names = [...Object.keys(before), 'new.md']
    for (const name of names) await writeExport(join(folder, name), bytes)
    const modes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mode & 0o777))
    expect(modes).toEqual([0o600, 0o640, 0o640, 0o640])
  } finally {
    process.umask(umask)
  }
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

const SAFE = 'Nothing was written; a file of that name is as it was, and the project is safe.'

test('a link planted at the target is neither followed nor replaced', async () => {
  const [victim, planted] = [join(folder, 'victim'), join(folder, 'memo.md')]
  await writeFile(victim, 'precious')
  await symlink(victim, planted)
  await symlink(join(folder, 'nowhere'), join(folder, 'dangling.md'))
  for (const name of ['memo.md', 'dangling.md']) {
    expect(await words(join(folder, name))).toBe(
      `“${name}” was not exported: a link to somewhere else has that name. Choose another name. ${SAFE}`,
    )
  }
  expect(await readFile(victim, 'utf8')).toBe('precious')
  expect((await lstat(planted)).isSymbolicLink()).toBe(true)
  expect((await readdir(folder)).toSorted()).toEqual(['dangling.md', 'memo.md', 'victim'])
})

test.skipIf(process.platform === 'win32')('a device or a pipe stays what it is', async () => {
  const pipe = join(folder, 'memo.md')
  execFileSync('mkfifo', [pipe])
  for (const path of [pipe, '/dev/null']) {
    expect(await words(path)).toBe(
      `“${basename(path)}” was not exported: a device or a pipe has that name. Choose another name. ${SAFE}`,
    )
  }
  expect((await lstat(pipe)).isFIFO()).toBe(true)
})

test('nothing is written into the folder of a project, also by another name of it', async () => {
  const project = join(await realpath(folder), 'p.assay')
  const session = await ProjectSession.create(project, { title: 'Ice', analyst: 'Ada' })
  await session.close()
  const before = await readFile(join(project, 'project.json'), 'utf8')
  await symlink(join(project, 'sources'), join(folder, 'elsewhere'))
  for (const path of ['p.assay/project.json', 'p.assay/sources/memo.md', 'elsewhere/memo.md']) {
    expect(await words(join(folder, path))).toBe(
      `“${basename(path)}” was not exported: ${project} is a project; its folder is Assay’s own. Choose another folder. ${SAFE}`,
    )
  }
  expect(await readFile(join(project, 'project.json'), 'utf8')).toBe(before)
  expect(await readdir(join(project, 'sources'))).toEqual([])
  await writeExport(join(folder, 'memo.md'), bytes)
  await writeFile(join(folder, 'project.json'), 'of another program')
  await writeExport(join(folder, 'memo.md'), bytes)
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
