import { atOnce } from '@shared/steps'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { encodeLine } from '../../../../electron/storage/journal-record'
import { verifyProject } from '../../../../electron/storage/verify-project'
import type { MemoryDisk } from './memory-disk'
import { JOURNALS, pack, unpackedProject, type Whole, wholeFrom, wholeOf } from './packed-project'
import { FOLDER } from './scenario'

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
const PACKS = ['00000001-00000003.gz', '00000004-00000006.gz']

describe('a journal that lies in a file of its own and in a pack', () => {
  const NAME = '00000002.ndjson'
  const put = (bytes: Buffer): void => disk.put(`${JOURNALS}/${NAME}`, bytes)

  it('with the same bytes is read once, and its own file goes at the next packing', async () => {
    put(file(unpacked, NAME))
    expect(await wholeOf(disk)).toEqual(expected)
    expect((await verifyProject(FOLDER, disk)).problems).toEqual([])
    await pack(disk)
    expect(disk.files()).toEqual(packed.files())
  })

  it('with other bytes is the one that the chain proves; both are kept, the other is named', async () => {
    const lines = file(unpacked, NAME).toString().split('\n')
    // Whole, and longer than what the next journal follows from.
    const { bytes: line } = atOnce(
      encodeLine({ type: 'close', at: '2026-11-26T12:00:00.000Z' }, lines.at(-2)?.slice(0, 8) ?? ''),
    )
    for (const bytes of [
      Buffer.from(`${lines.slice(0, 2).join('\n')}\n`),
      Buffer.from('damaged'),
      file(unpacked, '00000003.ndjson'),
      Buffer.concat([file(unpacked, NAME), line]),
    ]) {
      disk = packed.cutPower(() => 'kept')
      put(bytes)
      expect(await wholeFrom(disk, /journal/)).toMatchObject({ project: expected.project, history: expected.history })
      expect((await wholeOf(disk)).history).toEqual(expected.history)
      expect((await verifyProject(FOLDER, disk)).problems).toEqual([
        {
          where: 'journal/00000002.ndjson',
          problem: 'Differs from journal/00000001-00000003.gz: 00000002.ndjson, which is used in its place.',
        },
      ])
      await pack(disk)
      expect(file(disk, NAME)).toEqual(bytes)
      for (const name of PACKS) expect(file(disk, name)).toEqual(file(packed, name))
    }
  })

  it('is its own file when the pack is damaged, which is named; that file stays', async () => {
    const bytes = Buffer.from(file(packed, PACKS[0] ?? ''))
    const member = bytes.indexOf(NAME) + 40
    bytes[member] = (bytes[member] ?? 0) ^ 1
    disk.put(`${JOURNALS}/${PACKS[0]}`, bytes)
    put(file(unpacked, NAME))
    expect(await wholeFrom(disk, /journal/)).toMatchObject({ project: expected.project, history: expected.history })
    expect((await verifyProject(FOLDER, disk)).problems).toEqual([
      {
        where: 'journal/00000001-00000003.gz: 00000002.ndjson',
        problem: 'Cannot be read: 00000002.ndjson in 00000001-00000003.gz is damaged.',
      },
    ])
    await pack(disk)
    expect(file(disk, NAME)).toEqual(file(unpacked, NAME))
  })
})
