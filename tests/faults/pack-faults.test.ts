import { beforeAll, describe, expect, it } from 'vitest'
import { verifyProject } from '../../electron/storage/verify-project'
import { type Fate, MemoryDisk } from '../unit/electron/storage/memory-disk'
import {
  JOURNALS,
  journalsOf,
  open,
  pack,
  unpackedProject,
  type Whole,
  wholeFrom,
  wholeOf,
} from '../unit/electron/storage/packed-project'
import { FOLDER, retitle } from '../unit/electron/storage/scenario'

/** Packing is stopped at every one of its calls to the disk, at a sample of them in the quick tests: the history is there, in files of their own or in packs. */

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const PATIENCE_MS = FULL ? 3_600_000 : 120_000
const FATES: readonly Fate[] = ['kept', 'lost', 'zeros']

let unpacked: MemoryDisk
let expected: Whole
let calls = 0
beforeAll(async () => {
  unpacked = await unpackedProject()
  expected = await wholeOf(unpacked)
  const disk = unpacked.cutPower(() => 'kept')
  disk.after = () => {
    calls += 1
  }
  await pack(disk)
  expect(calls).toBeGreaterThan(100)
})

const fault = (code: string): Error => Object.assign(new Error(`${code} (injected)`), { code })

/** Everything is there for opening, for the journals alone and for `verify`, and packing gets done at last. */
async function expectAllThere(disk: MemoryDisk, what: string, left: readonly string[] = []): Promise<void> {
  expect(await wholeOf(disk), what).toEqual(expected)
  const { notices: _, ...whole } = expected
  expect(await wholeFrom(disk, /journal/), what).toEqual(whole)
  expect((await verifyProject(FOLDER, disk)).problems, what).toEqual([])
  const session = await open(disk, { limits: { journals: 3, changes: 1, idle: 1_000_000 } })
  await retitle(session, 't9')
  const rest = () => journalsOf(disk).filter((name) => name.startsWith('.') || name < '00000007.ndjson')
  await expect
    .poll(() => rest().every((name) => name.endsWith('.gz') || left.includes(name)), { interval: 1, timeout: 30_000 })
    .toBe(true)
  await session.close()
  if (left.length === 0) expect(rest().toSorted(), what).toEqual(['00000001-00000003.gz', '00000004-00000006.gz'])
  const after = await wholeOf(disk)
  expect([after.history.slice(1), after.notices], what).toEqual([expected.history, []])
}

/** All of them, or one after the other. */
const meeting = <T>(values: readonly T[], n: number): readonly T[] => (FULL ? values : [values[n % values.length] as T])

describe('packing', () => {
  it('that meets any fault at any call loses nothing and is done another time', { timeout: PATIENCE_MS }, async () => {
    for (let n = 1; n <= calls; n += FULL ? 1 : 6) {
      for (const code of meeting(['EIO', 'ENOSPC', 'EACCES', 'EMFILE', 'short'], Math.floor(n / 6))) {
        for (const forever of meeting([false, true], n)) {
          const disk = unpacked.cutPower(() => 'kept')
          let call = 0
          disk.before = (name) => {
            call += 1
            if (forever ? call < n : call !== n) return null
            if (code === 'short') return name === 'write' ? 'short' : null
            throw fault(code)
          }
          await pack(disk).catch((error: unknown) => expect(error).toHaveProperty('code'))
          disk.before = () => null
          // One that could not be read at that moment may stay in a file of its own.
          const left = ['EIO', 'EACCES'].includes(code) ? journalsOf(unpacked) : []
          await expectAllThere(disk, `${code} ${forever ? 'from' : 'at'} call ${n} of ${calls}`, left)
        }
      }
    }
  })

  it('that the power ends at any call loses nothing and is done another time', { timeout: PATIENCE_MS }, async () => {
    for (let n = 1; n <= calls; n += FULL ? 1 : 5) {
      for (const fate of meeting(FATES, Math.floor(n / 5))) {
        const disk = unpacked.cutPower(() => 'kept')
        let call = 0
        disk.before = () => {
          call += 1
          if (call > n) throw fault('EIO')
          return null
        }
        await pack(disk).catch(() => {})
        await expectAllThere(
          disk.cutPower(() => fate),
          `${fate} after call ${n} of ${calls}`,
        )
      }
    }
  })

  it(
    'that ends between every two names loses nothing whichever of them the disk has',
    { timeout: PATIENCE_MS },
    async () => {
      for (let n = 1; n <= calls; n += FULL ? 1 : 7) {
        const disk = unpacked.cutPower(() => 'kept')
        let call = 0
        disk.before = () => {
          call += 1
          if (call > n) throw fault('EIO')
          return null
        }
        await pack(disk).catch(() => {})
        // Of two steps that were not synced the later may be on the disk and the earlier not.
        let turn = n
        const left = disk.cutPower(() => ((turn += 1) % 2 === 0 ? 'kept' : 'lost'))
        await expectAllThere(left, `after call ${n} of ${calls}`)
      }
    },
  )

  it('on a disk that keeps other bytes than it was given removes nothing', async () => {
    for (let at = 0; at < 400; at += 37) {
      const disk = unpacked.cutPower(() => 'kept')
      const spoilt = new Proxy(disk, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name)
          if (name !== 'open') return typeof value === 'function' ? value.bind(target) : value
          return async (path: string, mode: 'read' | 'write' | 'create') => {
            const file = await target.open(path, mode)
            if (mode !== 'create') return file
            return {
              ...file,
              write: (bytes: Uint8Array, position: number) =>
                file.write(bytes.with(Math.min(at, bytes.byteLength - 1), 0x55), position),
            }
          }
        },
      })
      await expect(pack(spoilt), `byte ${at}`).rejects.toMatchObject({ code: 'EIO' })
      expect(disk.files(), `byte ${at}`).toEqual(unpacked.files())
    }
  })
})

it('journals are only removed after the folder is synced, and only from it', async () => {
  const disk = unpacked.cutPower(() => 'kept')
  const said: string[] = []
  disk.before = (call, path) => {
    if (['rename', 'remove', 'syncFolder', 'sync'].includes(call))
      said.push(`${call} ${path.replace(/\.[0-9a-f]{12}\.tmp$/, '')}`)
    return null
  }
  await pack(disk)
  expect(said.slice(0, 8)).toEqual([
    `sync ${JOURNALS}/.00000001-00000003.gz`,
    `rename ${JOURNALS}/00000001-00000003.gz`,
    `syncFolder ${JOURNALS}`,
    `sync ${JOURNALS}/00000001-00000003.gz`,
    `syncFolder ${JOURNALS}`,
    `remove ${JOURNALS}/00000001.ndjson`,
    `remove ${JOURNALS}/00000002.ndjson`,
    `remove ${JOURNALS}/00000003.ndjson`,
  ])
})
