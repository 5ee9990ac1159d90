import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from '../storage/memory-disk'
import { analystOf, FOLDER, openOn, titleOf } from '../storage/scenario'

/** The names of Undo and Redo in the menu are those of what they will do. */

let disk: MemoryDisk
let session: ProjectSession
const begin = async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
  session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
}
beforeEach(begin)

/** A step that is called like the title it gives. */
const rename = (title: string) =>
  session.changes.apply({
    by: analystOf(session),
    label: title,
    operations: [{ name: 'project.update', input: { changes: { title } } }],
  })
const undo = () => session.changes.undo(analystOf(session))
const redo = () => session.changes.redo(analystOf(session))
const reopen = async () => {
  await session.close()
  session = await openOn(disk)
}
const names = () => {
  const { undo: back, redo: forth } = session.status.current
  return { undo: back, redo: forth }
}

test('after one undo and a start they are those of the steps before and after', async () => {
  for (const title of ['t1', 't2', 't3']) {
    await rename(title)
    await reopen()
  }
  expect(names()).toEqual({ undo: 't3', redo: null })
  await undo()
  expect(names()).toEqual({ undo: 't2', redo: 't3' })
  await undo()
  await undo()
  expect(names()).toEqual({ undo: null, redo: 't1' })
})

test('after any steps, undos, redos and starts they are what is then done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('step', 'undo', 'redo', 'start'), { maxLength: 20 }), async (acts) => {
      await begin()
      const steps: string[] = []
      let done = 0
      for (const [index, act] of acts.entries()) {
        if (act === 'start') await reopen()
        if (act === 'step') {
          await rename(`t${index + 1}`)
          steps.splice(done, Infinity, `t${index + 1}`)
          done += 1
        }
        if (act === 'undo' && done > 0) {
          await undo()
          done -= 1
        }
        if (act === 'redo' && done < steps.length) {
          await redo()
          done += 1
        }
        expect(names()).toEqual({ undo: steps[done - 1] ?? null, redo: steps[done] ?? null })
        expect(titleOf(session)).toBe(steps[done - 1] ?? 't0')
      }
      await session.close()
    }),
    { numRuns: process.env['ASSAY_FAULTS'] === 'full' ? 1_000 : 30 },
  )
})

describe('while the disk refuses a change', () => {
  beforeEach(async () => {
    await rename('t1')
    disk.before = (call) => {
      if (call === 'write') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      return null
    }
  })
  const refused = (change: Promise<unknown>) => expect(change).rejects.toMatchObject({ code: 'not-saved' })

  test('Undo has the name of the change that is kept', async () => {
    await refused(rename('t2'))
    await refused(session.history.nameCheckpoint(analystOf(session), 'A moment'))
    expect(names()).toEqual({ undo: 't2', redo: null })
    disk.before = () => null
    await undo()
    expect([titleOf(session), names()]).toEqual(['t1', { undo: 't1', redo: 't2' }])
  })

  test('they have no name while an undo is kept, since it is not known what it leaves', async () => {
    await refused(undo())
    expect(names()).toEqual({ undo: '', redo: '' })
    await refused(rename('t2'))
    expect(names()).toEqual({ undo: '', redo: '' })
    disk.before = () => null
    await session.changes.saveAgain()
    expect([titleOf(session), names()]).toEqual(['t2', { undo: 't2', redo: null }])
  })

  test('a moment that is named leaves them as they are', async () => {
    await refused(session.history.nameCheckpoint(analystOf(session), 'A moment'))
    expect(names()).toEqual({ undo: 't1', redo: null })
  })
})

test('after a read error they have no name, and the next try reads again', async () => {
  await rename('t1')
  await reopen()
  await session.close()
  const spoil = () => {
    disk.before = (call, path) => {
      if (call !== 'open' || !path.endsWith('00000001.ndjson')) return null
      throw Object.assign(new Error('EIO'), { code: 'EIO' })
    }
  }
  spoil()
  session = await openOn(disk)
  expect(names()).toEqual({ undo: '', redo: null })
  for (let tries = 0; tries < 2; tries += 1) await expect(undo()).rejects.toMatchObject({ code: 'history-unreadable' })
  disk.before = () => null
  await undo()
  expect([titleOf(session), names()]).toEqual(['t0', { undo: null, redo: 't1' }])
})

test('a journal that cannot be read while a step is taken costs its name only', async () => {
  for (const title of ['t1', 't2']) {
    await rename(title)
    await reopen()
  }
  disk.before = (call, path) => {
    if (call !== 'open' || !path.endsWith('00000001.ndjson')) return null
    throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  await undo()
  expect([titleOf(session), names()]).toEqual(['t1', { undo: '', redo: 't2' }])
  disk.before = () => null
  await undo()
  expect([titleOf(session), names()]).toEqual(['t0', { undo: null, redo: 't1' }])
})
