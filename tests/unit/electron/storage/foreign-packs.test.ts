import { beforeAll, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { packJournal } from '../../../../electron/storage/history-pack'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { MemoryDisk } from './memory-disk'
import { JOURNALS, LIMITS, open, pack, unpackedProject, type Whole, wholeFrom, wholeOf } from './packed-project'
import { FOLDER, retitle, titleOf } from './scenario'

/** Packs and journals that do not belong here lie among those of a project: it stays what it is. */

const nameOf = (epoch: number): string => `${JOURNALS}/0000000${epoch}.ndjson`
const bytesOf = (disk: MemoryDisk, epoch: number): Buffer => disk.files().get(nameOf(epoch)) ?? Buffer.alloc(0)

let unpacked: MemoryDisk
let packed: MemoryDisk
let stranger: MemoryDisk
let expected: Whole
beforeAll(async () => {
  unpacked = await unpackedProject()
  expected = await wholeOf(unpacked)
  packed = unpacked.cutPower(() => 'kept')
  await pack(packed)
  stranger = await longerProject()
})

/** Another project, whose every journal holds more than any of ours. */
async function longerProject(): Promise<MemoryDisk> {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
  const limits = { ...LIMITS, journals: 1_000 }
  let session = await ProjectSession.create(FOLDER, { title: 'f0', analyst: 'Eve' }, { fileSystem: disk, limits })
  for (let n = 1; n <= 9; n += 1) {
    for (let each = 1; each <= 6; each += 1) await retitle(session, `f${n}-${each}`)
    await session.close()
    session = await open(disk, { limits })
  }
  await session.close()
  return disk
}

/** The project with a pack of the stranger's journals. */
async function withStranger(to: MemoryDisk, first: number, last: number): Promise<MemoryDisk> {
  const disk = to.cutPower(() => 'kept')
  const members: Buffer[] = []
  for (let epoch = first; epoch <= last; epoch += 1) members.push(await packJournal(epoch, bytesOf(stranger, epoch)))
  disk.put(`${JOURNALS}/0000000${first}-0000000${last}.gz`, Buffer.concat(members))
  return disk
}

describe('a pack of another project', () => {
  it.each([
    ['older journals', 1, 6],
    ['every journal', 1, 9],
    ['the last journal', 9, 9],
  ])('with numbers of %s changes nothing of the project, and is named', async (_, first, last) => {
    const disk = await withStranger(packed, first, last)
    expect(await wholeOf(disk)).toEqual(expected)
    const { notices: __, ...whole } = expected
    for (const wanted of [/journal|prev\.json/, /journal|backups\/.*-s3-/, /journal/])
      expect(await wholeFrom(disk, wanted), String(wanted)).toEqual(whole)
    const { problems } = await verifyProject(FOLDER, disk)
    const wheres = problems.map(({ where }) => where)
    expect(new Set(wheres.map((where) => where.split(':')[0]))).toEqual(
      new Set([`journal/0000000${first}-0000000${last}.gz`]),
    )
    expect(problems).toHaveLength(last - first + 1)
  })

  it('hides no change that was acknowledged and is in no snapshot yet', async () => {
    const crashed = packed.cutPower(() => 'kept')
    await retitle(await open(crashed), 'acknowledged')
    crashed.startMachineAgain()
    const disk = await withStranger(crashed, 1, 9)
    const session = await open(disk)
    expect([titleOf(session), session.readOnly]).toEqual(['acknowledged', null])
    await session.close()
  })

  it('with later numbers is told, and going on keeps every change of this project', async () => {
    const short = await unpackedProject(3)
    const crashed = short.cutPower(() => 'kept')
    await retitle(await open(crashed), 'acknowledged')
    crashed.startMachineAgain()
    const disk = await withStranger(crashed, 1, 9)
    const session = await open(disk)
    expect([titleOf(session), session.writableBy]).toEqual(['acknowledged', 'accept-loss'])
    expect(session.status.notices.join()).toMatch(/00000001-00000009\.gz holds changes that do not follow/)
    await session.close()
    const going = await open(disk, { acceptLoss: true })
    await retitle(going, 'went on')
    await going.close()
    const after = await wholeOf(disk)
    expect([after.project, after.readOnly, after.notices]).toEqual([going.project, null, []])
    expect(after.history.slice(2)).toEqual((await wholeOf(short)).history)
  })
})

describe('a pack of which nothing can be read', () => {
  it.each(['00000020-00000030', '00000001-99999999'])(
    'named %s hides no history, before and after going on',
    async (name) => {
      const disk = packed.cutPower(() => 'kept')
      disk.put(`${JOURNALS}/${name}.gz`, Buffer.from('x'))
      const session = await open(disk)
      expect([session.writableBy, await session.history.list({ limit: 1_000 })]).toEqual([
        'accept-loss',
        expected.history,
      ])
      await session.close()
      const going = await open(disk, { acceptLoss: true })
      await retitle(going, 'went on')
      await going.close()
      const { history, readOnly, notices } = await wholeOf(disk)
      expect([history.slice(1), readOnly, notices]).toEqual([expected.history, null, []])
    },
  )
})

describe('a journal put back beside its pack', () => {
  it('of another project leaves undo as it was', async () => {
    const disk = packed.cutPower(() => 'kept')
    const session = await open(disk)
    for (let epoch = 1; epoch <= 6; epoch += 1) disk.put(nameOf(epoch), bytesOf(stranger, epoch))
    for (let n = 0; n < 16; n += 1) await session.changes.undo(null)
    expect(titleOf(session)).toBe('t0')
    await session.close()
  })

  it('that cannot be read is read from there, also by undo', async () => {
    const disk = packed.cutPower(() => 'kept')
    const session = await open(disk)
    disk.put(nameOf(2), bytesOf(unpacked, 2))
    disk.before = (call, path) => {
      if (call === 'open' && path === nameOf(2)) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      return null
    }
    for (let n = 0; n < 16; n += 1) await session.changes.undo(null)
    expect(titleOf(session)).toBe('t0')
    disk.before = () => null
    await session.close()
  })

  it('with a byte that was changed since it was read is never undone by', async () => {
    const disk = unpacked.cutPower(() => 'kept')
    const session = await open(disk)
    await session.changes.undo(null)
    const [before, at] = [bytesOf(disk, 8), bytesOf(disk, 8).indexOf('"t7"')]
    disk.put(nameOf(8), Buffer.concat([before.subarray(0, at), Buffer.from('"tX"'), before.subarray(at + 4)]))
    await expect(session.changes.undo(null)).rejects.toMatchObject({ code: 'history-damaged' })
    expect(titleOf(session)).toBe('t8')
    await session.close()
  })

  it('as it was once does not hide that the pack is damaged', async () => {
    const disk = packed.cutPower(() => 'kept')
    const path = `${JOURNALS}/00000001-00000003.gz`
    const bytes = Buffer.from(disk.files().get(path) ?? [])
    const at = bytes.indexOf('00000002.ndjson') + 40
    bytes[at] = (bytes[at] ?? 0) ^ 1
    disk.put(path, bytes)
    disk.put(nameOf(2), bytesOf(unpacked, 2).subarray(0, bytesOf(unpacked, 2).indexOf('\n') + 1))
    const session = await open(disk)
    await expect(session.history.list({ limit: 1_000 })).rejects.toMatchObject({ code: 'history-unreadable' })
    await session.close()
  })

  it('that went on on another computer is told, and both stay', async () => {
    const [mine, theirs] = [unpacked.cutPower(() => 'kept'), unpacked.cutPower(() => 'kept')]
    for (const [disk, titles] of [
      [mine, ['mine']],
      [theirs, ['theirs 1', 'theirs 2']],
    ] as const) {
      const session = await open(disk)
      for (const title of titles) await retitle(session, title)
      disk.startMachineAgain()
    }
    mine.put(`${JOURNALS}/00000009-00000009.gz`, await packJournal(9, bytesOf(theirs, 9)))
    const before = mine.files()
    const session = await open(mine)
    expect([titleOf(session), session.writableBy]).toEqual(['theirs 2', 'accept-loss'])
    expect(session.status.notices.join()).toMatch(/00000009\.ndjson holds changes that do not follow/)
    await session.close()
    expect(mine.files()).toEqual(before)
  })
})

it('a history whose beginning is gone is named by verify', async () => {
  const disk = packed.cutPower(() => 'kept')
  disk.unput(`${JOURNALS}/00000001-00000003.gz`)
  expect((await verifyProject(FOLDER, disk)).problems).toEqual([
    { where: 'journal/00000004-00000006.gz: 00000004.ndjson', problem: 'The history before change 8 is missing.' },
  ])
})
