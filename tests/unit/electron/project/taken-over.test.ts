import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from '../storage/memory-disk'
import { analystOf, FOLDER, retitle, titleOf } from '../storage/scenario'

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
})

describe('a project that somebody took over', () => {
  const limits = { changes: 500, bytes: 1_000_000, idle: 20, backup: 0 }
  const openBoth = async () => {
    const mine = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk, limits })
    await retitle(mine, 'mine')
    const theirs = await ProjectSession.open(FOLDER, { fileSystem: disk, takeOver: true })
    return { mine, theirs }
  }
  /** The files as they are, and what a session says that opens them. */
  const left = () => [...disk.files()].map(([path, bytes]) => [path, bytes.toString('base64')])

  const lateWrites: Record<string, (mine: ProjectSession) => Promise<unknown>> = {
    'a change': (mine) => expect(retitle(mine, 'late')).rejects.toMatchObject({ code: 'taken-over' }),
    undo: (mine) => expect(mine.changes.undo(null)).rejects.toMatchObject({ code: 'taken-over' }),
    'a named moment': (mine) =>
      expect(mine.history.nameCheckpoint(analystOf(mine), 'Late')).rejects.toMatchObject({ code: 'taken-over' }),
    'the snapshot of an idle minute': async (mine) =>
      vi.waitFor(() => expect(mine.status.notices.join()).toContain('was taken over')),
    closing: (mine) => mine.close(),
  }
  for (const [name, writeLate] of Object.entries(lateWrites)) {
    it(`is not touched any more by ${name}`, async () => {
      const { mine, theirs } = await openBoth()
      await retitle(theirs, 'theirs')
      const before = left()
      await writeLate(mine)
      await mine.close()
      expect(left()).toEqual(before)
      await retitle(theirs, 'still theirs')
      await theirs.close()
      const again = await ProjectSession.open(FOLDER, { fileSystem: disk })
      expect([titleOf(again), again.readOnly, again.status.notices]).toEqual(['still theirs', null, []])
    })
  }

  it('loses nothing when the lock was looked at just before', async () => {
    const mine = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
    await retitle(mine, 'mine')
    const info = disk.info.bind(disk)
    const held = await info(`${FOLDER}/.lock`)
    const theirs = await ProjectSession.open(FOLDER, { fileSystem: disk, takeOver: true })
    await retitle(theirs, 'theirs')
    // The look at the lock is one moment and the write another.
    disk.info = (path) => (path.endsWith('.lock') ? Promise.resolve(held) : info(path))
    await mine.close()
    disk.info = info
    await retitle(theirs, 'still theirs')
    await theirs.close()
    const again = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect([titleOf(again), again.readOnly]).toEqual(['still theirs', null])
  })
})
