import { entitiesOf } from '@shared/document/project'
import { Refusal } from '@shared/refusal'
import { expect, it } from 'vitest'
import { collectAnswers } from '../../electron/round-files/collect-answers'
import { closeWithKeys } from '../../electron/round-files/open-ballots'
import { beginFromPacket, readPacket } from '../../electron/round-files/open-packet'
import { ProjectSession } from '../../electron/project/session'
import {
  answerPacket,
  exportPacket,
  openFacilitator,
  openPacket,
  openRound,
} from '../unit/electron/round-files/round-files'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'
import { id } from '../unit/shared/sample-project'
import { WINDOW } from '../unit/electron/ipc/desk'

const CODES = ['EIO', 'ENOSPC', 'EACCES'] as const
const PATIENCE_MS = 120_000

type Prepared = { disk: MemoryDisk; folder: string; by: string; packet: string; answers: { path: string; key: string } }

/** Runs work with the n-th call to the disk failing, once or from there on; says whether it came so far. */
async function failing<T>(disk: MemoryDisk, n: number, code: string, forever: boolean, work: () => Promise<T>) {
  let calls = 0
  disk.before = () => {
    calls += 1
    if (forever ? calls < n : calls !== n) return null
    throw Object.assign(new Error(`${code} (injected)`), { code })
  }
  try {
    return { done: await work(), error: null, reached: calls >= n }
  } catch (error) {
    return { done: null, error, reached: calls >= n }
  } finally {
    disk.before = () => null
  }
}

async function prepare(): Promise<Prepared> {
  const disk = new MemoryDisk()
  const { desk, by } = await openFacilitator(disk)
  await openRound(desk, by, 'first')
  const packet = await exportPacket(desk, by, 'first')
  const other = await openPacket(packet, id('Ben'), 'Ben')
  const answers = await answerPacket(other, id('Ben'), 'first', [10, 20])
  const { folder } = desk.workspace.sessionAt(WINDOW)
  await desk.workspace.close(WINDOW)
  return { disk, folder, by, packet, answers }
}

/** Tries every call, until the work is done before the call that would fail comes. */
async function atEveryCall(work: (n: number, code: string, forever: boolean) => Promise<boolean>): Promise<number> {
  for (let n = 1; ; n += 1) {
    const forever = n % 2 === 0
    if (!(await work(n, CODES[n % CODES.length]!, forever))) return n
  }
}

it(
  'collecting on a disk that fails takes a file or says why not, and going on takes it once',
  { timeout: PATIENCE_MS },
  async () => {
    const { disk: sound, folder, by, answers } = await prepare()
    const calls = await atEveryCall(async (n, code, forever) => {
      const what = `${code} ${forever ? 'from' : 'at'} call ${n}`
      const disk = sound.cutPower(() => 'kept')
      const open = () => ProjectSession.open(folder, { fileSystem: disk, takeOver: true })
      const session = await open()
      const collect = (into: ProjectSession) => collectAnswers(into, id('first'), [answers.path], by)
      const { done, error, reached } = await failing(disk, n, code, forever, () => collect(session))
      expect(error, what).toBeNull()
      expect(['collected', 'refused'], what).toContain(done?.[0]?.outcome)
      await session.changes.saveAgain()
      await session.close()
      const again = await open()
      const kept = entitiesOf(again.project, 'ballots').length
      if (done?.[0]?.outcome === 'collected') expect(kept, what).toBe(1)
      expect((await collect(again))[0]?.outcome, what).toBe(kept === 1 ? 'known' : 'collected')
      await closeWithKeys(again, id('first'), answers.key, by)
      expect(entitiesOf(again.project, 'answers').length, what).toBe(2)
      await again.close()
      return reached
    })
    expect(calls).toBeGreaterThan(3)
  },
)

it('a packet opened on a disk that fails is a whole project or none', { timeout: PATIENCE_MS }, async () => {
  const { packet } = await prepare()
  const read = await readPacket(packet)
  const calls = await atEveryCall(async (n, code, forever) => {
    const what = `${code} ${forever ? 'from' : 'at'} call ${n}`
    const disk = new MemoryDisk()
    await disk.makeFolder('/projects')
    const options = { fileSystem: disk }
    const begin = () => beginFromPacket('/projects/mine.assay', read, id('Ben'), options)
    const { done, error, reached } = await failing(disk, n, code, forever, begin)
    if (error !== null) expect(error, what).toSatisfy((each) => each instanceof Refusal || 'code' in (each as object))
    await done?.close().catch(() => undefined)
    const session = await ProjectSession.open('/projects/mine.assay', { ...options, takeOver: true }).catch(() => null)
    if (done) expect(session, what).not.toBeNull()
    for (const versionId of Object.keys(session?.project.versions ?? {}))
      expect((await session!.sources.readText(versionId)).length, what).toBeGreaterThan(0)
    if (session) expect(entitiesOf(session.project, 'risks').length, what).toBe(6)
    await session?.close()
    return reached
  })
  expect(calls).toBeGreaterThan(20)
})
