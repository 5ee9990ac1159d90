import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from './memory-disk'
import { analystOf, FOLDER, retitle } from './scenario'

/** Files of another project in the folder of this one. */

const SNAPSHOT = `${FOLDER}/project.json`
const OTHER = '/projects/other.assay'
const NOT_OURS = 'project.json belongs to another project than the other files here.'

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  for (const each of ['/projects', '/outside']) await disk.makeFolder(each)
  await disk.syncFolder('/')
})

const open = (folder = FOLDER): Promise<ProjectSession> =>
  ProjectSession.open(folder, { fileSystem: disk, backupFolder: '/outside' })

/** A project that was changed in as many sessions; returns its document. */
async function made(folder: string, title: string, sessions: number): Promise<string> {
  const options = { fileSystem: disk, backupFolder: '/outside' }
  let session = await ProjectSession.create(folder, { title, analyst: 'Ada' }, options)
  for (let n = 1; n <= sessions; n += 1) {
    await retitle(session, `${title} ${n}`)
    await session.close()
    session = await open(folder)
  }
  await session.close()
  return JSON.stringify(session.project)
}

describe('project.json of another project', () => {
  it.each([
    ['younger', 1],
    ['as old', 3],
    ['older', 6],
  ])('that is %s does not hide this one, whose backups stay its own', async (_, sessions) => {
    const document = await made(FOLDER, 'mine', 3)
    await made(OTHER, 'theirs', sessions)
    const theirs = disk.files().get(`${OTHER}/project.json`) ?? Buffer.alloc(0)
    disk.put(SNAPSHOT, theirs)
    const session = await open()
    expect([JSON.stringify(session.project), session.readOnly]).toEqual([document, null])
    expect(session.status.notices[0]).toBe(NOT_OURS)
    await retitle(session, 'mine again')
    const [backup] = (await session.backups.list()).filter(({ seq }) => seq === 2)
    await session.backups.restore(analystOf(session), backup?.name ?? '')
    expect(session.project.about.project.title).toBe('mine 1')
    await session.close()
    const kept = [...disk.files()].filter(([path]) => path.startsWith(`${FOLDER}/recovery/`))
    expect(kept.map(([, bytes]) => bytes.equals(theirs))).toEqual([true])
    const again = await open()
    expect([again.project, again.status.notices]).toEqual([session.project, []])
    await again.close()
  })

  it('hides nothing either where only the journals are left of this one', async () => {
    const document = await made(FOLDER, 'mine', 3)
    await made(OTHER, 'theirs', 1)
    disk.put(SNAPSHOT, disk.files().get(`${OTHER}/project.json`) ?? Buffer.alloc(0))
    for (const each of [`${FOLDER}/project.prev.json`, `${FOLDER}/backups`, '/outside']) disk.unput(each)
    const session = await open()
    expect([JSON.stringify(session.project), session.readOnly]).toEqual([document, null])
  })
})

it('a journal of another project in the place of the last one hides nothing of the snapshot', async () => {
  const document = await made(FOLDER, 'mine', 2)
  await made(OTHER, 'theirs', 5)
  const last = [...disk.files().keys()].findLast((path) => path.startsWith(`${FOLDER}/journal/`)) ?? ''
  disk.put(last, disk.files().get(`${OTHER}/journal/00000001.ndjson`) ?? Buffer.alloc(0))
  const session = await open()
  expect([JSON.stringify(session.project), session.writableBy]).toEqual([document, 'accept-loss'])
})
