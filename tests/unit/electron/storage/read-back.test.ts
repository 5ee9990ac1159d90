import * as newIds from '@shared/new-id'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from './memory-disk'
import { FOLDER, openOn, retitle } from './scenario'

/** What could not be read back is not written, or is written so that it can be. */

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
})

const create = (limits = {}): Promise<ProjectSession> =>
  ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk, limits })

describe('a stray journal with the last number of eight digits', () => {
  const STRAY = `${FOLDER}/journal/99999999.ndjson`

  it('loses nothing: the next number is found again', async () => {
    await (await create()).close()
    disk.put(STRAY, Buffer.from('stray'))
    const session = await openOn(disk)
    for (let n = 1; n <= 5; n += 1) await retitle(session, `t${n}`)
    const killed = await openOn(disk.cutPower(() => 'kept'))
    expect([killed.project, killed.readOnly]).toEqual([session.project, null])
    await session.close()
    const again = await openOn(disk)
    expect([again.project, again.readOnly, again.status.notices]).toEqual([session.project, null, []])
  })

  it('that is a copy of a journal waits for the decision, and loses nothing after it', async () => {
    const first = await create()
    await retitle(first, 't1')
    await first.close()
    disk.put(STRAY, disk.files().get(`${FOLDER}/journal/00000001.ndjson`) ?? Buffer.alloc(0))
    const reader = await openOn(disk)
    expect([reader.project, reader.writableBy]).toEqual([first.project, 'accept-loss'])
    await reader.close()
    const session = await ProjectSession.open(FOLDER, { fileSystem: disk, acceptLoss: true })
    await retitle(session, 't2')
    await session.close()
    const again = await openOn(disk)
    expect([again.project, again.readOnly, again.status.notices]).toEqual([session.project, null, []])
  })

  it('or the last number that can be counted is told from the start of the work', async () => {
    await (await create()).close()
    disk.put(`${FOLDER}/journal/${'9'.repeat(15)}.ndjson`, Buffer.from('stray'))
    const session = await openOn(disk)
    await expect(retitle(session, 't1')).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringContaining(
        'Not saved yet: a file in journal/ has the last number there is; move it to another folder. Everything before',
      ) as string,
    })
    await session.close()
    disk.unput(`${FOLDER}/journal/${'9'.repeat(15)}.ndjson`)
    const again = await openOn(disk)
    expect([again.project, again.readOnly]).toEqual([session.project, null])
  })
})

describe('a clock in the year 10000', () => {
  const WHY = 'the clock of this computer shows a year that cannot be written down; set it right'
  const setClock = (at: string | number): void => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(at)
    // Made without what the library remembers, or every later id would be of that year too.
    vi.spyOn(newIds, 'newId').mockImplementation(() => v7({ msecs: Date.now() }))
  }
  const mendClock = (): void => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  }
  afterEach(mendClock)
  const YEAR_10000 = 253_402_300_800_000

  it('writes no change, keeps it, and saves it when the clock is right', async () => {
    const session = await create()
    await retitle(session, 't1')
    const before = disk.files()
    setClock(YEAR_10000)
    await expect(retitle(session, 't2')).rejects.toMatchObject({
      code: 'not-saved',
      message: `Not saved yet: ${WHY}. Everything before this change is on disk. Assay keeps the change and tries again with your next one, or when you choose Save.`,
    })
    await expect(session.outside.keepMine()).rejects.toMatchObject({ code: 'no-snapshot' })
    expect(disk.files()).toEqual(before)
    mendClock()
    await session.changes.saveAgain()
    await session.close()
    const again = await openOn(disk)
    expect([again.project, again.project.about.project.title, again.status.notices]).toEqual([
      session.project,
      't2',
      [],
    ])
  })

  it('replaces neither snapshot nor backup by closing', async () => {
    const session = await create()
    await retitle(session, 't1')
    const before = disk.files()
    setClock(YEAR_10000)
    await session.close()
    expect(session.status.notices).toEqual([
      `project.json or a backup could not be written: ${WHY}. Every change is safe in the journal; Assay tries again.`,
    ])
    mendClock()
    expect(disk.files()).toEqual(before)
    const again = await openOn(disk)
    expect([again.project, again.readOnly]).toEqual([session.project, null])
  })

  it('opens for reading only, and makes no project', async () => {
    const session = await create()
    await session.close()
    setClock(YEAR_10000)
    const reader = await openOn(disk)
    expect([reader.project, reader.readOnly, reader.writableBy]).toEqual([
      session.project,
      `This project cannot be written to: ${WHY}. It can be read here.`,
      null,
    ])
    await expect(
      ProjectSession.create('/projects/new.assay', { title: 'n', analyst: 'Ada' }, { fileSystem: disk }),
    ).rejects.toMatchObject({ code: 'not-created', message: expect.stringContaining(WHY) as string })
    mendClock()
    await ProjectSession.create('/projects/new.assay', { title: 'n', analyst: 'Ada' }, { fileSystem: disk })
  })
})

describe('a snapshot', () => {
  it('whose first line the disk returns otherwise never takes the name of the one before', async () => {
    const session = await create()
    await retitle(session, 't1')
    const before = disk.files().get(`${FOLDER}/project.json`)
    const open = disk.open.bind(disk)
    disk.open = async (path, mode) => {
      const file = await open(path, mode)
      if (!path.includes('.project.json.')) return file
      const read = async (into: Uint8Array, position: number): Promise<number> => {
        const length = await file.read(into, position)
        if (position === 0) into[20] = 0
        return length
      }
      return { ...file, read }
    }
    await session.close()
    expect(session.status.notices).toEqual([
      'project.json or a backup could not be written: the disk reported an error. Every change is safe in the journal; Assay tries again.',
    ])
    expect(disk.files().get(`${FOLDER}/project.json`)).toEqual(before)
    disk.open = open
    const again = await openOn(disk)
    expect([again.project, again.readOnly]).toEqual([session.project, null])
  })
})
