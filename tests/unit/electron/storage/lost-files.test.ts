import type { Project } from '@shared/document/project'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { type Fate, MemoryDisk } from './memory-disk'
import { analystOf, FOLDER, openOn, retitle, titleOf } from './scenario'

/** Files of an open project that somebody deletes: memory has everything, so nothing need be lost. */

const JOURNALS = `${FOLDER}/journal`

const GONE = 'The journal of this project is not where it was: what was done since the last copy may be in memory only.'

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
})

const create = (limits = {}): Promise<ProjectSession> =>
  ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk, limits })

/** What the next start finds when the power goes now, or when Assay was closed in order. */
async function found(fate: Fate = 'lost'): Promise<{ project: Project; readOnly: string | null; notices: string[] }> {
  const { project, readOnly, status } = await openOn(disk.cutPower(() => fate))
  return { project, readOnly, notices: status.notices }
}

describe('journal/ deleted while the project is open', () => {
  it.each([
    ['before the first change of the session', async () => {}],
    ['after a change', (session: ProjectSession) => retitle(session, 't1')],
  ])('%s is made anew, with all that memory has', async (_, begin) => {
    await (await create()).close()
    const session = await openOn(disk)
    await begin(session)
    disk.unput(JOURNALS)
    await retitle(session, 't2')
    await retitle(session, 't3')
    expect(await found()).toMatchObject({ project: session.project, readOnly: null })
    await session.close()
    expect(session.status.notices).toEqual([])
    expect(await found('kept')).toEqual({ project: session.project, readOnly: null, notices: [] })
  })

  it.each([
    ['nothing was changed', async () => {}],
    ['a change is in it', (session: ProjectSession) => retitle(session, 't1')],
    [
      'a snapshot was made since',
      async (session: ProjectSession) => {
        await retitle(session, 't1')
        await session.outside.keepMine()
      },
    ],
  ])('is made anew by closing when %s', async (_, begin) => {
    await (await create()).close()
    const session = await openOn(disk)
    await begin(session)
    disk.unput(JOURNALS)
    await session.close()
    expect(session.status.notices).toEqual([])
    expect(await found('kept')).toEqual({ project: session.project, readOnly: null, notices: [] })
  })

  it('is not called safe in the journal when it cannot be made anew', async () => {
    const session = await create()
    await retitle(session, 't1')
    disk.unput(JOURNALS)
    disk.before = (call) => {
      if (call === 'makeFolder') throw Object.assign(new Error(), { code: 'EACCES' })
      return null
    }
    await expect(retitle(session, 't2')).rejects.toThrow(`Not saved yet: Assay may not write there. ${GONE}`)
    await session.close()
    expect(session.status.notices).toEqual([
      `project.json or a backup could not be written: Assay may not write there. ${GONE}`,
    ])
  })

  it('is not made anew where the whole folder is gone', async () => {
    const session = await create()
    await disk.rename(FOLDER, '/projects/moved')
    await expect(retitle(session, 't1')).rejects.toThrow(/the project folder is no longer there/)
    expect(await disk.list('/projects')).toEqual(['moved'])
  })
})

describe('journal/ and more than that', () => {
  const theirs = Buffer.from('{"name":"theirs"}')
  const kept = () => [...disk.files()].filter(([path]) => path.includes('/recovery/')).map(([, bytes]) => bytes)
  /** Another program writes project.json, and the session has seen it. */
  const write = async (session: ProjectSession) => {
    disk.put(`${FOLDER}/project.json`, theirs)
    await session.outside.look()
    expect(session.outside.waits).toBe(true)
  }

  it('with the lock is made anew: nobody can have gone on where there is no journal', async () => {
    const session = await create()
    await retitle(session, 't1')
    disk.unput(JOURNALS)
    disk.unput(`${FOLDER}/.lock`)
    await retitle(session, 't2')
    expect(disk.lockOf(FOLDER)).not.toBeNull()
    expect(await found()).toMatchObject({ project: session.project, readOnly: null })
    await session.close()
    expect(await found('kept')).toEqual({ project: session.project, readOnly: null, notices: [] })
  })

  it('with the lock is left to whoever wrote project.json since', async () => {
    const session = await create()
    disk.unput(JOURNALS)
    disk.unput(`${FOLDER}/.lock`)
    disk.put(`${FOLDER}/project.json`, theirs)
    await expect(retitle(session, 't1')).rejects.toMatchObject({ code: 'taken-over' })
  })

  it('while another program’s project.json waits: closing writes what memory has, and keeps theirs', async () => {
    const session = await create()
    await retitle(session, 't1')
    await write(session)
    disk.unput(JOURNALS)
    await session.close()
    expect(session.status.notices.at(-1)).toBe(
      'The journal of this project was gone, so project.json was written anew from memory. What another program had written there is kept in recovery/.',
    )
    expect(kept()).toEqual([theirs])
    expect(await found('kept')).toEqual({ project: session.project, readOnly: null, notices: [] })
  })

  it('while another program’s project.json waits: the next change is saved, and theirs no longer waits', async () => {
    const session = await create()
    await retitle(session, 't1')
    await write(session)
    disk.unput(JOURNALS)
    await retitle(session, 't2')
    expect(kept()).toEqual([theirs])
    expect(await found()).toMatchObject({ project: session.project, readOnly: null })
    await session.outside.look()
    expect(session.outside.waits).toBe(false)
  })

  it('another program’s project.json still waits after closing when the journal has everything', async () => {
    const session = await create()
    await retitle(session, 't1')
    await write(session)
    await session.close()
    expect(disk.files().get(`${FOLDER}/project.json`)).toEqual(theirs)
    expect(kept()).toEqual([])
  })
})

it('project.json that another program writes while a snapshot is being made is not overwritten', async () => {
  const session = await create()
  await retitle(session, 't1')
  const theirs = Buffer.from('written by another program')
  disk.before = (call, path) => {
    if (call === 'sync' && path.includes('project.json.')) disk.put(`${FOLDER}/project.json`, theirs)
    return null
  }
  await session.close()
  expect(disk.files().get(`${FOLDER}/project.json`)).toEqual(theirs)
  disk.before = () => null
  expect((await found('kept')).project).toEqual(session.project)
})

it('a retired journal deleted: a moment before it is refused, one after it is brought back', async () => {
  const first = await create()
  await retitle(first, 't1')
  await first.close()
  const second = await openOn(disk)
  for (const title of ['t2', 't3']) await retitle(second, title)
  disk.unput(`${JOURNALS}/00000001.ndjson`)
  await expect(second.restore.moment(analystOf(second), 1)).rejects.toMatchObject({
    code: 'history-damaged',
    message:
      'The history does not reach back that far: a journal is missing or damaged. Nothing was changed. Choose a later moment.',
  })
  expect(titleOf(second)).toBe('t3')
  await second.restore.moment(analystOf(second), 3)
  expect(titleOf(second)).toBe('t2')
  await second.close()
})
