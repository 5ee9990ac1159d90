import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Project } from '@shared/document/project'
import type { Commit } from '@shared/document/change'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { makeProject, passageIdOf } from './many-passages'

const SMALL = 100
const MIDDLE = 10_000
const LARGE = 100_000
const JOURNAL_LINES = 5_000
const EDITS = 150
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 3)

const NEVER = { changes: 1_000_000, bytes: 1_000_000_000, idle: 1_000_000_000, backup: 1_000_000_000 }
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-bench-'))
})
afterAll(() => rm(folder, { recursive: true }))

it(`a durable edit costs the same in ${LARGE} passages as in ${SMALL}, and far less than lowdb's own file`, async () => {
  const small = await ProjectSession.open(await makeProject(folder, SMALL), { limits: NEVER })
  const middle = await ProjectSession.open(await makeProject(folder, MIDDLE), { limits: NEVER })
  const large = await ProjectSession.open(await makeProject(folder, LARGE), { limits: NEVER })
  const low = await lowdbOf(middle.project)
  const times = { small: [0], middle: [0], large: [0], low: [0] }
  for (const each of Object.values(times)) each.pop()
  // In turn, so that the machine's mood falls on all of them.
  for (let n = 0; n < EDITS; n += 1) {
    times.small.push(await timed(() => editNote(small, n)))
    times.middle.push(await timed(() => editNote(middle, n)))
    times.large.push(await timed(() => editNote(large, n)))
    if (n % 15 === 0) times.low.push(await timed(() => low.write()))
  }
  for (const session of [small, middle, large]) await session.close()
  const [s, m, l, lowdb] = [times.small, times.middle, times.large, times.low].map(median)
  const growth = (l ?? NaN) / (s ?? NaN)
  const gain = (lowdb ?? NaN) / (m ?? NaN)
  console.log(
    `A durable edit: ${s?.toFixed(2)} ms in ${SMALL} passages, ${l?.toFixed(2)} ms in ${LARGE} = ${growth.toFixed(2)}x (aim <= 1.5x); ` +
      `in ${MIDDLE}: ${m?.toFixed(2)} ms with fsync against ${lowdb?.toFixed(1)} ms for lowdb's JSONFile without = ${gain.toFixed(0)}x faster (aim >= 20x)`,
  )
  expect(growth).toBeLessThanOrEqual(1.5)
  expect(gain).toBeGreaterThanOrEqual(20)
})

it(`opening ${LARGE} passages with ${JOURNAL_LINES} journal lines, against JSON.parse and zod alone`, async () => {
  const path = await makeProject(folder, LARGE)
  const writer = await ProjectSession.open(path, { limits: NEVER })
  await inBatches(JOURNAL_LINES, 1, (n) => editNote(writer, n))
  const floorFile = join(folder, 'floor.json')
  await writeFile(floorFile, JSON.stringify(writer.project))
  const ours: number[] = []
  const floor: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    floor.push(await timed(async () => Project.parse(JSON.parse(await readFile(floorFile, 'utf8')))))
    // The writer still holds the lock, so this one reads everything and changes nothing.
    ours.push(await timed(async () => (await ProjectSession.open(path)).close()))
  }
  await writer.close()
  const ratio = median(ours) / median(floor)
  console.log(
    `Opening ${LARGE} passages and ${JOURNAL_LINES} journal lines: ${median(ours).toFixed(0)} ms against ${median(floor).toFixed(0)} ms ` +
      `for JSON.parse and zod alone = ${ratio.toFixed(2)}x (aim <= 2x)`,
  )
  expect(ratio).toBeLessThanOrEqual(2)
})

it(`a snapshot of ${LARGE} passages does not hold up the window`, async () => {
  const path = await makeProject(folder, LARGE)
  const longest = { without: [0], with: [0] }
  for (const each of Object.values(longest)) each.pop()
  for (let run = 0; run < RUNS; run += 1) {
    longest.without.push(await longestHold(path, NEVER.changes))
    longest.with.push(await longestHold(path, 40))
  }
  // The shortest of the runs: other programs on the machine can only add to it.
  const [quiet, ours] = [Math.min(...longest.without), Math.min(...longest.with)]
  console.log(
    `The event loop while edits go on in ${LARGE} passages: held up for ${ours.toFixed(0)} ms at most with a snapshot ` +
      `every 40 edits (aim <= 50 ms), ${quiet.toFixed(0)} ms without`,
  )
  expect(ours).toBeLessThanOrEqual(50)
})

/** Milliseconds that the event loop stood still at most during 100 edits. */
async function longestHold(path: string, changes: number): Promise<number> {
  const session = await ProjectSession.open(path, { limits: { ...NEVER, changes } })
  await editNote(session, 0)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  for (let n = 1; n <= 100; n += 1) await editNote(session, n)
  delay.disable()
  await session.close()
  return delay.max / 1e6
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function inBatches(count: number, size: number, work: (n: number) => Promise<unknown>): Promise<void> {
  for (let n = 0; n < count; n += size) await work(n)
}

function editNote(session: ProjectSession, n: number): Promise<Commit> {
  const by = Object.keys(session.project.analysts)[0] ?? ''
  const input = { passageId: passageIdOf(n % SMALL), changes: { note: `Note ${n} ${performance.now()}` } }
  return session.changes.apply({ by, operations: [{ name: 'passage.update', input }] })
}

/** The project as lowdb keeps it when used as it comes: the whole file at every write, indented, never synced. */
async function lowdbOf(project: Project): Promise<Low<Project>> {
  return new Low(new JSONFile<Project>(join(folder, 'low.json')), project)
}
