import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyProject } from '../../../electron/storage/verify-project'
import { copyOfFormat } from '../../unit/electron/storage/project-files'
import { expectHistory, historyOnDisk } from './history-on-disk'
import { expectKept, expectMade, lowTitle, newProject, promisedIn } from './kept'
import { buildWriter, lookAt, WriterProcess } from './writer-process'

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const PHASES = ['edit', 'import', 'snapshot', 'packing', 'backup', 'restore', 'repair', 'close', 'create', 'migration']
/** In every phase; together a thousand. */
const KILLS = FULL ? Math.ceil(1_000 / PHASES.length) : 1
const PATIENCE_MS = FULL ? 3_600_000 : 120_000
/** Kills before a new project is begun: one that grew for ever would only be slow to open. */
const KILLS_PER_PROJECT = 20

let folder = ''
let script = ''
let nextScript = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-kill-'))
  script = await buildWriter(join(folder, 'script'))
  nextScript = await buildWriter(join(folder, 'script'), { next: true })
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

/** Spread over the phase, the same in every run. */
const doneBefore = (kill: number): number => (kill * 7) % 12
const spread = (kill: number) => () => ((kill * 37) % 100) / 100

const PHASES_OF_ONE_PROJECT = PHASES.filter((phase) => phase !== 'create' && phase !== 'migration')

describe('a process killed at some moment of', () => {
  it.for(PHASES_OF_ONE_PROJECT)(
    '%s has lost nothing that was acknowledged, and the next goes on',
    { timeout: PATIENCE_MS },
    async (phase) => {
      let path = join(folder, `${phase}.assay`)
      let promised = await newProject(path)
      let history = await historyOnDisk(path)
      let midway = 0
      for (let kill = 0; kill < KILLS; kill += 1) {
        if (kill % KILLS_PER_PROJECT === KILLS_PER_PROJECT - 1) {
          path = join(folder, `${phase}-${kill}.assay`)
          promised = await newProject(path)
          history = await historyOnDisk(path)
        }
        const writer = new WriterProcess(script, phase, path, { since: promised.seq })
        await writer.killWithin(doneBefore(kill + KILLS), spread(kill))
        const opened = writer.said.find(({ what }) => what === 'opened')
        // One that was killed while it opened is seen by the next.
        if (opened) expectKept(opened, promised)
        expect(writer.said.filter(({ what }) => what === 'refused')).toEqual([])
        promised = promisedIn(writer.said, promised)
        const now = await historyOnDisk(path)
        if (phase === 'packing') expectHistory(now, history, promised)
        history = now
        if (now.midway) midway += 1
      }
      // Of so many some are killed while a pack is made.
      if (FULL && phase === 'packing') expect(midway).toBeGreaterThan(KILLS / 10)
      expectKept(await lookAt(script, path, promised.seq), promised)
      expect((await verifyProject(path)).problems).toEqual([])
    },
  )

  it('create leaves a project that opens, or a place where one can be made', { timeout: PATIENCE_MS }, async () => {
    const home = join(folder, 'created')
    await mkdir(home)
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = new WriterProcess(script, 'create', home)
      await writer.killWithin(doneBefore(kill), spread(kill))
      await expectMade(writer.said)
    }
  })

  it('migration leaves the migrated project, whole', { timeout: PATIENCE_MS }, async () => {
    const old = await copyOfFormat(1)
    const home = join(folder, 'migrated')
    await mkdir(home)
    await cp(old, join(home, 'old'), { recursive: true })
    const migrated = await migratedIn(join(home, 'old'))
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = new WriterProcess(nextScript, 'migration', join(home, 'old'))
      await writer.killWithin(doneBefore(kill) % 4, spread(kill))
      const last = writer.said.findLast(({ what }) => what === 'begins')
      const said = writer.said.filter(({ path, what }) => path === last?.path && what !== 'begins')
      const promised = promisedIn(said, migrated)
      expectKept(await lookAt(nextScript, last?.path ?? '', promised.seq), promised)
    }
  })

  it('packing files that were removed before loses what was acknowledged, so this test can see', async () => {
    const careless = join(folder, 'careless')
    await mkdir(careless)
    const acknowledged = Number(await new WriterProcess(script, 'packCarelessly', careless).killAfter(5))
    const kept = await Promise.all(
      (await readdir(careless)).map(async (name) => {
        const bytes = await readFile(join(careless, name))
        return name.endsWith('.gz') ? gunzipSync(bytes).byteLength : bytes.byteLength
      }),
    )
    expect(kept.reduce((all, bytes) => all + bytes, 0)).toBeLessThan(acknowledged)
  })

  it('saving a moment later with lowdb alone loses what was acknowledged, so this test can see', async () => {
    const path = join(folder, 'low.json')
    await writeFile(path, '{"title":0}')
    const acknowledged = Number(await new WriterProcess(script, 'editWithLowdb', path).killAfter(500))
    expect(await lowTitle(path)).toBeLessThan(acknowledged)
  })
})

/** The document of the old project as the Assay of the day after has it. */
async function migratedIn(old: string) {
  const copy = `${old}-looked-at.assay`
  await cp(old, copy, { recursive: true })
  const found = await lookAt(nextScript, copy, 1)
  expect(found?.readOnly).toBeNull()
  return { seq: found?.seq ?? 0, document: found?.document ?? '', kept: 0 }
}
