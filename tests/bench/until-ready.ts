import { chromium, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Of memory, as Linux counts it. */
const PAGE_BYTES = 4096

const PACKAGES = join(import.meta.dirname, '../../dist/assay-test-build')

/** The program of the package that `npm run package:test` made on Linux; null where there is none. */
export const PACKAGED: string | null = await readdir(PACKAGES, { withFileTypes: true }).then(
  (entries) => {
    const folder = entries.find((entry) => entry.isDirectory())
    return folder ? join(PACKAGES, folder.name, 'assay-test-build') : null
  },
  () => null,
)

/**
 * What a start costs: milliseconds from the creation of the process until its window answers, and the megabytes that all
 * its processes then have in memory.
 */
export type Start = { milliseconds: number; megabytes: number }

/** One start in a home of its own, looked at from outside: nothing is loaded into it and nothing asked while it starts. */
export async function untilReady(command: string, args: readonly string[]): Promise<Start> {
  const home = await mkdtemp(join(tmpdir(), 'assay-start-'))
  const began = Date.now()
  const started = spawn(command, ['--remote-debugging-port=0', ...args], {
    env: { ...process.env, HOME: home, ASSAY_USER_DATA: join(home, 'user-data') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await addressOfPage(started.stderr))
    const [page] = browser.contexts().flatMap((each) => each.pages())
    if (!page) throw new Error('There is no window.')
    const milliseconds = (await readyAt(page)) - began
    const megabytes = await memoryOf(started.pid ?? NaN)
    await browser.close()
    return { milliseconds, megabytes }
  } finally {
    const ended = once(started, 'exit')
    started.kill('SIGKILL')
    await ended
    await rm(home, { recursive: true, force: true, maxRetries: 20 })
  }
}

/** Where Chromium can be reached, once its page has a title: one that is still coming in cannot be connected to. */
async function addressOfPage(stderr: NodeJS.ReadableStream): Promise<string> {
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

/**
 * When the page had painted its largest text and answered keys and clicks (both pages mark that `ready`), whichever was
 * later; in milliseconds since 1970.
 */
async function readyAt(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    /** When the last of those that there are so far was, or the first that there will be. */
    const timeOf = (type: string) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((entries, observer) => {
          const found = entries.getEntries().filter(({ entryType, name }) => entryType !== 'mark' || name === 'ready')
          const [last] = found.slice(-1)
          if (!last) return
          observer.disconnect()
          resolve(last.startTime)
        }).observe({ type, buffered: true })
      })
    const answers = await timeOf('mark')
    const painted = await timeOf('largest-contentful-paint')
    return performance.timeOrigin + Math.max(answers, painted)
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
