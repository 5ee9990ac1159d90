import { execFileSync } from 'node:child_process'
import { chmod, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { EXT4, MountedDisk, whyNot } from './mounted-disk'

const ORDINARY_USER = 'nobody'

const why = await whyNot(EXT4)

describe.skipIf(why !== null)('an ordinary user who opens a project', () => {
  let disk: MountedDisk
  let path = ''
  beforeEach(async () => {
    disk = await MountedDisk.create(EXT4)
    path = join(disk.folder, 'river.assay')
    const session = await ProjectSession.create(path, { title: 'River', analyst: 'Ada' })
    await session.close()
    // The user's own, so that nothing but what a test sets up stands in the way.
    execFileSync('chown', ['-R', ORDINARY_USER, path])
  })
  afterEach(() => disk.remove())

  it('can write where nothing stands in the way, so these tests can see', () =>
    asOrdinaryUser(async () => {
      const session = await ProjectSession.open(path)
      expect(session.readOnly).toBeNull()
      await session.close()
    }))

  it('reads it on a disk that is mounted read-only, is told why, and leaves every byte as it was', async () => {
    await disk.makeReadOnly()
    await readsOnly(path, /cannot be written to: the disk can only be read.*copy the folder/)
  })

  it('reads it in a folder without the right to write, is told why, and leaves every byte as it was', async () => {
    for (const each of [path, join(path, 'journal')]) await chmod(each, 0o555)
    await readsOnly(path, /cannot be written to: Assay may not write there.*copy the folder/)
  })
})

async function readsOnly(path: string, words: RegExp): Promise<void> {
  const before = await everyFile(path)
  await asOrdinaryUser(async () => {
    const session = await ProjectSession.open(path)
    expect(session.project.about.project.title).toBe('River')
    expect(session.readOnly).toMatch(words)
    const by = Object.keys(session.project.analysts)[0] ?? ''
    const operations = [{ name: 'project.update' as const, input: { changes: { title: 'Lake' } } }]
    await expect(session.changes.apply({ by, operations })).rejects.toMatchObject({ code: 'read-only' })
    await session.close()
  })
  expect(await everyFile(path)).toEqual(before)
}

/** Root may write everywhere, which would hide what is tested here. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  process.seteuid?.(ORDINARY_USER)
  try {
    await work()
  } finally {
    process.seteuid?.(0)
  }
}

/** Name, time of the last change and content of everything in the folder. */
async function everyFile(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      const { mtimeMs } = await stat(path)
      return `${path} ${mtimeMs} ${entry.isFile() ? await readFile(path, 'base64') : ''}`
    }),
  )
}
