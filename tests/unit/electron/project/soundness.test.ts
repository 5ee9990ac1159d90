import type { Operation } from '@shared/operations/operations'
import { beforeEach, describe, expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { DurableFile } from '../../../../electron/storage/durable-file'
import type { Rows } from '../../../../electron/storage/snapshot'
import { verifyProject } from '../../../../electron/storage/verify-project'
import * as sample from '../../shared/sample-project'
import { MemoryDisk } from '../storage/memory-disk'
import { FOLDER } from '../storage/scenario'

/** Nothing that is planned, restored, taken over or opened may hold what no project can hold unsaid. */

const { id } = sample

let disk: MemoryDisk
let session: ProjectSession
let by: string
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  session = await ProjectSession.create(FOLDER, { title: 'Test', analyst: 'Ada' }, { fileSystem: disk })
  by = Object.keys(session.project.analysts)[0] ?? ''
})

const go = (...operations: Operation[]) => session.changes.apply({ by, operations })
const goAs = (analyst: string, ...operations: Operation[]) => session.changes.apply({ by: id(analyst), operations })
const reopen = async () => {
  await session.close()
  session = await ProjectSession.open(FOLDER, { fileSystem: disk })
}

describe('the moment before the first change', () => {
  const refused = {
    code: 'before-the-beginning',
    message: 'Before its first change there was no project. Nothing was changed. Choose a later moment.',
  }

  test('cannot be restored: the project is as it was, and opens again', async () => {
    await go(sample.addTag('cost'))
    const before = structuredClone(session.project)
    await expect(session.restore.moment(by, 0)).rejects.toMatchObject(refused)
    await expect(session.restore.previewMoment(0)).rejects.toMatchObject(refused)
    expect(session.project).toEqual(before)
    await reopen()
    expect(session.project).toEqual(before)
  })

  test('is not the first change, which can be', async () => {
    await go(sample.addTag('cost'))
    await session.restore.moment(by, 1)
    expect(session.project.tags).toEqual({})
  })
})

describe('an analyst whose joining was undone', () => {
  beforeEach(async () => {
    await go(sample.addAnalyst('ben'))
    await session.changes.undo(by)
  })
  const refused = {
    code: 'unknown-analyst',
    message:
      'The analyst you work as is no longer in the project. Nothing was changed. Switch to another analyst, or add one.',
  }

  test('can do nothing', async () => {
    const before = structuredClone(session.project)
    const { end } = session.changes
    for (const act of [
      () => goAs('ben', sample.addTag('cost')),
      () => session.history.nameCheckpoint(id('ben'), 'Mine'),
      () => session.restore.moment(id('ben'), 1),
    ]) {
      await expect(act()).rejects.toMatchObject(refused)
    }
    expect([session.project, session.changes.end]).toEqual([before, end])
    expect(await session.history.checkpoints()).toEqual([])
  })

  test('comes back by Redo, by joining again, and may take it back themselves', async () => {
    await session.changes.redo(id('ben'))
    expect(Object.keys(session.project.analysts)).toContain(id('ben'))
    await session.changes.undo(id('ben'))
    await goAs('ben', sample.addAnalyst('ben'))
    await goAs('ben', sample.addTag('cost'))
    expect(Object.keys(session.project.tags)).toEqual([id('cost')])
  })

  test('costs those nothing whose changes share a write with theirs', async () => {
    const theirs = goAs('ben', sample.addTag('cost'))
    const mine = go(sample.addTag('fuel'))
    await expect(theirs).rejects.toMatchObject(refused)
    await mine
    expect(Object.keys(session.project.tags)).toEqual([id('fuel')])
  })
})

describe('a snapshot that holds what no project can', () => {
  /** Writes project.json as another program would that knows the checksums and not the rules. */
  const spoil = async (change: (rows: Rows) => Rows) => {
    const file = new DurableFile(disk, `${FOLDER}/project.json`)
    const snapshot = await file.read()
    await file.write({ ...snapshot, rows: change(snapshot.rows) })
  }
  const without =
    (...kinds: string[]) =>
    (rows: Rows): Rows => ({ ...rows, ...Object.fromEntries(kinds.map((kind) => [kind, []])) })

  beforeEach(async () => {
    await go(sample.addTag('up'), sample.addTag('low', 'up'), sample.addSource('S'))
    await go(sample.addPassage('p', 'S'), sample.addPassage('q', 'S', [], 20))
    await reopen()
  })

  test('is not taken over', async () => {
    const before = structuredClone(session.project)
    await spoil(without('sources'))
    await session.outside.look()
    await expect(session.outside.takeTheirs(by)).rejects.toMatchObject({
      code: 'unsound',
      message: expect.stringMatching(
        /^“Take over project\.json as changed by another program” is not possible: source version S\.txt: The source it belongs to is not in the project\. Nothing was changed\.$/,
      ) as string,
    })
    expect(session.project).toEqual(before)
  })

  test('is said when the project is opened, and by verify; the project can be worked on', async () => {
    await session.close()
    await spoil((rows) => ({
      ...rows,
      tags: (rows['tags'] ?? []).filter((row) => (row as { id: string }).id !== id('up')),
    }))
    await reopen()
    const problem = 'The tag it belongs to is not in the project.'
    expect([session.readOnly, session.status.notices]).toEqual([
      null,
      [
        `Something in this project is not as it can be: tag low: ${problem} It can be worked on all the same; “assay verify” names everything.`,
      ],
    ])
    await go(sample.addTag('more'))
    await session.close()
    expect((await verifyProject(FOLDER, disk)).problems).toContainEqual({ where: `tags ${id('low')}`, problem })
  })

  test('in many places is said once, with how many there are', async () => {
    await session.close()
    await spoil(without('versions'))
    await reopen()
    expect(session.status.notices).toEqual([
      'Something in this project is not as it can be: source S: The source version it belongs to is not in the project. So are 2 other things. It can be worked on all the same; “assay verify” names everything.',
    ])
  })
})
