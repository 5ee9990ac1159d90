import { Refusal } from '@shared/refusal'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { packProject } from '../../electron/packages/pack-project'
import { provePackage } from '../../electron/packages/read-package'
import { unpackPackage } from '../../electron/packages/unpack'
import { ProjectSession } from '../../electron/project/session'
import { freshFolder, openGolden, WHOLE } from '../unit/electron/packages/packed'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'

const CODES = ['EIO', 'ENOSPC', 'EACCES'] as const
const PATIENCE_MS = 240_000
const OUT = '/out/river.assay.zip'
const INTO = '/projects/mailed.assay'

let session: ProjectSession
/** A package as it lies on the real disk. */
let file = ''
beforeAll(async () => {
  session = await openGolden()
  file = join(await freshFolder(), 'river.assay.zip')
  await packProject(session, file, WHOLE)
  return () => session.close()
})

async function emptyDisk(): Promise<MemoryDisk> {
  const disk = new MemoryDisk()
  await disk.makeFolder('/out')
  await disk.makeFolder('/projects')
  return disk
}

/** Does work on a disk of which the n-th call fails, once or from there on, or takes half of what is written. */
async function failing(disk: MemoryDisk, n: number, forever: boolean, work: () => Promise<unknown>) {
  let calls = 0
  const code = CODES[n % CODES.length]!
  disk.before = (call) => {
    calls += 1
    if (forever ? calls < n : calls !== n) return null
    if (call === 'write' && n % 5 === 0) return 'short'
    throw Object.assign(new Error(`${code} (injected)`), { code })
  }
  const error: unknown = await work().then(
    () => null,
    (failure: unknown) => failure,
  )
  disk.before = () => null
  return { error, reached: calls >= n }
}

const isTold = (error: unknown): boolean => error === null || error instanceof Refusal

/** Tries every call, once or for ever in turns, until the work is done before the call that would fail comes. */
async function atEveryCall(tried: (n: number, forever: boolean) => Promise<boolean>): Promise<number> {
  for (let n = 1; ; n += 1) {
    if (!(await tried(n, n % 2 === 0))) return n
  }
}

it('a package on a disk that fails is whole or not there, and says so', { timeout: PATIENCE_MS }, async () => {
  const calls = await atEveryCall(async (n, forever) => {
    const what = `${forever ? 'from' : 'at'} call ${n}`
    const disk = await emptyDisk()
    const pack = () => packProject(session, OUT, WHOLE, { fileSystem: disk })
    const { error, reached } = await failing(disk, n, forever, pack)
    expect(error, what).toSatisfy(isTold)
    const there = [...disk.files().keys()]
    if (!forever)
      expect(
        there.filter((path) => path !== OUT),
        what,
      ).toEqual([])
    if (there.includes(OUT)) await provePackage(OUT, { fileSystem: disk })
    else expect(error, what).not.toBeNull()
    await pack()
    await provePackage(OUT, { fileSystem: disk })
    return reached
  })
  expect(calls).toBeGreaterThan(30)
})

it('a full disk says so and leaves nothing behind', async () => {
  const disk = await emptyDisk()
  disk.before = (call) => {
    if (call === 'write') throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    return null
  }
  await expect(packProject(session, OUT, WHOLE, { fileSystem: disk })).rejects.toThrow(
    '“river.assay.zip” was not exported: the disk is full. Free some space, or choose another disk. Nothing was written; a file of that name is as it was, and the project is safe.',
  )
  expect([...disk.files().keys()]).toEqual([])
  await expect(unpackPackage(file, INTO, { to: disk })).rejects.toThrow(/the disk is full/)
  expect([...disk.files().keys()]).toEqual([])
})

it('what is unpacked on a disk that fails is the whole project or none', { timeout: PATIENCE_MS }, async () => {
  const calls = await atEveryCall(async (n, forever) => {
    const what = `${forever ? 'from' : 'at'} call ${n}`
    const disk = await emptyDisk()
    const unpack = () => unpackPackage(file, INTO, { to: disk })
    const { error, reached } = await failing(disk, n, forever, unpack)
    expect(error, what).toSatisfy(isTold)
    if (error !== null && !forever) expect([...disk.files().keys()], what).toEqual([])
    const options = { fileSystem: disk, takeOver: true }
    const opened = await ProjectSession.open(INTO, options).catch(() => null)
    if (error === null) expect(opened, what).not.toBeNull()
    if (opened) expect(opened.project, what).toEqual(session.project)
    await opened?.close()
    if (!forever && error !== null) {
      await unpack()
      const again = await ProjectSession.open(INTO, options)
      expect(again.status.notices, what).toEqual([])
      await again.close()
    }
    return reached
  })
  expect(calls).toBeGreaterThan(60)
})

it('cancelled anywhere, nothing is left', async () => {
  for (const part of [0, 0.2, 0.45]) {
    const disk = await emptyDisk()
    const cancelling = new AbortController()
    const progress = (now: number) => void (now >= part && cancelling.abort())
    const following = { signal: cancelling.signal, progress }
    const packing = packProject(session, OUT, WHOLE, { ...following, fileSystem: disk })
    await expect(packing).rejects.toThrow('Cancelled. Nothing was changed.')
    await expect(unpackPackage(file, INTO, { signal: cancelling.signal, to: disk })).rejects.toThrow(
      'Cancelled. Nothing was changed.',
    )
    expect([...disk.files().keys()]).toEqual([])
  }
})

it('a package that is in its place already stays until the new one is whole', async () => {
  const folder = await freshFolder()
  const path = join(folder, 'river.assay.zip')
  await writeFile(path, 'mine')
  const cancelling = new AbortController()
  cancelling.abort()
  await expect(packProject(session, path, WHOLE, { signal: cancelling.signal })).rejects.toThrow('Cancelled')
  expect(await readFile(path, 'utf8')).toBe('mine')
  await packProject(session, path, WHOLE)
  await provePackage(path)
})
