import { ALL_HISTORY } from '@shared/history/history'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commitDetails, historyPage, itemPage } from '../../../../electron/project/history-pages'
import type { ProjectSession } from '../../../../electron/project/session'
import { verifyProject } from '../../../../electron/storage/verify-project'
import type { MemoryDisk } from './memory-disk'
import { JOURNALS, journalsOf, open, pack, unpackedProject, type Whole, wholeFrom, wholeOf } from './packed-project'
import { analystOf, FOLDER, retitle, titleOf } from './scenario'

/** Retired journals in history packs: smaller, and as safe as they were. */

/** For what goes on in the background. */
const PATIENCE = { timeout: 30_000 }

let unpacked: MemoryDisk
let packed: MemoryDisk
let expected: Whole
beforeAll(async () => {
  unpacked = await unpackedProject()
  expected = await wholeOf(unpacked)
  packed = unpacked.cutPower(() => 'kept')
  await pack(packed)
})

let disk: MemoryDisk
beforeEach(() => {
  disk = packed.cutPower(() => 'kept')
})

const file = (from: MemoryDisk, name: string): Buffer => from.files().get(`${JOURNALS}/${name}`) ?? Buffer.alloc(0)
const OWN = ['00000007.ndjson', '00000008.ndjson', '00000009.ndjson']
const PACKS = ['00000001-00000003.gz', '00000004-00000006.gz']

describe('a packed project', () => {
  it('has only the journals in files of their own that a snapshot still needs, and a rest', () => {
    expect(journalsOf(unpacked)).toHaveLength(9)
    expect(journalsOf(disk).toSorted()).toEqual([...PACKS, ...OWN].toSorted())
    for (const name of OWN) expect(file(disk, name)).toEqual(file(unpacked, name))
  })

  it.each([
    ['as it is', /./],
    ['from the previous snapshot', /journal|prev\.json/],
    ['from the oldest backup', /journal|backups\/.*-s3-/],
    ['from the journals alone', /journal/],
  ])('opens %s with its whole history', async (_, wanted) => {
    const { notices: __, ...whole } = expected
    expect(await wholeFrom(disk, wanted)).toEqual(whole)
  })

  it('is proven like one whose journals lie in files of their own', async () => {
    const before = await verifyProject(FOLDER, unpacked)
    expect(before).toMatchObject({ problems: [], checked: { journals: 9, changes: 17 } })
    expect(await verifyProject(FOLDER, disk)).toEqual(before)
  })

  it('shows the same pages of history, things, details and named moments', async () => {
    const pagesOf = async (session: ProjectSession) => {
      const [first, ...others] = Object.keys(session.project.analysts)
      const pages = [await historyPage(session, null, ALL_HISTORY), await historyPage(session, 9, ALL_HISTORY)]
      const items = await Promise.all(
        [first, ...others].map((id) => itemPage(session, null, { kind: 'analysts', id: id ?? '' })),
      )
      const details = []
      for (let seq = 1; seq <= session.changes.end.seq; seq += 1) details.push(await commitDetails(session, seq))
      return { pages, items, details, moments: await session.history.checkpoints() }
    }
    const [own, ours] = [await open(unpacked.cutPower(() => 'kept')), await open(disk)]
    const before = await pagesOf(own)
    expect([before.moments.length, before.details.length]).toEqual([1, 17])
    expect(await pagesOf(ours)).toEqual(before)
  })

  it('restores a moment that lies in a pack', async () => {
    const session = await open(disk)
    await session.restore.moment(analystOf(session), 2)
    expect([titleOf(session), Object.keys(session.project.analysts)]).toEqual(['t1', [analystOf(session)]])
    await session.close()
    expect((await wholeOf(disk)).project).toEqual(session.project)
  })

  it('undoes all that was ever done, and does it again', async () => {
    const session = await open(disk)
    for (let n = 0; n < 16; n += 1) await session.changes.undo(null)
    expect([titleOf(session), Object.keys(session.project.analysts)]).toEqual(['t0', [analystOf(session)]])
    for (let n = 0; n < 16; n += 1) await session.changes.redo(null)
    expect(session.project).toEqual(expected.project)
    await session.close()
  })

  it('is copied with its packs', async () => {
    const session = await open(disk)
    await session.copyTo('/projects/copy.assay')
    for (const name of [...PACKS, ...OWN])
      expect(disk.files().get(`/projects/copy.assay/journal/${name}`)).toEqual(file(disk, name))
    await session.close()
  })

  it('goes on, and never uses a number again, when only packs are left of its journals', async () => {
    for (const name of OWN) disk.unput(`${JOURNALS}/${name}`)
    const copy = disk.cutPower(() => 'kept')
    for (const path of copy.files().keys()) if (!path.startsWith(JOURNALS)) copy.unput(path)
    const session = await open(copy)
    expect([titleOf(session), session.readOnly]).toEqual(['t6', null])
    await retitle(session, 'went on')
    await session.close()
    for (const name of PACKS) expect(file(copy, name)).toEqual(file(packed, name))
    expect(journalsOf(copy).toSorted().slice(0, 3)).toEqual([...PACKS, '00000007.ndjson'].toSorted())
    expect(await wholeOf(copy)).toMatchObject({ project: session.project, readOnly: null, notices: [] })
  })
})

describe('packing', () => {
  it('is not noticed by who is reading the history at that moment', async () => {
    disk = unpacked.cutPower(() => 'kept')
    const session = await open(disk)
    const read: unknown[] = []
    for await (const commit of session.history.walk()) {
      read.push(commit)
      if (read.length === 3) await pack(disk)
    }
    expect(journalsOf(disk)).toContain(PACKS[0])
    expect(read).toEqual(expected.history)
    await session.close()
  })

  it('is done by a session that closes after a change, and not without one', async () => {
    disk = unpacked.cutPower(() => 'kept')
    const before = disk.files()
    await (await open(disk)).close()
    expect(disk.files()).toEqual(before)
    const session = await open(disk)
    await retitle(session, 't9')
    await session.close()
    expect(journalsOf(disk)).toContain(PACKS[0])
    // One pack at most: who closes does not wait for more.
    expect(journalsOf(disk)).not.toContain(PACKS[1])
    expect((await wholeOf(disk)).history.slice(1)).toEqual(expected.history)
  })

  it('is done in the background while work goes on', async () => {
    disk = unpacked.cutPower(() => 'kept')
    const session = await open(disk, { limits: { journals: 3, changes: 1, idle: 1_000_000 } })
    await retitle(session, 't9')
    await expect.poll(() => journalsOf(disk), PATIENCE).toEqual(expect.arrayContaining(PACKS))
    await expect.poll(() => journalsOf(disk), PATIENCE).not.toContain('00000006.ndjson')
    await session.close()
  })

  it('leaves too few, what is damaged, and what cannot be read, as they are', async () => {
    disk = unpacked.cutPower(() => 'kept')
    await pack(disk, 9)
    expect(disk.files()).toEqual(unpacked.files())
    const torn = Buffer.concat([file(disk, '00000002.ndjson'), Buffer.from('torn')])
    disk.put(`${JOURNALS}/00000002.ndjson`, torn)
    disk.before = (call, path) => {
      if (call === 'open' && path.endsWith('00000004.ndjson')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      return null
    }
    await pack(disk)
    disk.before = () => null
    expect(journalsOf(disk)).toContain('00000001-00000005.gz')
    expect(journalsOf(disk)).not.toContain('00000005.ndjson')
    expect(file(disk, '00000002.ndjson')).toEqual(torn)
    expect(file(disk, '00000004.ndjson')).toEqual(file(unpacked, '00000004.ndjson'))
    const { problems, checked } = await verifyProject(FOLDER, disk)
    expect(problems.map(({ where }) => where)).toEqual(['journal/00000002.ndjson'])
    expect(checked.journals).toBe(9)
  })

  it.each(['project.json', 'project.prev.json'])(
    'is left for another time when %s is missing or damaged',
    async (name) => {
      for (const spoil of [
        () => disk.unput(`${FOLDER}/${name}`),
        () => disk.put(`${FOLDER}/${name}`, Buffer.from('x')),
      ]) {
        disk = unpacked.cutPower(() => 'kept')
        spoil()
        const before = disk.files()
        await pack(disk).catch(() => {})
        expect(disk.files()).toEqual(before)
      }
    },
  )

  it('never touches a project that can only be read', async () => {
    disk = unpacked.cutPower(() => 'kept')
    const writer = await open(disk)
    const before = disk.files()
    const reader = await open(disk)
    expect(reader.writableBy).toBe('take-over')
    await reader.close()
    expect(disk.files()).toEqual(before)
    await writer.close()
  })

  it('costs nothing and is said once when the disk refuses it', async () => {
    disk = unpacked.cutPower(() => 'kept')
    const session = await open(disk)
    await retitle(session, 't9')
    disk.before = (call, path) => {
      if (call === 'write' && path.includes('.gz')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      return null
    }
    await session.close()
    disk.before = () => null
    expect(session.status.notices).toEqual([
      'Old journals could not be packed: the disk is full. They stay as they are; nothing is missing.',
    ])
    expect(journalsOf(disk).toSorted().slice(0, 9)).toEqual(journalsOf(unpacked).toSorted())
    expect(await wholeOf(disk)).toMatchObject({ project: session.project, notices: [] })
  })

  it('stops when somebody else takes the project over: nothing is packed, nothing goes', async () => {
    for (const at of ['rename', 'remove'] as const) {
      disk = unpacked.cutPower(() => 'kept')
      const loser = await open(disk)
      await retitle(loser, 't9')
      let taken = false
      disk.before = (call, path) => {
        // As the winner would at that moment: another lock under the same name.
        const ours =
          at === 'rename' ? call === 'open' && path.includes('.gz.') : call === 'rename' && path.endsWith('.gz')
        if (ours && !taken) {
          taken = true
          const lock = { ...disk.lockOf(FOLDER), instance: '01a20971-6dac-727b-ac6d-e36c4adf26c0' }
          disk.put(`${FOLDER}/.lock`, Buffer.from(JSON.stringify(lock)))
        }
        return null
      }
      await loser.close()
      expect(taken, at).toBe(true)
      for (const name of journalsOf(unpacked).slice(0, 8)) expect(file(disk, name), name).toEqual(file(unpacked, name))
      expect(journalsOf(disk).some((name) => name.endsWith('.gz'))).toBe(at === 'remove')
    }
  })

  it('is stopped by closing, and done another time', async () => {
    disk = unpacked.cutPower(() => 'kept')
    const session = await open(disk, { limits: { journals: 2, changes: 1, idle: 1_000_000 } })
    await retitle(session, 't9')
    await session.close()
    expect(journalsOf(disk).filter((name) => name.startsWith('.'))).toEqual([])
    expect((await wholeOf(disk)).history.slice(1)).toEqual(expected.history)
  })
})
