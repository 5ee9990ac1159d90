import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../../electron/project/session'
import { verifyProject } from '../../../../../electron/storage/verify-project'
import { buildWriter, WriterProcess } from './writer-process'

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const KILLS = FULL ? 200 : 6
const RACES = FULL ? 50 : 3
const PATIENCE_MS = FULL ? 1_800_000 : 120_000

let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-kill-'))
  script = await buildWriter(join(folder, 'script'))
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

const newProject = async (name: string): Promise<string> => {
  const path = join(folder, name)
  const session = await ProjectSession.create(path, { title: '0', analyst: 'Ada' })
  await session.close()
  return path
}

/** Spread over a few snapshots, the same in every run. */
const editsBefore = (kill: number): number => 1 + ((kill * 37) % 61)

describe('a process killed while it works', () => {
  it('loses no acknowledged edit and leaves a project that opens', { timeout: PATIENCE_MS }, async () => {
    const path = await newProject('killed.assay')
    for (let kill = 0; kill < KILLS; kill += 1) {
      const acknowledged = Number(await new WriterProcess(script, 'edit', path).killAfter(editsBefore(kill)))
      const session = await ProjectSession.open(path)
      const found = Number(session.project.about.project.title)
      expect(session.readOnly).toBeNull()
      // The one in flight may be there, whole.
      expect([acknowledged, acknowledged + 1]).toContain(found)
      await session.close()
    }
    expect((await verifyProject(path)).problems).toEqual([])
  })

  it('loses acknowledged edits when they are saved a moment later with lowdb alone, so this test can see', async () => {
    const path = join(folder, 'low.json')
    await writeFile(path, '{"title":0}')
    const acknowledged = Number(await new WriterProcess(script, 'editWithLowdb', path).killAfter(500))
    const { title } = JSON.parse(await readFile(path, 'utf8')) as { title: number }
    expect(title).toBeLessThan(acknowledged)
  })
})

describe('several processes that open one project at once', () => {
  it('have exactly one writer, also over the lock of a dead process', { timeout: PATIENCE_MS }, async () => {
    for (let round = 0; round < RACES; round += 1) {
      const path = await newProject(`raced-${round}.assay`)
      if (round % 2 === 1) await new WriterProcess(script, 'edit', path).killAfter(1)
      const before = await seqOf(path)
      const racers = [1, 2, 3].map(() => new WriterProcess(script, 'race', path))
      const answers = await Promise.all(racers.map((racer) => racer.firstLine()))
      expect(answers.toSorted()).toEqual(['reads', 'reads', 'writes'])
      for (const racer of racers) racer.goOn()
      await Promise.all(racers.map((racer) => racer.ended))
      expect(await seqOf(path)).toBe(before + 10)
      expect((await verifyProject(path)).problems).toEqual([])
    }
  })
})

/** Reads without taking the lock. */
async function seqOf(path: string): Promise<number> {
  return (await verifyProject(path)).checked.changes
}
