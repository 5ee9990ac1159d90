import { beforeEach, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from './memory-disk'
import { FOLDER, retitle } from './scenario'

/** A disk that takes one thing and refuses another. */

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
})

const coded = (code: string): Error => Object.assign(new Error(code), { code })

it('a journal that can only be read opens the project for reading, and says why', async () => {
  const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  await session.close()
  const before = disk.files()
  const open = disk.open.bind(disk)
  disk.open = async (path, mode) => {
    if (mode === 'write' && path.includes('/journal/')) throw coded('EACCES')
    return open(path, mode)
  }
  const reader = await ProjectSession.open(FOLDER, { fileSystem: disk })
  expect([reader.project, reader.readOnly, reader.writableBy]).toEqual([
    session.project,
    'journal/00000001.ndjson cannot be written to: Assay may not write there. The project can be read here. To change it, make that file writable, or copy the folder.',
    null,
  ])
  await expect(retitle(reader, 't1')).rejects.toMatchObject({ code: 'read-only' })
  await reader.close()
  expect([disk.files(), disk.lockOf(FOLDER)]).toEqual([before, null])
})

it.each([
  ['EACCES', 'Assay may not write there'],
  ['EROFS', 'the disk can only be read'],
])('a folder of journals that takes no new file opens the project for reading (%s)', async (code, why) => {
  const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  await session.close()
  const before = disk.files()
  const open = disk.open.bind(disk)
  disk.open = async (path, mode) => {
    if (mode === 'create' && path.includes('/journal/')) throw coded(code)
    return open(path, mode)
  }
  const reader = await ProjectSession.open(FOLDER, { fileSystem: disk })
  expect([reader.project, reader.readOnly, reader.writableBy]).toEqual([
    session.project,
    `journal/ cannot be written to: ${why}. The project can be read here. To change it, make that folder writable, or copy the project folder.`,
    null,
  ])
  await reader.close()
  expect([disk.files(), disk.lockOf(FOLDER)]).toEqual([before, null])
})

it('a full disk does not keep a project shut, and looking whether it can be written leaves nothing', async () => {
  const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  await session.close()
  const before = disk.files()
  const open = disk.open.bind(disk)
  let full = true
  disk.open = async (path, mode) => {
    if (full && mode === 'create' && path.includes('/journal/')) throw coded('ENOSPC')
    return open(path, mode)
  }
  for (full of [true, false]) {
    const writer = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect(writer.readOnly).toBeNull()
    await writer.close()
    expect(disk.files()).toEqual(before)
  }
})

it('a folder that cannot be synced after project.json was renamed does not make a stranger of it', async () => {
  const limits = { changes: 2, idle: 1_000_000 }
  const about = { title: 't0', analyst: 'Ada' }
  const session = await ProjectSession.create(FOLDER, about, { fileSystem: disk, limits })
  const told = new Promise<string>((resolve) => session.status.onNotice(resolve))
  let renamed = false
  disk.before = (call, path) => {
    renamed ||= call === 'rename' && path === `${FOLDER}/project.json`
    if (renamed && call === 'syncFolder' && path === FOLDER) throw coded('EIO')
    return null
  }
  await retitle(session, 't1')
  await retitle(session, 't2')
  const notice =
    'project.json or a backup could not be written: the disk reported an error. Every change is safe in the journal; Assay tries again.'
  expect(await told).toBe(notice)
  disk.before = () => null
  await session.outside.look()
  expect(session.outside.waits).toBe(false)
  await retitle(session, 't3')
  await session.close()
  expect(session.status.notices).toEqual([notice])
  const again = await ProjectSession.open(FOLDER, { fileSystem: disk })
  expect([again.project, again.readOnly, again.status.notices]).toEqual([session.project, null, []])
})
