import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { verifyProject } from '../../electron/storage/verify-project'
import { expectKept, lowTitle, newProject, promisedIn } from '../faults/processes/kept'
import type { Said } from '../faults/processes/said'
import { buildWriter, lookAt, WriterProcess } from '../faults/processes/writer-process'
import { FILE_SYSTEMS, type FileSystemKind, MountedDisk, whyNot } from './mounted-disk'
import type { DiskKind, VolatileDisk } from './volatile-disk'

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const CUTS = FULL ? 60 : 4
const CONTROL_CUTS = FULL ? 20 : 4
const PATIENCE_MS = FULL ? 3_600_000 : 240_000

const WORK = ['all', 'edit', 'import', 'close', 'restore']

let scripts = ''
let script = ''
beforeAll(async () => {
  scripts = await mkdtemp(join(tmpdir(), 'assay-writer-'))
  script = await buildWriter(scripts)
}, 60_000)
afterAll(() => rm(scripts, { recursive: true }))

const upTo = (most: number): number => Math.floor(Math.random() * (most + 1))

const mountable: FileSystemKind[] = []
for (const each of FILE_SYSTEMS) if ((await whyNot(each)) === null) mountable.push(each)

describe.for(FILE_SYSTEMS)('$name, when the power of its disk is cut', (fileSystem) => {
  const test = it.skipIf(!mountable.includes(fileSystem))
  let disk: MountedDisk | null = null
  afterEach(async () => {
    await disk?.remove()
    disk = null
  })
  const created = async (kind: DiskKind, barriers = true): Promise<MountedDisk> => {
    disk = await MountedDisk.create(fileSystem, { disk: kind, barriers })
    return disk
  }

  test(
    'has every acknowledged change when it comes back, on a disk with a cache',
    { timeout: PATIENCE_MS },
    async () => {
      await cutAgainAndAgain(await created('honest'))
    },
  )

  it.skipIf(!mountable.includes(fileSystem) || fileSystem.nobarrier === null)(
    'has every acknowledged change without barriers too, on a disk whose cache survives',
    { timeout: PATIENCE_MS },
    async () => {
      await cutAgainAndAgain(await created('keeper', false))
    },
  )

  test('has lost changes where the disk lies, so this test can see', { timeout: PATIENCE_MS }, async () => {
    const lost = await lossesOf(await created('honest'))
    console.log(
      `${fileSystem.name} on a disk that only says it flushes: acknowledged changes lost in ${lost} of ${CONTROL_CUTS} power cuts`,
    )
    expect(lost).toBeGreaterThan(0)
  })

  test('has lost what lowdb as it comes had acknowledged, so this test can see', { timeout: PATIENCE_MS }, async () => {
    const mounted = await created('honest')
    let lost = 0
    for (let cut = 0; cut < CONTROL_CUTS; cut += 1) {
      const path = join(mounted.folder, `low-${cut}.json`)
      const writer = new WriterProcess(script, 'writeWithLowdb', path)
      const acknowledged = Number(await writer.line(20 + upTo(400)))
      const left = mounted.cutNow()
      await writer.kill()
      await mounted.comeBack(left)
      if ((await lowTitle(path)) < acknowledged) lost += 1
    }
    console.log(
      `${fileSystem.name}: lowdb as it comes lost acknowledged changes in ${lost} of ${CONTROL_CUTS} power cuts`,
    )
    expect(lost).toBeGreaterThan(0)
  })
})

/** Cuts the power of one project's disk, looks whether all is there, and goes on. */
async function cutAgainAndAgain(disk: MountedDisk): Promise<void> {
  const path = join(disk.folder, 'cut.assay')
  let promised = await newProject(path)
  let before: Said[] = []
  for (let cut = 0; cut <= CUTS; cut += 1) {
    const writer = new WriterProcess(script, WORK[cut % WORK.length] ?? '', path, { since: promised.seq })
    await writer.more('opened', 1)
    expectKept(
      writer.said.find(({ what }) => what === 'opened'),
      promised,
      before,
    )
    if (cut === CUTS) {
      await writer.kill()
      break
    }
    const { left, said } = await cutDuring(writer, disk)
    await writer.kill()
    ;[promised, before] = [promisedIn(said, promised), writer.said]
    await disk.comeBack(left)
  }
  const session = await ProjectSession.open(path)
  await session.close()
  expect((await verifyProject(path)).problems).toEqual([])
}

/** Cuts at once when something is acknowledged, or at any request of the system; `said` is what was said until then. */
async function cutDuring(writer: WriterProcess, disk: MountedDisk): Promise<{ left: VolatileDisk; said: Said[] }> {
  await writer.more('done', 1 + upTo(12))
  const left = upTo(1) === 0 ? disk.cutNow() : await disk.cutAfter(upTo(60))
  return { left, said: writer.said }
}

/** How often acknowledged changes are missing, or the disk is not even mounted again, when it stops to flush. */
async function lossesOf(disk: MountedDisk): Promise<number> {
  const path = join(disk.folder, 'cut.assay')
  const start = await newProject(path)
  // Otherwise the lock of this very process, which outlives the cut, could come back.
  await disk.settle()
  const liar = disk.cutNow('liar')
  let lost = 0
  for (let cut = 0; cut < CONTROL_CUTS; cut += 1) {
    await disk.comeBack(liar.afterCut(() => false))
    const writer = new WriterProcess(script, 'edit', path, { since: start.seq })
    const { left, said } = await cutDuring(writer, disk)
    await writer.kill()
    const promised = promisedIn(said, start)
    // A lie can leave a disk that is not even mounted.
    const found = await disk.comeBack(left).then(
      () => lookAt(script, path, promised.seq),
      () => undefined,
    )
    if (found?.since !== promised.document) lost += 1
  }
  return lost
}
