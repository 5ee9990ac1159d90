import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCopy } from '../../electron/merging/open-copy'
import { PendingMerge } from '../../electron/merging/pending-merge'
import { ProjectSession } from '../../electron/project/session'
import { localFileSystem } from '../../electron/storage/file-system'
import { makeProject, passageIdOf } from './many-passages'

/** What it costs to merge two copies that went apart, against opening both. */

const PASSAGES = 20_000
const CHANGES = 10_000
/** Passages that both changed to something else. */
const CONFLICTS = 100
const AT_ONCE = 500
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 5)

let folder = ''
let mine = ''
let theirs = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-bench-'))
  mine = await makeProject(folder, PASSAGES)
  theirs = join(folder, 'theirs.assay')
  await cp(mine, theirs, { recursive: true })
  await work(mine, 0, 'Mine')
  await work(theirs, CHANGES - CONFLICTS, 'Theirs')
})
afterAll(() => rm(folder, { recursive: true }))

it(`two copies with ${CHANGES} changes each are looked through and merged in twice the time of opening both`, async () => {
  const times: Record<'open' | 'look' | 'merge', number[]> = { open: [], look: [], merge: [] }
  for (let run = 0; run < RUNS; run += 1) {
    const path = join(folder, `run-${run}.assay`)
    await cp(mine, path, { recursive: true })
    times.open.push(
      await timed(async () => {
        for (const each of [path, theirs]) await (await ProjectSession.open(each)).close()
      }),
    )
    const session = await ProjectSession.open(path)
    await session.changes.getReady()
    let pending: PendingMerge | null = null
    const look = await timed(async () => {
      const { copy } = await openCopy(localFileSystem, theirs)
      pending = await PendingMerge.begin(session, copy)
    })
    const apply = await timed(async () => {
      await pending?.apply(
        Object.keys(session.project.analysts)[0] ?? '',
        pending.conflicts.map(() => 'theirs'),
      )
    })
    expect(session.project.passages[passageIdOf(PASSAGES - CONFLICTS - 1)]?.note).toMatch(/^Theirs/)
    await session.close()
    times.look.push(look)
    times.merge.push(look + apply)
  }
  const [open, look, merge] = [times.open, times.look, times.merge].map(median)
  const ratios = [look, merge].map((time) => (time ?? NaN) / (open ?? NaN))
  console.log(
    `Two copies with ${CHANGES} changes each, ${open?.toFixed(0)} ms to open both: looking through ${look?.toFixed(0)} ms = ${ratios[0]?.toFixed(2)}x, ` +
      `looking through and merging ${merge?.toFixed(0)} ms = ${ratios[1]?.toFixed(2)}x (aim <= 2x)`,
  )
  expect(Math.max(...ratios)).toBeLessThanOrEqual(2)
})

/** Writes a note at so many passages, from one on. */
async function work(path: string, from: number, words: string): Promise<void> {
  const session = await ProjectSession.open(path)
  const by = Object.keys(session.project.analysts)[0] ?? ''
  for (let done = 0; done < CHANGES; done += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, each) => from + done + each)
    await Promise.all(
      numbers.map((number) =>
        session.changes.apply({
          by,
          operations: [
            {
              name: 'passage.update',
              input: { passageId: passageIdOf(number), changes: { note: `${words} ${number}` } },
            },
          ],
        }),
      ),
    )
  }
  await session.close()
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await task()
  return performance.now() - begun
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
