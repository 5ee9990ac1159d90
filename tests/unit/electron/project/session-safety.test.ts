import { newId } from '@shared/new-id'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from '../storage/memory-disk'
import { analystOf, FOLDER, openOn, retitle, titleOf } from '../storage/scenario'

const SNAPSHOT = `${FOLDER}/project.json`

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
})

const create = (): Promise<ProjectSession> =>
  ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })

const analystAdded = (name: string) => ({
  name: 'analyst.add',
  input: { analyst: { id: newId(), name, position: 2 } },
})

/** Lets the disk answer nothing but this error. */
function fail(code: string, only = ''): void {
  disk.before = (call) => {
    if (only !== '' && call !== only) return null
    throw Object.assign(new Error(code), { code })
  }
}
const mend = (): void => {
  disk.before = () => null
}

describe('a change that cannot be written', () => {
  it('is said to be not saved, is not in the project, and is written first with the next one', async () => {
    const session = await create()
    await retitle(session, 't1')
    fail('ENOSPC')
    await expect(retitle(session, 't2')).rejects.toThrow(/Not saved yet: the disk is full/)
    expect(titleOf(session)).toBe('t1')
    expect(session.status.current).toMatchObject({
      failure: expect.stringMatching(/disk is full/) as string,
      unsaved: 1,
    })
    mend()
    const by = analystOf(session)
    await session.changes.apply({ by, operations: [analystAdded('Ben')] })
    expect(session.status.current).toMatchObject({ failure: null, unsaved: 0, seq: 4 })
    await session.close()
    expect(titleOf(await openOn(disk))).toBe('t2')
  })

  it('is written when the analyst asks again', async () => {
    const session = await create()
    let writes = 0
    disk.before = (call) => {
      writes += Number(call === 'write')
      if (call === 'write' && writes % 2 === 0) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      return 'short'
    }
    await expect(retitle(session, 't1')).rejects.toMatchObject({ code: 'not-saved' })
    await expect(session.changes.saveAgain()).rejects.toMatchObject({ code: 'not-saved' })
    mend()
    await session.changes.saveAgain()
    expect(session.status.current).toMatchObject({ failure: null, unsaved: 0 })
    expect(titleOf(session)).toBe('t1')
    expect(await disk.list(`${FOLDER}/journal`)).toEqual(['00000001.ndjson'])
  })

  it('goes to a new journal after a failed sync: the old file is never written again', async () => {
    const session = await create()
    await retitle(session, 't1')
    fail('EIO', 'sync')
    await expect(retitle(session, 't2')).rejects.toMatchObject({ code: 'not-saved' })
    mend()
    const writes: string[] = []
    disk.before = (call, path) => {
      if (call === 'write') writes.push(path)
      return null
    }
    await retitle(session, 't3')
    expect(writes.filter((path) => path.endsWith('00000001.ndjson'))).toEqual([])
    expect(writes.some((path) => path.endsWith('00000002.ndjson'))).toBe(true)
    mend()
    // What was never acknowledged is still in the old file, whole; the new one says that it does not count.
    for (const lost of [[], [SNAPSHOT]]) {
      const killed = disk.cutPower(() => 'kept')
      for (const path of lost) killed.unput(path)
      const found = await openOn(killed)
      expect([titleOf(found), found.status.current.seq, found.readOnly]).toEqual(['t3', 4, null])
    }
    await session.close()
    expect(titleOf(await openOn(disk))).toBe('t3')
  })

  it('goes on when another program never lets go of project.json: the journal has it all', async () => {
    const limits = { changes: 2 }
    const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk, limits })
    disk.before = (call, path) => {
      if (call === 'rename' && path === SNAPSHOT) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
      return null
    }
    for (let n = 1; n <= 9; n += 1) await retitle(session, `t${n}`)
    await session.close()
    expect(session.status.notices.join()).toMatch(/another program is using the file.*Every change is safe/)
    expect(titleOf(await openOn(disk.cutPower(() => 'lost')))).toBe('t9')
  })

  it('says so when the folder is gone, and makes no new one', async () => {
    const session = await create()
    await disk.rename(FOLDER, '/projects/moved')
    await expect(retitle(session, 't1')).rejects.toThrow(/the project folder is no longer there/)
    expect(await disk.list('/projects')).toEqual(['moved'])
  })
})

describe('a project that others touch', () => {
  it('keeps what another program wrote over project.json, and asks', async () => {
    const session = await create()
    const older = disk.files().get(SNAPSHOT) ?? Buffer.alloc(0)
    await retitle(session, 't1')
    await session.close()
    const again = await openOn(disk)
    disk.put(SNAPSHOT, older)
    await again.outside.look()
    expect(again.outside.waits).toBe(true)
    await retitle(again, 't2')
    expect((await again.outside.preview()).counts).toEqual({ about: { back: 0, away: 0, changed: 1 } })

    await again.outside.keepMine()
    expect(again.outside.waits).toBe(false)
    await again.close()
    const kept = [...disk.files()].filter(([path]) => path.includes('/recovery/'))
    expect(kept.map(([, bytes]) => bytes.equals(older))).toEqual([true])
    expect(titleOf(await openOn(disk))).toBe('t2')
  })

  it('keeps what another program wrote behind a header that it left as it was, and asks', async () => {
    const session = await create()
    const mine = disk.files().get(SNAPSHOT)?.toString() ?? ''
    const theirs = Buffer.from(mine.replace('"title":"t0"', '"title":"xx"'))
    expect(theirs.equals(Buffer.from(mine))).toBe(false)
    disk.put(SNAPSHOT, theirs)
    await session.outside.look()
    expect(session.outside.waits).toBe(true)
    await session.outside.keepMine()
    await retitle(session, 't1')
    await session.close()
    const kept = [...disk.files()].filter(([path]) => path.includes('/recovery/'))
    expect(kept.map(([, bytes]) => bytes.equals(theirs))).toEqual([true])
    const again = await openOn(disk)
    expect([titleOf(again), again.readOnly, again.status.notices]).toEqual(['t1', null, []])
  })

  it('takes theirs as a change that can be undone', async () => {
    const session = await create()
    const older = disk.files().get(SNAPSHOT) ?? Buffer.alloc(0)
    await retitle(session, 't1')
    await session.close()
    const again = await openOn(disk)
    disk.put(SNAPSHOT, older)
    await again.outside.look()
    await again.outside.takeTheirs(analystOf(again))
    expect(titleOf(again)).toBe('t0')
    await again.changes.undo(null)
    expect(titleOf(again)).toBe('t1')
  })

  it('is not alarmed by a file that was only copied back', async () => {
    const session = await create()
    disk.put(SNAPSHOT, disk.files().get(SNAPSHOT) ?? Buffer.alloc(0))
    await session.outside.look()
    expect(session.outside.waits).toBe(false)
  })

  it.each([
    ['an older copy', () => Buffer.from('an older copy')],
    ['as many other bytes', (bytes: Buffer) => bytes.map((byte) => byte ^ 1)],
  ])(
    'loses nothing when the journal is replaced by %s: the next change stands on a fresh snapshot',
    async (_, other) => {
      const session = await create()
      await retitle(session, 't1')
      const [journal = '', bytes = Buffer.alloc(0)] =
        [...disk.files()].findLast(([path]) => path.includes('/journal/')) ?? []
      disk.put(journal, other(bytes))
      await retitle(session, 't2')
      const stopped = disk.cutPower(() => 'lost')
      const again = await openOn(stopped)
      expect([titleOf(again), again.readOnly]).toEqual(['t2', null])
    },
  )

  it('names copies that a synchronising service made, and leaves them alone', async () => {
    await (await create()).close()
    disk.put(`${FOLDER}/project (conflicted copy).json`, Buffer.from('{}'))
    expect((await openOn(disk)).status.notices.join()).toMatch(/conflicted copy.*was left alone/)
  })

  it('opens for reading in a folder that cannot be written to', async () => {
    await (await create()).close()
    disk.before = (call) => {
      if (['open', 'write', 'link'].includes(call) && call !== 'open')
        throw Object.assign(new Error(), { code: 'EROFS' })
      return null
    }
    const session = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect(session.readOnly).toMatch(/cannot be written to: the disk can only be read/)
    expect(titleOf(session)).toBe('t0')
  })
})

describe('coming back', () => {
  it('restores a backup as a change that can be undone', async () => {
    const session = await create()
    await retitle(session, 't1')
    await session.close()
    const again = await openOn(disk)
    await retitle(again, 't2')
    const [backup] = await again.backups.list()
    expect((await again.backups.preview(backup?.name ?? '')).counts).toEqual({
      about: { back: 0, away: 0, changed: 1 },
    })
    await again.backups.restore(analystOf(again), backup?.name ?? '')
    expect(titleOf(again)).toBe('t1')
    expect((await again.backups.list()).map(({ reason }) => reason)).toContain('restore')
    await again.changes.undo(null)
    expect(titleOf(again)).toBe('t2')
  })

  it('restores the whole project, or one thing in it, to any moment', async () => {
    const session = await create()
    const by = analystOf(session)
    for (const title of ['t1', 't2']) await retitle(session, title)
    await session.changes.apply({ by, operations: [analystAdded('Ben')] })
    await session.close()
    const again = await openOn(disk)
    await again.restore.item(by, 'about', 'project', 2)
    expect([titleOf(again), Object.keys(again.project.analysts).length]).toEqual(['t1', 2])
    await again.restore.moment(by, 1)
    expect([titleOf(again), Object.keys(again.project.analysts).length]).toEqual(['t0', 1])
    await again.changes.undo(by)
    await again.changes.undo(by)
    expect([titleOf(again), Object.keys(again.project.analysts).length]).toEqual(['t2', 2])
  })

  it('shows the history through retired journals, newest first, and named checkpoints', async () => {
    const session = await create()
    for (let n = 1; n <= 4; n += 1) await retitle(session, `t${n}`)
    await session.history.nameCheckpoint(analystOf(session), 'Before the meeting')
    await session.close()
    const again = await openOn(disk)
    for (let n = 5; n <= 9; n += 1) await retitle(again, `t${n}`)
    const seqs = (commits: { seq: number }[]) => commits.map(({ seq }) => seq)
    expect(seqs(await again.history.list({ limit: 4 }))).toEqual([10, 9, 8, 7])
    expect(seqs(await again.history.list({ before: 4, limit: 9 }))).toEqual([3, 2, 1])
    expect(await again.history.checkpoints()).toMatchObject([{ name: 'Before the meeting', seq: 5 }])
  })
})
