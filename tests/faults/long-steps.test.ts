import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Commit } from '@shared/document/change'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ProjectHistory } from '../../electron/project/project-history'
import { ProjectSession } from '../../electron/project/session'
import { addTag } from '../unit/shared/sample-project'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'
import { analystOf, FOLDER, openOn, retitle, titleOf } from '../unit/electron/storage/scenario'

/** Steps so long that the program does other things in the middle of them. */

const MANY = 2_500
const many = Array.from({ length: MANY }, (_, n) => addTag(`t${n}`))
const others = Array.from({ length: MANY }, (_, n) => addTag(`o${n}`))
/** The change that makes the project. */
const FIRST = 1

let disk: MemoryDisk
let session: ProjectSession
beforeEach(async () => {
  // A clock of its own: a slice is over after as many steps on every machine.
  let steps = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (steps += 0.1))
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
  session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
})
afterEach(() => vi.restoreAllMocks())

const doMany = () => session.changes.apply({ by: analystOf(session), operations: many })
const undo = () => session.changes.undo(analystOf(session))
const tags = () => Object.keys(session.project.tags).length
const bytes = () => [...disk.files()].map(([name, file]) => `${name} ${file.toString('base64')}`)
const labels = async () => (await session.history.list({ limit: 20 })).map(({ label }) => label).toReversed()

/** Looks at the project in every turn until the work is done. */
async function watch<T>(work: Promise<T>): Promise<{ value: T; seen: number[]; turns: number }> {
  const seen = new Set<number>()
  let turns = 0
  let isDone = false
  const end = () => (isDone = true)
  work.then(end, end)
  for (; !isDone; turns += 1) {
    seen.add(tags())
    await nextTurn()
  }
  return { value: await work, seen: [...seen.add(tags())], turns }
}

describe('very much taken back', () => {
  const ways: [string, () => Promise<Commit>][] = [
    ['an undo', undo],
    ['a restored moment', () => session.restore.moment(analystOf(session), FIRST)],
  ]
  const backup: (typeof ways)[number] = [
    'a restored backup',
    async () => session.backups.restore(analystOf(session), (await session.backups.list())[0]?.name ?? ''),
  ]
  beforeEach(async () => {
    await retitle(session, 't1')
    await session.close()
    session = await ProjectSession.open(FOLDER, { fileSystem: disk })
    await doMany()
  })

  test.each([...ways, backup])('by %s lets others have their turn, and nobody sees half of it', async (_name, step) => {
    const { seen, turns } = await watch(step())
    expect(seen).toEqual([MANY, 0])
    expect(turns).toBeGreaterThan(1)
    const again = await openOn(disk.cutPower(() => 'kept'))
    expect([again.project, again.readOnly]).toEqual([session.project, null])
  })

  // A backup is read before its turn comes: what is asked for until then comes first.
  test.each(ways)('by %s keeps what is asked for meanwhile waiting, and loses nothing of it', async (_name, step) => {
    const long = step()
    await nextTurn()
    const asked = [retitle(session, 't2'), retitle(session, 't3')]
    expect([tags(), titleOf(session)]).toEqual([MANY, expect.not.stringMatching(/t[23]/)])
    const [{ seq }, ...others] = await Promise.all([long, ...asked])
    expect(others.map((each) => each.seq)).toEqual([seq + 1, seq + 2])
    expect([tags(), titleOf(session)]).toEqual([0, 't3'])
    const again = await openOn(disk.cutPower(() => 'kept'))
    expect(again.project).toEqual(session.project)
  })
})

test.each([
  ['an undo', undo],
  ['a restored moment', () => session.restore.moment(analystOf(session), FIRST)],
  ['very many operations', () => session.changes.apply({ by: analystOf(session), operations: others })],
])(
  'a disk that is full in the middle of %s changes nothing, and it is done when there is room',
  async (_name, step) => {
    await doMany()
    const [before, files] = [structuredClone(session.project), bytes()]
    let writes = 0
    disk.before = (call, path) => {
      if (call !== 'write' || !path.includes('/journal/')) return null
      writes += 1
      if (writes === 1) return 'short'
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    }
    await expect(step()).rejects.toMatchObject({ code: 'not-saved' })
    expect([bytes(), session.changes.unsaved]).toEqual([files, 1])
    expect(session.project).toEqual(before)
    disk.before = () => null
    await session.changes.saveAgain()
    expect(tags()).not.toBe(MANY)
    const again = await openOn(disk.cutPower(() => 'kept'))
    expect([again.project, again.readOnly]).toEqual([session.project, null])
  },
)

describe('very many operations as one step', () => {
  test('let others have their turn, and nobody sees half of them', async () => {
    const { seen, turns } = await watch(doMany())
    expect(seen).toEqual([0, MANY])
    expect(turns).toBeGreaterThan(1)
    expect(await labels()).toEqual(['Create project', 'Create tag “t0”'])
  })

  test('share no write with what was asked for before or behind them', async () => {
    const writes: number[][] = []
    session.status.onWrite(({ commits }) => writes.push(commits.map(({ changes }) => changes.length)))
    await Promise.all([retitle(session, 't1'), retitle(session, 't2'), doMany(), retitle(session, 't3')])
    expect(writes).toEqual([[1, 1], [MANY], [1]])
    expect([tags(), titleOf(session)]).toEqual([MANY, 't3'])
  })

  test('that are refused at their end change nothing, and what was asked for behind them is done', async () => {
    const twice = [...many, addTag('t0')]
    const refused = session.changes.apply({ by: analystOf(session), operations: twice })
    const behind = retitle(session, 't1')
    await expect(refused).rejects.toMatchObject({ code: 'exists' })
    await behind
    expect([tags(), titleOf(session), await labels()]).toEqual([0, 't1', ['Create project', 'Change project details']])
  })
})

test('a preview is of one moment, also when work goes on meanwhile', async () => {
  await doMany()
  const { history } = session
  const read = (seq: number) => ProjectHistory.prototype.changesBackTo.call(history, seq)
  vi.spyOn(history, 'changesBackTo').mockImplementationOnce(async (seq) => {
    const changes = await read(seq)
    await retitle(session, 't1')
    return changes
  })
  expect((await session.restore.previewMoment(FIRST)).counts).toEqual({
    tags: { back: 0, away: MANY, changed: 0 },
    about: { back: 0, away: 0, changed: 1 },
  })
})
