import { describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from './memory-disk'
import { FOLDER, retitle, titleOf } from './scenario'

describe('the end of the last journal', () => {
  /** Overwrites all but the first line with zeros, as a failing disk may. */
  const zeroed = (bytes: Buffer): Buffer => Buffer.from(bytes).fill(0, bytes.indexOf('\n') + 1)

  it('overwritten after the project was closed in order is a loss, and waits for the decision', async () => {
    const disk = new MemoryDisk()
    const limits = { idle: 1_000_000, changes: 1_000 }
    const first = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk, limits })
    await retitle(first, 't1')
    await first.close()
    const session = await ProjectSession.open(FOLDER, { fileSystem: disk, limits })
    for (let n = 2; n <= 8; n += 1) await retitle(session, `t${n}`)
    // The last snapshot fails: the journal alone has the seven changes.
    disk.before = (call, path) => {
      if (call === 'rename' && path === `${FOLDER}/project.json`) throw Object.assign(new Error(), { code: 'EBUSY' })
      return null
    }
    await session.close()
    disk.before = () => null
    expect(disk.lockOf(FOLDER)).toBeNull()
    const path = [...disk.files()].findLast(([, bytes]) => bytes.includes('t8'))?.[0] ?? ''
    const broken = zeroed(disk.files().get(path) ?? Buffer.alloc(0))
    disk.put(path, broken)
    for (const each of disk.files().keys()) if (each.includes('/journal/') && each > path) disk.unput(each)
    const before = disk.files()

    const reader = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([reader.project, reader.writableBy, reader.status.notices]).toEqual([
      first.project,
      'accept-loss',
      [
        'The first 2 changes of this project are safe; the end of 00000002.ndjson is damaged. The project had been closed in order, so later changes may be missing. The file is left as it is.',
      ],
    ])
    await reader.close()
    expect(disk.files()).toEqual(before)

    const writer = await ProjectSession.open(FOLDER, { fileSystem: disk, acceptLoss: true })
    await retitle(writer, 'went on')
    await writer.close()
    expect(disk.files().get(path)?.equals(broken)).toBe(true)
    const again = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([again.project, again.readOnly, again.status.notices]).toEqual([writer.project, null, []])
  })

  it('after a change that the disk refused half way is where the next journal goes on', async () => {
    const disk = new MemoryDisk()
    await (await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })).close()
    const session = await ProjectSession.open(FOLDER, { fileSystem: disk })
    let writes = 0
    disk.before = (call) => {
      if (call === 'write') writes += 1
      // The line that says who opened the project is written, the change behind it is not.
      if (call === 'write' && writes === 2) throw Object.assign(new Error(), { code: 'ENOSPC' })
      return null
    }
    await expect(retitle(session, 't1')).rejects.toMatchObject({ code: 'not-saved' })
    // The next journal is begun, and the snapshot it is for fails.
    disk.before = (call, path) => {
      if (call === 'rename' && path === `${FOLDER}/project.json`) throw Object.assign(new Error(), { code: 'EBUSY' })
      return null
    }
    await session.outside.keepMine().catch(() => {})
    await retitle(session, 't2')
    const killed = disk.cutPower(() => 'kept')
    killed.startMachineAgain()
    const again = await ProjectSession.open(FOLDER, { fileSystem: killed })
    expect([titleOf(again), again.readOnly, again.changes.end.seq]).toEqual(['t2', null, session.changes.end.seq])
  })

  it('cut off in a crash is no loss, also when opening it failed meanwhile', async () => {
    const disk = new MemoryDisk()
    const stopped = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
    await retitle(stopped, 't1')
    const [journal, bytes] = [...disk.files()].findLast(([path]) => path.includes('/journal/'))!
    disk.put(journal, Buffer.concat([bytes, Buffer.from('12345678 {"ty')]))
    disk.put(`${FOLDER}/.lock`, Buffer.from(JSON.stringify({ ...disk.lockOf(FOLDER), bootId: 'before' })))
    const lock = disk.lockOf(FOLDER)
    disk.before = (call, path) => {
      if (call === 'read' && path.includes('/journal/')) throw Object.assign(new Error(), { code: 'EMFILE' })
      return null
    }
    await expect(ProjectSession.open(FOLDER, { fileSystem: disk })).rejects.toMatchObject({ name: 'Refusal' })
    disk.before = () => null
    // Of the same process, so that it still tells of the crash.
    expect(disk.lockOf(FOLDER)).toEqual({ ...lock, instance: expect.any(String) as string })
    const session = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([titleOf(session), session.readOnly, session.status.notices]).toEqual([
      't1',
      null,
      [expect.stringMatching(/^The last write to \d+\.ndjson was not finished or is damaged\. It was left out/)],
    ])
  })

  it('cut off in a crash is no loss either where a full disk keeps it from being mended', async () => {
    let disk = new MemoryDisk()
    await disk.makeFolder('/projects')
    await disk.syncFolder('/')
    const crashed = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
    await retitle(crashed, 't1')
    disk = disk.cutPower(() => 'lost')
    const journal = `${FOLDER}/journal/00000001.ndjson`
    disk.put(journal, Buffer.concat([disk.files().get(journal) ?? Buffer.alloc(0), Buffer.from('12345678 {"ty')]))
    disk.startMachineAgain()
    const session = await ProjectSession.open(FOLDER, { fileSystem: disk })
    disk.before = (call, path) => {
      if (call === 'write' && !path.includes('lock')) throw Object.assign(new Error(), { code: 'ENOSPC' })
      return null
    }
    await session.close()
    disk.before = () => null
    const again = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([again.project, again.readOnly]).toEqual([crashed.project, null])
    await again.close()
    const last = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([last.project, last.readOnly, last.status.notices]).toEqual([crashed.project, null, []])
  })

  it('cut off in a crash keeps no project shut where no copy of it can be made', async () => {
    let disk = new MemoryDisk()
    await disk.makeFolder('/projects')
    await disk.syncFolder('/')
    const crashed = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
    await retitle(crashed, 't1')
    disk = disk.cutPower(() => 'lost')
    const journal = `${FOLDER}/journal/00000001.ndjson`
    disk.put(journal, Buffer.concat([disk.files().get(journal) ?? Buffer.alloc(0), Buffer.from('12345678 {"ty')]))
    disk.startMachineAgain()
    disk.before = (call, path) => {
      if (call === 'write' && path.includes('/recovery/')) throw Object.assign(new Error(), { code: 'ENOSPC' })
      return null
    }
    const session = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([session.project, session.readOnly, session.status.notices]).toEqual([
      crashed.project,
      null,
      [
        expect.stringMatching(/00000001\.ndjson was not finished or is damaged\./),
        'journal/00000001.ndjson could not be copied to recovery/.',
      ],
    ])
    await session.close()
  })
})
