import type { ElectronApplication, Page } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chooseOnOpening, inAssay, launch, openProject } from './in-assay'
import { makeProject } from './many-passages'
import { writeSavedPages } from './saved-pages'

/**
 * Importing many saved pages, which share processes, against one page of Chromium that parses all of them and finds
 * their articles, which is the floor: nothing is confined there, checked, or written to disk. What confinement alone costs
 * is measured beside it: the same work with a new process for each page.
 */

const PAGES = Number(process.env['ASSAY_BENCH_PAGES'] ?? 300)
const EARLY = Math.floor(PAGES / 6)
/** Of the floor. Every page is read, marked, compared with the sources there are and kept, which takes more; so it is told and not asked for. */
const AIM = 1.5
/** Every so many pages are enough to tell what a process costs. */
const SOME = 5
/** What the memory may grow by from the first pages to the last. */
const GROWTH = 1.15
const WAIT_MS = 900_000

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-bench-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

it(`${PAGES} saved pages are imported with level memory`, async () => {
  const paths = await writeSavedPages(join(folder, 'Reading'), PAGES)
  const some = paths.filter((_, at) => at % SOME === 0)
  const [shared, confined] = [[await floorOf(paths)], [await floorOf(some, true)]]
  const { milliseconds, early, late } = await importAll(join(folder, 'Reading'))
  // Before and after: the machine may be busier at one time than at another.
  shared.push(await floorOf(paths))
  confined.push(await floorOf(some, true))
  const page = milliseconds / PAGES
  const [floor, each] = [mean(shared) / PAGES, mean(confined) / some.length]
  console.log(
    `${PAGES} saved pages: ${page.toFixed(0)} ms each imported, ${floor.toFixed(0)} ms parsed and extracted in one page of Chromium = ` +
      `${(page / floor).toFixed(1)}x (aim <= ${AIM}x), ${each.toFixed(0)} ms in a process for each = ${(page / each).toFixed(2)}x; ` +
      `memory of all processes ${early.toFixed(0)} MB at page ${EARLY}, ${late.toFixed(0)} MB at page ${PAGES} = ` +
      `${(late / early).toFixed(2)}x (aim <= ${GROWTH}x); load ${loadavg()[0]?.toFixed(1)}`,
  )
  expect(late / early).toBeLessThanOrEqual(GROWTH)
})

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Milliseconds for all of them one after another: read, parsed, the article found, in one page, or in a new one each time. */
async function floorOf(paths: readonly string[], anew = false): Promise<number> {
  const library = await readFile(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')
  const app = await launch(join(folder, 'bare'), 'tests/e2e/bare/main.js')
  try {
    await app.firstWindow()
    return await app.evaluate(
      async ({ BrowserWindow }, work) => {
        const { readFile: read } = process.getBuiltinModule('node:fs/promises')
        const open = async () => {
          const window = new BrowserWindow({
            show: false,
            webPreferences: { sandbox: true, backgroundThrottling: false },
          })
          await window.loadURL('data:text/html,<title>floor</title>')
          await window.webContents.executeJavaScript(`${work.library}; globalThis.Readability = Readability; 0`)
          return window
        }
        const one = work.anew ? null : await open()
        const begin = performance.now()
        for (const file of work.paths) {
          const html = JSON.stringify(await read(file, 'utf8'))
          const window = one ?? (await open())
          await window.webContents.executeJavaScript(
            `new Readability(new DOMParser().parseFromString(${html}, 'text/html')).parse().textContent`,
          )
          if (work.anew) window.destroy()
        }
        const milliseconds = performance.now() - begin
        one?.destroy()
        return milliseconds
      },
      { paths, library, anew },
    )
  } finally {
    await app.close()
  }
}

/** Imports a folder as an analyst does, and measures the memory of all processes on the way. */
async function importAll(reading: string): Promise<{ milliseconds: number; early: number; late: number }> {
  const project = await makeProject(folder, 1)
  return inAssay(join(folder, 'user'), async (page, app) => {
    await openProject(page, app, project)
    await chooseOnOpening(app, reading)
    const begin = performance.now()
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('source.importFolder')?.click())
    await imported(page, EARLY)
    const early = await memoryOf(app)
    await imported(page, PAGES)
    const milliseconds = performance.now() - begin
    const late = await memoryOf(app)
    await expectAll(page)
    return { milliseconds, early, late }
  })
}

/** Waits until the list of imports says that so many files are in, or that the last one is. */
async function imported(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    ([least, of]) => {
      const said = new RegExp(`(\\d+) of ${of} files imported`).exec(document.body.textContent)
      return Number(said?.[1] ?? 0) >= Number(least)
    },
    [count, PAGES] as const,
    { timeout: WAIT_MS, polling: 50 },
  )
}

/** Megabytes of main, window, sandbox and helpers together. */
const memoryOf = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: own }) => own.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024)

async function expectAll(page: Page): Promise<void> {
  const list = page.getByRole('region', { name: 'Imports' })
  expect(await list.getByText(`${PAGES} of ${PAGES} files imported`).count()).toBeGreaterThan(0)
}
