import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { verifyProject } from '../../electron/storage/verify-project'
import { expectKept, expectMade, lowTitle, newProject, promisedIn } from '../faults/processes/kept'
import { buildWriter, lookAt, WriterProcess } from '../faults/processes/writer-process'
import { analystOf } from '../unit/electron/storage/scenario'
import { Ballast, SMALL_DISKS, type SmallDisk } from './small-disk'

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const ROUNDS = FULL ? 12 : 1
const PATIENCE_MS = FULL ? 1_800_000 : 120_000
const PHASES = ['edit', 'import', 'snapshot', 'backup', 'restore', 'close']

let scripts = ''
let script = ''
beforeAll(async () => {
  scripts = await mkdtemp(join(tmpdir(), 'assay-writer-'))
  script = await buildWriter(scripts)
}, 60_000)
afterAll(() => rm(scripts, { recursive: true }))

const mountable: string[] = []
for (const { name, create } of SMALL_DISKS) {
  try {
    await (await create()).remove()
    mountable.push(name)
  } catch (error) {
    console.log(`No small disk with ${name} can be mounted here (root may, on Linux): ${String(error)}`)
  }
}

describe.for(SMALL_DISKS)('$name, when it is really full', ({ name, create }) => {
  const test = it.skipIf(!mountable.includes(name))
  let disk: SmallDisk
  let ballast: Ballast
  beforeEach(async () => {
    if (!mountable.includes(name)) return
    disk = await create()
    ballast = new Ballast(disk.folder)
  })
  afterEach(async () => {
    if (mountable.includes(name)) await disk.remove()
  })

  for (const phase of PHASES) {
    test(
      `during ${phase} nothing acknowledged is lost, and work goes on when there is room`,
      { timeout: PATIENCE_MS },
      async () => {
        const path = join(disk.folder, 'full.assay')
        let promised = await newProject(path)
        for (let round = 0; round < ROUNDS; round += 1) {
          const writer = new WriterProcess(script, phase, path, { since: promised.seq })
          await writer.more('done', 1 + round)
          await fillAndMakeRoom(writer, ballast)
          await writer.kill()
          expect(writer.count('refused')).toBeGreaterThan(0)
          promised = promisedIn(writer.said, promised)
          const found = await lookAt(script, path, promised.seq)
          expectKept(found, promised)
          promised = promisedIn(found ? [found] : [], promised)
        }
        expect((await verifyProject(path)).problems).toEqual([])
      },
    )
  }

  test('a project that could not be made can be made when there is room', { timeout: PATIENCE_MS }, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const home = join(disk.folder, 'made')
      await mkdir(home)
      const writer = new WriterProcess(script, 'create', home)
      await writer.more('done', 1)
      await fillAndMakeRoom(writer, ballast)
      await writer.kill()
      expect(writer.count('refused')).toBeGreaterThan(0)
      await expectMade(writer.said)
      await rm(home, { recursive: true })
    }
  })

  test('says what is not saved, and saves it when there is room', async () => {
    const path = join(disk.folder, 'full.assay')
    const session = await ProjectSession.create(path, { title: '0', analyst: 'Ada' }, { limits: { changes: 5 } })
    await ballast.fill()
    const edit = (n: number) =>
      session.changes.apply({
        by: analystOf(session),
        operations: [{ name: 'project.update', input: { changes: { title: String(n), handling: 'x'.repeat(499) } } }],
      })

    let acknowledged = 0
    const failure = await (async () => {
      for (let n = 1; ; n += 1) {
        try {
          await edit(n)
          acknowledged = n
        } catch (error) {
          return error
        }
      }
    })()
    expect(failure).toMatchObject({ code: 'not-saved', message: expect.stringMatching(/disk is full/) as string })
    expect(session.project.about.project.title).toBe(String(acknowledged))
    expect((await verifyProject(path)).problems.map(({ problem }) => problem).join()).not.toMatch(/damaged|not proven/i)

    await ballast.remove()
    await session.changes.saveAgain()
    await session.close()
    const again = await ProjectSession.open(path)
    expect(again.project.about.project.title).toBe(String(acknowledged + 1))
    await again.close()
    expect((await verifyProject(path)).problems).toEqual([])
  })

  test('has lost changes where nobody looks whether lowdb could write, so these tests can see', async () => {
    const path = join(disk.folder, 'low.json')
    await ballast.fill()
    const writer = new WriterProcess(script, 'writeWithLowdb', path)
    const acknowledged = Number(await writer.line(100))
    await writer.kill()
    await ballast.remove()
    expect(await lowTitle(path)).toBeLessThan(acknowledged)
  })
})

/** Leaves the writer no room, a little, and none again; then makes room and waits until it goes on. */
async function fillAndMakeRoom(writer: WriterProcess, ballast: Ballast): Promise<void> {
  for (let turn = 0; turn < 3 || (writer.count('refused') === 0 && turn < 100); turn += 1) {
    await ballast.fill(turn % 2 === 0 ? 0 : Math.floor(Math.random() * 16_384))
    await pause(40)
  }
  await ballast.remove()
  await writer.more('done', 4)
}
