import electron from 'electron'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PACKAGED, type Start, untilReady } from './until-ready'

/** Starts of the checkout and, where `npm run package:test` made one, of the package, beside a bare window of Electron. */

const CHECKOUT = join(import.meta.dirname, '../..')
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 7)
/** The first start of each fills the disk cache and counts for none. */
const WARM_UP = 1
/** Outside of Electron its module is the path of its binary. */
const BINARY = electron as unknown as string

/** The command line of each that is started. */
const STARTED: Readonly<Record<string, readonly [string, ...string[]]>> = {
  bare: [BINARY, join(CHECKOUT, 'tests/bench/bare-window/main.js')],
  checkout: [BINARY, CHECKOUT],
  ...(PACKAGED !== null && { package: [PACKAGED] }),
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

describe.skipIf(process.platform !== 'linux')('starting', () => {
  it('is measured against a bare window', async () => {
    const starts = new Map(Object.keys(STARTED).map((name) => [name, [] as Start[]]))
    // In turns: what else the computer does then slows down all of them.
    for (let run = 0; run < RUNS + WARM_UP; run += 1) {
      for (const [name, [command, ...args]] of Object.entries(STARTED)) {
        const start = await untilReady(command, args)
        if (run >= WARM_UP) starts.get(name)?.push(start)
      }
    }
    const of = (name: string, what: keyof Start) => median((starts.get(name) ?? []).map((each) => each[what]))
    for (const name of starts.keys()) {
      const [time, memory] = [of(name, 'milliseconds'), of(name, 'megabytes')]
      console.log(
        `${name}: ready after ${time.toFixed(0)} ms = ${(time / of('bare', 'milliseconds')).toFixed(2)}x (aim <= 1.3x), ` +
          `${memory.toFixed(0)} MB = ${(memory / of('bare', 'megabytes')).toFixed(2)}x (aim <= 1.5x)`,
      )
    }
    console.log(`Load of the computer meanwhile: ${loadavg()[0]?.toFixed(1)}`)
    expect(of('checkout', 'milliseconds')).toBeGreaterThan(0)
  })
})
