import electron from 'electron'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const CHECKOUT = join(import.meta.dirname, '../..')
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 7)
/** The first start of each fills the disk cache and counts for neither. */
const WARM_UP = 1
const PROBE = join(import.meta.dirname, 'start-probe.cjs')

const Start = z.strictObject({ milliseconds: z.number().positive(), megabytes: z.number().positive() })
type Start = z.infer<typeof Start>

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** One start in a user-data folder of its own, from the creation of the process to a window with something to show. */
async function start(entry: string): Promise<Start> {
  const userData = await mkdtemp(join(tmpdir(), 'assay-start-'))
  // Outside of Electron its module is the path of its binary.
  const process_ = spawn(electron as unknown as string, ['-r', PROBE, join(CHECKOUT, entry)], {
    env: { ...process.env, ASSAY_USER_DATA: userData },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    let heard = ''
    for await (const chunk of process_.stdout) {
      heard += String(chunk)
      const [, result] = /start-probe (\{.*\})\n/.exec(heard) ?? []
      if (result) return Start.parse(JSON.parse(result))
    }
    throw new Error(`${entry} ended before it showed a window.`)
  } finally {
    process_.kill('SIGKILL')
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

describe('starting', () => {
  it('is measured against a bare Electron window', async () => {
    const ours: Start[] = []
    const bare: Start[] = []
    for (let run = 0; run < RUNS + WARM_UP; run += 1) {
      ours.push(await start('out/main/main.js'))
      bare.push(await start('tests/e2e/bare/main.js'))
    }
    const of = (starts: readonly Start[], what: keyof Start) => median(starts.slice(WARM_UP).map((each) => each[what]))
    const [time, floor] = [of(ours, 'milliseconds'), of(bare, 'milliseconds')]
    const [memory, bareMemory] = [of(ours, 'megabytes'), of(bare, 'megabytes')]
    console.log(
      `Start to ready-to-show: ${time.toFixed(0)} ms against ${floor.toFixed(0)} ms for a bare window = ` +
        `${(time / floor).toFixed(2)}x (aim <= 1.3x); memory ${memory.toFixed(0)} MB against ${bareMemory.toFixed(0)} MB = ` +
        `${(memory / bareMemory).toFixed(2)}x (aim <= 1.5x)`,
    )
    expect(time).toBeGreaterThan(0)
  })
})
