import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Pack,
  packJournal,
  packName,
  parsePackName,
  readPack,
  unpackJournal,
} from '../../../../electron/storage/history-pack'
import { MemoryDisk } from './memory-disk'

const FOLDER = '/journal'
const MIB = 1_024 * 1_024
const JOURNALS = [3, 4, 6].map((epoch) => ({
  epoch,
  bytes: Buffer.from(`0a1b2c3d {"type":"close","n":${epoch}}\n`.repeat(epoch)),
}))

let disk: MemoryDisk
let pack: Buffer
let members: Buffer[]
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder(FOLDER)
  members = await Promise.all(JOURNALS.map(({ epoch, bytes }) => packJournal(epoch, bytes)))
  pack = Buffer.concat(members)
})

function readNamed(bytes: Buffer, first: number, last: number): Promise<Pack> {
  const name = packName(first, last)
  disk.put(`${FOLDER}/${name}`, bytes)
  return readPack(disk, FOLDER, { name, first, last })
}

/** A packed journal that says something else of itself, with a header that is right. */
function changed(member: Buffer, { size, epoch, sha256 }: { size?: number; epoch?: number; sha256?: string }): Buffer {
  const copy = Buffer.from(member)
  const [fields, name] = [copy.subarray(16, 60), copy.subarray(60, copy.indexOf(0, 60) + 1)]
  if (size !== undefined) fields.writeUInt32LE(size, 4)
  if (sha256 !== undefined) fields.write(sha256, 8, 'hex')
  if (epoch !== undefined) name.write(String(epoch).padStart(8, '0'))
  fields.writeUInt32LE(crc32(name, crc32(fields.subarray(0, 40))), 40)
  return copy
}

/** What a pack of these bytes gives: the journals that are whole, and whether it says that all is. */
async function read(bytes: Buffer, [first, last] = [3, 6]): Promise<{ journals: object[]; whole: boolean }> {
  const { journals, whole } = await readNamed(bytes, first ?? 0, last ?? 0)
  const unpacked = []
  for (const each of journals) {
    const journal = await unpackJournal(each)
    if (journal) unpacked.push({ epoch: each.epoch, bytes: journal })
  }
  return { journals: unpacked, whole }
}

describe('the name of a history pack', () => {
  it('says which journals it holds', () => {
    expect(packName(3, 100_000_000)).toBe('00000003-100000000.gz')
    expect(parsePackName('00000003-100000000.gz')).toEqual({
      name: '00000003-100000000.gz',
      first: 3,
      last: 100_000_000,
    })
  })

  it.each([
    '00000003.ndjson',
    '00000003-00000002.gz',
    '00000000-00000002.gz',
    '000000003-00000004.gz',
    '3-4.gz',
    '00000003-00000004 (1).gz',
    '00000003-00000004.gz.tmp',
  ])('is none in “%s”', (name) => {
    expect(parsePackName(name)).toBeNull()
  })
})

describe('a history pack', () => {
  it('gives every journal back byte for byte', async () => {
    expect(await read(pack)).toEqual({ journals: JOURNALS, whole: true })
  })

  it('is read as a whole by zcat', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-pack-'))
    const path = join(folder, packName(3, 6))
    await writeFile(path, pack)
    const { status, stdout } = spawnSync('gzip', ['-dc', path])
    expect([status, stdout]).toEqual([0, Buffer.concat(JOURNALS.map(({ bytes }) => bytes))])
    await rm(folder, { recursive: true })
  })

  it('with any byte damaged costs the journal it belongs to and no other, and never gives wrong bytes', async () => {
    for (let at = 0; at < pack.byteLength; at += 1) {
      const damaged = Buffer.from(pack)
      damaged[at] = (damaged[at] ?? 0) ^ 0x01
      const hit = [0, 1, 2].find((index) => at < Buffer.concat(members.slice(0, index + 1)).byteLength) ?? 0
      const { journals } = await read(damaged)
      expect(journals, `byte ${at}`).toEqual(expect.arrayContaining(JOURNALS.toSpliced(hit, 1)))
      for (const each of journals) expect(JOURNALS, `byte ${at}`).toContainEqual(each)
    }
  })

  it('cut anywhere gives the journals before, and says so', async () => {
    for (let cut = 0; cut < pack.byteLength; cut += 1) {
      const whole = [0, 1, 2].filter((index) => cut >= Buffer.concat(members.slice(0, index + 1)).byteLength).length
      expect(await read(pack.subarray(0, cut)), `cut at ${cut}`).toEqual({
        journals: JOURNALS.slice(0, whole),
        whole: false,
      })
    }
  })

  it('with bytes before, between or after its journals says so', async () => {
    const [one, two, three] = members
    if (!one || !two || !three) throw new Error('Too few')
    for (const bytes of [
      [Buffer.from('x'), one, two, three],
      [one, Buffer.from('x'), two, three],
      [one, two, three, Buffer.from('x')],
    ])
      expect(await read(Buffer.concat(bytes))).toEqual({ journals: JOURNALS, whole: false })
  })

  it('that holds one twice, in another order, or others than its name says, gives each once and says so', async () => {
    const [one, two, three] = members
    const [first, second, third] = JOURNALS
    if (!one || !two || !three) throw new Error('Too few')
    expect(await read(Buffer.concat([one, one, two, three]))).toEqual({ journals: JOURNALS, whole: false })
    expect(await read(Buffer.concat([two, one, three]))).toEqual({ journals: [second, third], whole: false })
    expect(await read(pack, [3, 5])).toEqual({ journals: [first, second], whole: false })
    expect(await read(pack, [4, 6])).toEqual({ journals: [second, third], whole: false })
    expect(await read(pack, [3, 7])).toEqual({ journals: JOURNALS, whole: false })
    expect(await read(pack, [1, 6])).toEqual({ journals: JOURNALS, whole: false })
  })

  it('whose journal is not the one or not as long as its header says gives nothing of it', async () => {
    const one = await packJournal(1, Buffer.from('hello'))
    expect(await read(one, [1, 1])).toMatchObject({ journals: [{ epoch: 1 }] })
    for (const other of [{ size: 6 }, { size: 4 }, { sha256: 'ab'.repeat(32) }])
      expect(await read(changed(one, other), [1, 1])).toEqual({ journals: [], whole: true })
  })

  it('of another program gives nothing', async () => {
    expect(await read(gzipSync('hello'))).toEqual({ journals: [], whole: false })
  })
})

describe('a pack that is a bomb', () => {
  it('is not unpacked further than it says it would be', async () => {
    const bomb = await packJournal(1, Buffer.alloc(4 * MIB))
    expect(await read(changed(bomb, { size: 8 }), [1, 1])).toEqual({ journals: [], whole: true })
  })

  it('with a journal longer than any that is packed gives nothing of it', async () => {
    expect(await read(await packJournal(1, Buffer.alloc(4 * MIB)), [1, 1])).toMatchObject({ whole: true })
    expect(await read(await packJournal(1, Buffer.alloc(4 * MIB + 1)), [1, 1])).toEqual({ journals: [], whole: false })
  })

  it('ends where all together would be more than any pack', async () => {
    const each = Buffer.alloc(4 * MIB)
    const bytes = Buffer.concat(await Promise.all([1, 2, 3, 4, 5].map((epoch) => packJournal(epoch, each))))
    const { journals, whole } = await read(bytes, [1, 5])
    expect([journals.length, whole]).toEqual([4, false])
  })

  it('ends after more journals than any pack has', async () => {
    const one = await packJournal(1, Buffer.from('x'))
    const many = (count: number) =>
      Buffer.concat(Array.from({ length: count }, (_, n) => changed(one, { epoch: n + 1 })))
    expect((await readNamed(many(1_024), 1, 1_024)).whole).toBe(true)
    const { journals, whole } = await readNamed(many(1_025), 1, 1_025)
    expect([journals.length, whole]).toEqual([1_024, false])
  })

  it('is not even read when the file is larger than any pack', async () => {
    const calls: string[] = []
    disk.before = (call) => {
      calls.push(call)
      return null
    }
    expect(await read(Buffer.alloc(16 * MIB + 1), [1, 1])).toEqual({ journals: [], whole: false })
    expect(calls).toEqual(['info'])
  })
})
