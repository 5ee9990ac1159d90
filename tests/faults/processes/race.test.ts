import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../electron/project/session'
import { verifyProject } from '../../../electron/storage/verify-project'
import { buildWriter, WriterProcess } from './writer-process'

const FULL = process.env['ASSAY_FAULTS'] === 'full'
const RACES = FULL ? 200 : 3
const CONTROL_RACES = 20
const RACERS = 6
const PATIENCE_MS = FULL ? 3_600_000 : 120_000

let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-race-'))
  script = await buildWriter(join(folder, 'script'))
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

/** All are under way before the first begins; returns what each says of itself, and lets them end. */
async function race(mode: 'race' | 'raceByLooking', path: string): Promise<string[]> {
  const racers = Array.from({ length: RACERS }, () => new WriterProcess(script, mode, path))
  await Promise.all(racers.map((racer) => racer.line(1)))
  for (const racer of racers) racer.goOn()
  const answers = await Promise.all(racers.map((racer) => racer.line(2)))
  for (const racer of racers) racer.goOn()
  await Promise.all(racers.map((racer) => racer.ended))
  return answers.toSorted()
}

const ONE_WRITES = [...Array.from({ length: RACERS - 1 }, () => 'reads'), 'writes']

describe('six processes that open one project at once', () => {
  it('have exactly one writer, also over the lock of a dead process', { timeout: PATIENCE_MS }, async () => {
    for (let round = 0; round < RACES; round += 1) {
      const path = join(folder, `raced-${round}.assay`)
      const session = await ProjectSession.create(path, { title: '0', analyst: 'Ada' })
      await session.close()
      if (round % 2 === 1) {
        const dead = new WriterProcess(script, 'edit', path)
        await dead.more('done', 1)
        await dead.kill()
      }
      const before = await seqOf(path)
      expect(await race('race', path), `race ${round}`).toEqual(ONE_WRITES)
      expect(await seqOf(path)).toBe(before + 10)
      expect((await verifyProject(path)).problems).toEqual([])
    }
  })

  it('have several where each only looks first, so this test can see', { timeout: PATIENCE_MS }, async () => {
    for (let round = 0; round < CONTROL_RACES; round += 1) {
      const path = join(folder, `looked-${round}`)
      await mkdir(path)
      const writers = (await race('raceByLooking', path)).filter((answer) => answer === 'writes')
      if (writers.length > 1) return
    }
    expect.unreachable('No race had two writers.')
  })
})

/** Reads without taking the lock. */
async function seqOf(path: string): Promise<number> {
  return (await verifyProject(path)).checked.changes
}
