import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MemoryDisk } from './memory-disk'
import { JOURNALS, journalsOf, open, pack, unpackedProject, type Whole, wholeFrom, wholeOf } from './packed-project'
import { FOLDER, retitle, titleOf } from './scenario'

/** Packing while other programs put files into the project, take them away, or write to it: a journal goes only when it is not needed. */

const PACKS = ['00000001-00000003.gz', '00000004-00000006.gz']
const nameOf = (epoch: number): string => `${JOURNALS}/0000000${epoch}.ndjson`
const fault = (code: string): Error => Object.assign(new Error(`${code} (injected)`), { code })

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
  disk = unpacked.cutPower(() => 'kept')
})

async function expectWhole(found: MemoryDisk): Promise<void> {
  expect(await wholeOf(found)).toEqual(expected)
  const { notices: _, ...whole } = expected
  expect(await wholeFrom(found, /journal/)).toEqual(whole)
}

/** What another program writes and does not sync, in a folder that is synced meanwhile. */
async function putUnsynced(path: string, bytes: Buffer): Promise<void> {
  const file = await disk.open(path, 'create')
  await file.write(bytes, 0)
  await file.close()
  await disk.syncFolder(JOURNALS)
}

describe('packing beside other programs', () => {
  it('removes no journal for a pack that another program put there and that a power cut can still undo', async () => {
    for (const name of PACKS)
      await putUnsynced(`${JOURNALS}/${name}`, packed.files().get(`${JOURNALS}/${name}`) ?? Buffer.alloc(0))
    await pack(disk)
    expect(journalsOf(disk)).not.toContain('00000001.ndjson')
    await expectWhole(disk.cutPower(() => 'lost'))
  })

  it.each(['taken away', 'damaged'])('removes no further journal when the pack is %s meanwhile', async (what) => {
    disk.before = (call, path) => {
      const pack = `${JOURNALS}/${PACKS[0]}`
      if (call !== 'remove' || path !== nameOf(1)) return null
      if (what === 'damaged') disk.put(pack, Buffer.from('x'))
      else disk.unput(pack)
      return null
    }
    await pack(disk)
    disk.before = () => null
    // All but the one that went at that moment.
    const session = await open(disk)
    expect(await session.history.list({ limit: 14 })).toEqual(expected.history.slice(0, 14))
    await session.close()
  })

  it('never touches the journal that changes are written to, whatever the snapshots are meanwhile', async () => {
    const ahead = unpacked.cutPower(() => 'kept')
    for (let n = 0; n < 3; n += 1) {
      const session = await open(ahead)
      await retitle(session, `ahead ${n}`)
      await session.close()
    }
    const session = await open(disk, { limits: { journals: 2, changes: 2, idle: 1_000_000 } })
    await retitle(session, 'mine')
    disk.before = (call, path) => {
      // As a synchronising service brings them, of a computer that is further on.
      if (call === 'open' && path.includes('.gz.'))
        for (const name of ['project.json', 'project.prev.json'])
          disk.put(`${FOLDER}/${name}`, ahead.files().get(`${FOLDER}/${name}`) ?? Buffer.alloc(0))
      return null
    }
    await retitle(session, 'also mine')
    await expect.poll(() => journalsOf(disk), { timeout: 30_000 }).not.toContain('00000008.ndjson')
    disk.before = () => null
    await session.close()
    expect(journalsOf(disk)).toEqual(expect.arrayContaining(['00000009.ndjson', '00000010.ndjson']))
  })
})

describe('what is no pack and no journal, under the name of one', () => {
  it.each(['00000001-00000003.gz', '00000002.ndjson'])('does not stop packing: a folder %s', async (name) => {
    disk.unput(`${JOURNALS}/${name}`)
    await disk.makeFolder(`${JOURNALS}/${name}`)
    await pack(disk)
    const packs = journalsOf(disk).filter((each) => each.endsWith('.gz'))
    expect(packs.toSorted()).toEqual(
      name === PACKS[0] ? ['00000004-00000006.gz'] : ['00000001-00000004.gz', '00000005-00000007.gz'],
    )
    expect(await disk.info(`${JOURNALS}/${name}`)).toMatchObject({ kind: 'folder' })
  })

  it.each(['ELOOP', 'ENOENT', 'EACCES'])('does not stop packing: a link that leads nowhere (%s)', async (code) => {
    disk.before = (_, path) => {
      if (path === nameOf(2) || path === `${JOURNALS}/${PACKS[0]}`) throw fault(code)
      return null
    }
    await pack(disk)
    expect(journalsOf(disk)).toContain('00000001-00000004.gz')
    disk.before = () => null
    await expectWhole(disk)
  })

  it('does not stop packing: a pack of which the file cannot be opened', async () => {
    disk.put(`${JOURNALS}/${PACKS[0]}`, Buffer.from('x'))
    disk.before = (call, path) => {
      if (call === 'open' && path === `${JOURNALS}/${PACKS[0]}`) throw fault('EACCES')
      return null
    }
    await pack(disk)
    expect(journalsOf(disk)).toEqual(expect.arrayContaining(['00000001.ndjson', '00000004-00000006.gz']))
    const session = await open(disk)
    expect([titleOf(session), session.readOnly]).toEqual(['t8', null])
    await session.close()
  })
})

describe('saving a copy elsewhere', () => {
  const COPY = '/projects/copy.assay'

  it('takes all that can be read, and says what could not: a journal, a folder, a damaged disk', async () => {
    disk.put(`${FOLDER}/sources/text.txt`, Buffer.from('imported'))
    const files = disk.files()
    const session = await open(disk)
    await disk.makeFolder(`${JOURNALS}/00000001-00000003.gz`)
    disk.before = (call, path) => {
      if (call === 'read' && path === nameOf(2)) throw fault('EIO')
      return null
    }
    await expect(session.copyTo(COPY)).rejects.toMatchObject({
      code: 'left-behind',
      message: `The copy is in “copy.assay”, with every change. It lacks what could not be read: journal/00000002.ndjson, journal/00000001-00000003.gz. These files are left as they are.`,
    })
    await session.close()
    for (const [path, bytes] of files) {
      if (path === nameOf(2) || path.includes('/backups/')) continue
      expect(disk.files().get(path.replace(FOLDER, COPY)), path).toEqual(bytes)
    }
  })

  it('says that it failed when it is the other place that cannot be written to', async () => {
    const session = await open(disk)
    disk.before = (call, path) => {
      if (call === 'write' && path.startsWith(COPY) && path.includes('00000002')) throw fault('EIO')
      return null
    }
    await expect(session.copyTo(COPY)).rejects.toMatchObject({ code: 'not-copied' })
    await session.close()
  })
})
