import { beforeEach, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from './memory-disk'
import { FOLDER, retitle } from './scenario'

/** The second set of backups, outside of the project. */

const COPY = '/projects/copy.assay'

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  for (const each of ['/projects', '/outside']) await disk.makeFolder(each)
  await disk.syncFolder('/')
})

const open = (folder = FOLDER): Promise<ProjectSession> =>
  ProjectSession.open(folder, { fileSystem: disk, backupFolder: '/outside' })
const outside = (): string[] => [...disk.files().keys()].filter((path) => path.startsWith('/outside/'))

/** Opens, changes and closes the project there. */
async function work(folder: string, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    const session = await open(folder)
    await retitle(session, title)
    await session.close()
  }
}

/** Moves everything of a folder on the disk, as another program would. */
function move(from: string, to: string): void {
  for (const [path, bytes] of disk.files()) {
    if (!path.startsWith(from)) continue
    disk.put(path.replace(from, to), bytes)
    disk.unput(path)
  }
}

beforeEach(async () => {
  const about = { title: 't0', analyst: 'Ada' }
  const session = await ProjectSession.create(FOLDER, about, { fileSystem: disk, backupFolder: '/outside' })
  await session.close()
  await work(FOLDER, ['t1', 't2', 't3'])
})

it('of a project stays although a copy of it is worked on', async () => {
  const session = await open()
  await session.copyTo(COPY)
  await session.close()
  const mine = outside()
  expect(mine).toHaveLength(3)
  await work(
    COPY,
    Array.from({ length: 12 }, (_, n) => `copy ${n}`),
  )
  expect(outside()).toEqual(expect.arrayContaining(mine))
  expect(outside()).toHaveLength(mine.length + 10)
  disk.unput(`${FOLDER}/backups`)
  const again = await open()
  expect((await again.backups.list()).map(({ path }) => path).toSorted()).toEqual(mine.toSorted())
  await again.close()
})

it('that was made when sets went by the project alone is still found, and left as it is', async () => {
  const [path = ''] = outside()
  const session = await open()
  const { projectId } = session.project.about.project
  await session.close()
  const old = `/outside/${projectId}`
  await disk.makeFolder(old)
  move(path.slice(0, path.lastIndexOf('/')), old)
  disk.unput(`${FOLDER}/backups`)
  const before = outside()
  expect(before).toHaveLength(3)
  await work(
    FOLDER,
    Array.from({ length: 12 }, (_, n) => `later ${n}`),
  )
  expect(outside().filter((each) => each.startsWith(`${old}/`))).toEqual(before)
  const again = await open()
  const names = (await again.backups.list()).map(({ name }) => name)
  expect(before.every((each) => names.includes(each.slice(old.length + 1)))).toBe(true)
  expect((await again.backups.preview(before[0]?.slice(old.length + 1) ?? '')).counts).toEqual({
    about: { back: 0, away: 0, changed: 1 },
  })
  await again.close()
})
