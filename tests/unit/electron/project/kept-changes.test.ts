import type { Operation } from '@shared/operations/operations'
import { beforeEach, expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { addAnalyst, addSource, addTag, id } from '../../shared/sample-project'
import { mark, openTagging } from '../../shared/sample-tagging'
import { MemoryDisk } from '../storage/memory-disk'
import { analystOf, FOLDER, openOn, retitle, titleOf } from '../storage/scenario'

/** What the disk refuses is kept, in its order, whatever kind of change it is. */

let disk: MemoryDisk
let session: ProjectSession
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
  session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  await retitle(session, 't1')
})

const fill = () => {
  disk.before = (call) => {
    if (call === 'write') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    return null
  }
}
/** Only the next write fails. */
const failOnce = () => {
  disk.before = (call) => {
    if (call !== 'write') return null
    makeRoom()
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  }
}
const makeRoom = () => {
  disk.before = () => null
}
const notSaved = (change: Promise<unknown>) => expect(change).rejects.toMatchObject({ code: 'not-saved' })
const told = async () => (await session.history.list({ limit: 20 })).map(({ label }) => label).toReversed()
const RENAMED = 'Change project details'
const BEGUN = ['Create project', RENAMED]

test('comes before whatever is asked for next, in its own order', async () => {
  fill()
  await notSaved(retitle(session, 't2'))
  await notSaved(retitle(session, 't3'))
  expect([titleOf(session), session.status.current.unsaved]).toEqual(['t1', 2])
  makeRoom()
  const titles: string[] = []
  session.status.onWrite(({ commits }) => {
    for (const { changes } of commits)
      for (const { after } of changes) if (after && 'title' in after) titles.push(after.title)
  })
  await retitle(session, 't4')
  expect(titles).toEqual(['t2', 't3', 't4'])
  expect(session.status.current).toMatchObject({ unsaved: 0, failure: null })
})

test('takes everything with it that was asked for behind it, so that the latest wins', async () => {
  failOnce()
  const asked = [retitle(session, 't2'), session.changes.undo(analystOf(session)), retitle(session, 't3')]
  await Promise.all(asked.map(notSaved))
  expect([titleOf(session), session.status.current.unsaved]).toEqual(['t1', 3])
  await session.changes.saveAgain()
  expect(titleOf(session)).toBe('t3')
  expect(await told()).toEqual([...BEGUN, RENAMED, `Undo ${RENAMED}`, RENAMED])
})

test('undo takes back what was kept, not what was saved before it', async () => {
  fill()
  await notSaved(retitle(session, 'typed'))
  makeRoom()
  await session.changes.undo(analystOf(session))
  expect(titleOf(session)).toBe('t1')
  expect(await told()).toEqual([...BEGUN, RENAMED, `Undo ${RENAMED}`])
})

test('is not named to others while something is kept from anybody', async () => {
  const [ann, bob] = [id('ann'), id('bob')]
  const apply = (by: string, ...operations: Operation[]) => session.changes.apply({ by, operations })
  await apply(analystOf(session), addAnalyst('ann'), addAnalyst('bob'), addSource('src'), addTag('one'))
  const undone = () => [ann, bob, null].map((viewer) => session.status.seenBy(viewer).undo)
  fill()
  await notSaved(apply(ann, mark('before', 'src', ['one'], [0, 5])))
  expect(undone()).toEqual(['Tag “one”', 'Tag “one”', 'Tag “one”'])
  makeRoom()
  await session.changes.saveAgain()
  await apply(ann, openTagging('blindly', ['src'], ['ann', 'bob']))
  fill()
  await notSaved(apply(ann, mark('after', 'src', ['one'], [10, 15])))
  expect(undone()).toEqual(['Tag “one”', '', ''])
})

test('is kept whatever it is: undo, redo, a named moment, restoring', async () => {
  const by = analystOf(session)
  const changes: [string, () => Promise<unknown>, title: string][] = [
    ['Undo', () => session.changes.undo(by), 't0'],
    ['Redo', () => session.changes.redo(by), 't1'],
    ['Restore the project to change 1', () => session.restore.moment(by, 1), 't0'],
    ['Restore item', () => session.restore.item(by, 'about', 'project', 2), 't1'],
  ]
  for (const [name, change, title] of changes) {
    fill()
    await notSaved(change())
    expect([name, session.status.current.unsaved]).toEqual([name, 1])
    makeRoom()
    await session.changes.saveAgain()
    expect([name, titleOf(session), session.status.current.unsaved]).toEqual([name, title, 0])
  }
  fill()
  await notSaved(session.history.nameCheckpoint(by, 'Before the meeting'))
  expect(await session.history.checkpoints()).toEqual([])
  makeRoom()
  await retitle(session, 't2')
  expect(await session.history.checkpoints()).toMatchObject([
    { name: 'Before the meeting', seq: session.changes.end.seq - 1 },
  ])
})

test('stays kept, with its reason, while the disk stays full', async () => {
  fill()
  await notSaved(retitle(session, 't2'))
  for (let tries = 0; tries < 3; tries += 1) await notSaved(session.changes.saveAgain())
  expect(session.status.current).toMatchObject({
    unsaved: 1,
    failure: expect.stringContaining('the disk is full') as string,
  })
  makeRoom()
  await session.changes.saveAgain()
  expect(titleOf(await openOn(disk.cutPower(() => 'lost')))).toBe('t2')
})

test('is said by name when it turns out to be impossible', async () => {
  fill()
  const by = analystOf(session)
  // The second undo finds nothing left to undo once the first is done.
  await session.changes.undo(by).catch(() => {})
  await session.changes.undo(by).catch(() => {})
  makeRoom()
  await session.changes.saveAgain()
  expect(session.status.current.unsaved).toBe(0)
  expect(session.status.notices).toEqual(['A change that was kept could not be done: There is nothing to undo.'])
})

test('work on the files goes on between changes while something is kept', async () => {
  fill()
  await notSaved(retitle(session, 't2'))
  await session.changes.inTurn(async () => {})
  expect(session.status.current.unsaved).toBe(1)
})

test('a change that could never be read back costs those that share its write nothing', async () => {
  const bad = session.changes.apply({
    by: analystOf(session),
    operations: [{ name: 'project.update', input: { changes: { title: 'x'.repeat(100_000) } } }],
  })
  const good = retitle(session, 't2')
  await expect(bad).rejects.toThrow()
  await good
  expect([titleOf(session), session.status.current.unsaved]).toEqual(['t2', 0])
})
