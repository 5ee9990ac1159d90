import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'
import { FOLDER, openOn, retitle, titleOf } from '../unit/electron/storage/scenario'

it('a session gives the same project after any edits, undos, redos and restarts as one that was never closed', async () => {
  const step = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom('undo', 'redo', 'restart'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const disk = new MemoryDisk()
      await disk.makeFolder('/projects')
      await disk.syncFolder('/')
      let session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
      const titles = ['t0']
      let at = 0
      for (const each of steps) {
        if (each === 'restart') {
          await session.close()
          session = await openOn(disk)
        } else if (each === 'undo' || each === 'redo') {
          const possible = each === 'undo' ? at > 0 : at < titles.length - 1
          const done = session.changes[each](null).then(
            () => true,
            () => false,
          )
          expect(await done).toBe(possible)
          if (possible) at += each === 'undo' ? -1 : 1
        } else if (each !== titles[at]) {
          await retitle(session, each)
          titles.splice(at + 1, Infinity, each)
          at += 1
        }
        expect(titleOf(session)).toBe(titles[at])
      }
      await session.close()
    }),
    { numRuns: process.env['ASSAY_FAULTS'] === 'full' ? 2_000 : 40 },
  )
})
