import { chromium, type Page } from '@playwright/test'
import electron from 'electron'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The package of `npm run package:test`, the checkout and a bare window of Electron, each measured from outside. */

const CHECKOUT = join(import.meta.dirname, '../..')
const PACKAGES = join(CHECKOUT, 'dist/assay-test-build')
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 7)
/** The first start of each fills the disk cache and counts for none. */
const WARM_UP = 1
const PAGE_BYTES = 4096
const KINDS = ['bare', 'checkout', 'package'] as const

/** Outside of Electron its module is the path of its binary. */
const binary = electron as unknown as string
const packaged = await readdir(PACKAGES, { withFileTypes: true }).then(
  (entries) => entries.find((entry) => entry.isDirectory())?.name ?? null,
  () => null,
)
const program = packaged === null ? '' : join(PACKAGES, packaged, 'assay-test-build')

type Start = { milliseconds: number; megabytes: number }

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** One start in a home of its own, from the creation of the process until its page has loaded. */
async function start(command: string, args: readonly string[]): Promise<Start> {
  const home = await mkdtemp(join(tmpdir(), 'assay-start-'))
  const began = Date.now()
  const process_ = spawn(command, ['--remote-debugging-port=0', ...args], {
    env: { ...process.env, HOME: home, ASSAY_USER_DATA: join(home, 'user-data') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await addressOfPage(process_.stderr))
    const [page] = browser.contexts().flatMap((each) => each.pages())
    if (!page) throw new Error('There is no window.')
    const milliseconds = (await loadedAt(page)) - began
    const megabytes = await memoryOf(process_.pid ?? NaN)
    await browser.close()
    return { milliseconds, megabytes }
  } finally {
    const ended = once(process_, 'exit')
    process_.kill('SIGKILL')
    await ended
    await rm(home, { recursive: true, force: true, maxRetries: 20 })
  }
}

/** Where Chromium can be reached, once its page has a title: one that is still coming in cannot be connected to. */
async function addressOfPage(stderr: AsyncIterable<unknown> & NodeJS.ReadableStream): Promise<string> {
  let said = ''
  stderr.on('data', (chunk) => void (said += String(chunk)))
  for (;;) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
    if (address) {
      const list = await fetch(`http://${new URL(address).host}/json/list`)
      const [page] = (await list.json()) as { title: string }[]
      if (page && ['Assay', 'Bare'].includes(page.title)) return address
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** When the page and all its scripts had loaded, as milliseconds since 1970: a bare page has nothing to draw. */
async function loadedAt(page: Page): Promise<number> {
  await page.waitForFunction(() => document.title === 'Bare' || document.body.dataset['ready'] === 'true')
  return await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return performance.timeOrigin + (navigation?.loadEventEnd ?? NaN)
  })
}

/** Megabytes that the process and all that it started have in memory; what they share counts for each. */
async function memoryOf(first: number): Promise<number> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // The name of the program is in brackets and may have any letter.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const family = [first]
  for (const id of family) family.push(...[...parents].flatMap(([child, parent]) => (parent === id ? [child] : [])))
  const pages = await Promise.all(
    family.map(async (id) => Number((await readFile(`/proc/${id}/statm`, 'utf8').catch(() => '0 0')).split(' ')[1])),
  )
  return (pages.reduce((sum, each) => sum + each, 0) * PAGE_BYTES) / 1024 / 1024
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    entries.map(async ({ parentPath, name }) => (await lstat(join(parentPath, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

describe.skipIf(packaged === null || process.platform !== 'linux')(
  'the package (npm run package:test makes it)',
  () => {
    it('starts as a bare window does', async () => {
      const starts: Record<(typeof KINDS)[number], Start[]> = { bare: [], checkout: [], package: [] }
      for (let run = 0; run < RUNS + WARM_UP; run += 1) {
        starts.bare.push(await start(binary, [join(CHECKOUT, 'tests/e2e/bare/main.js')]))
        starts.checkout.push(await start(binary, [CHECKOUT]))
        starts.package.push(await start(program, []))
      }
      const of = (kind: (typeof KINDS)[number], what: keyof Start) =>
        median(starts[kind].slice(WARM_UP).map((each) => each[what]))
      for (const kind of KINDS) {
        const [time, memory] = [of(kind, 'milliseconds'), of(kind, 'megabytes')]
        console.log(
          `${kind}: ${time.toFixed(0)} ms = ${(time / of('bare', 'milliseconds')).toFixed(2)}x (aim <= 1.3x), ` +
            `${memory.toFixed(0)} MB = ${(memory / of('bare', 'megabytes')).toFixed(2)}x (aim <= 1.5x)`,
        )
      }
      expect(of('package', 'milliseconds')).toBeGreaterThan(0)
    })

    it('takes little more room than Electron', async () => {
      const [ours, theirs] = [await bytesIn(join(program, '..')), await bytesIn(join(binary, '..'))]
      console.log(
        `Installed: ${(ours / 1e6).toFixed(0)} MB against ${(theirs / 1e6).toFixed(0)} MB = ${(ours / theirs).toFixed(2)}x (aim <= 1.15x)`,
      )
      expect(ours / theirs).toBeLessThan(1.15)
    })
  },
)
