import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from '../storage/memory-disk'
import { analystOf, FOLDER, retitle } from '../storage/scenario'

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  for (const each of ['/projects', '/outside']) await disk.makeFolder(each)
  await disk.syncFolder('/')
})

const open = (): Promise<ProjectSession> => ProjectSession.open(FOLDER, { fileSystem: disk, backupFolder: '/outside' })

/** A project with ten backups, all of one day: one more, and the oldest goes. Returns the documents they hold. */
async function tenBackups(): Promise<string[]> {
  const about = { title: 't0', analyst: 'Ada' }
  let session = await ProjectSession.create(FOLDER, about, { fileSystem: disk, backupFolder: '/outside' })
  const documents: string[] = []
  for (let n = 1; n <= 10; n += 1) {
    await retitle(session, `t${n}`)
    documents.push(JSON.stringify(session.project))
    await session.close()
    session = await open()
  }
  await session.close()
  return documents
}

describe('restoring the oldest of ten backups', () => {
  it('brings it back, keeps it in both sets, and can be undone', async () => {
    const documents = await tenBackups()
    const session = await open()
    await retitle(session, 'now')
    const now = JSON.stringify(session.project)
    const oldest = (await session.backups.list()).at(-1)?.name ?? ''
    await session.backups.restore(analystOf(session), oldest)
    expect(JSON.stringify(session.project)).toBe(documents[0])
    expect([...disk.files().keys()].filter((path) => path.endsWith(oldest))).toHaveLength(2)
    expect((await session.backups.list()).map(({ reason }) => reason)).toContain('restore')
    await session.changes.undo(null)
    expect(JSON.stringify(session.project)).toBe(now)
    await session.backups.restore(analystOf(session), oldest)
    expect(JSON.stringify(session.project)).toBe(documents[0])
    await session.close()
    expect(JSON.stringify((await open()).project)).toBe(documents[0])
  })

  it('makes no backup and lets none go when it cannot be read', async () => {
    await tenBackups()
    const session = await open()
    await retitle(session, 'now')
    const oldest = (await session.backups.list()).at(-1)?.name ?? ''
    for (const path of disk.files().keys()) if (path.endsWith(oldest)) disk.put(path, Buffer.from('damaged'))
    const before = disk.files()
    // Both are damaged, and the last one looked at lies among what is Assay's own: its place is nobody's business.
    await expect(session.backups.restore(analystOf(session), oldest)).rejects.toMatchObject({
      code: 'damaged',
      message: `This backup cannot be read: ${oldest} in the set of backups outside the project is damaged: its first line is not as Assay wrote it. The project itself is safe. Choose another one.`,
    })
    expect(disk.files()).toEqual(before)
  })
})
