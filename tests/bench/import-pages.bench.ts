import type { ElectronApplication, Page } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHECKOUT, chooseOnOpening, inAssay, launch, openProject } from './in-assay'
import { makeProject } from './many-passages'
import { writeSavedPages } from './saved-pages'

/**
 * Importing many saved pages, against the floor: the same pages read from the disk and parsed by the same code one after
 * another in one page of Chromium, without anything of Assay around it: nothing is confined there, checked, compared or
 * kept. Beside it, to know what our rules cost, the same with Readability alone, which says less of a page.
 */

const PAGES = Number(process.env['ASSAY_BENCH_PAGES'] ?? 300)
const EARLY = Math.floor(PAGES / 6)
/** Of the floor: the next page is parsed while the last one is kept. */
const AIM = 1.5
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
  const alone = await inOnePage(paths, await readability())
  const before = await inOnePage(paths, OUR_PARSER)
  const { milliseconds, early, late } = await importAll(join(folder, 'Reading'))
  // Before and after: the machine may be busier at one time than at another.
  const after = await inOnePage(paths, OUR_PARSER)
  const [page, floor, library] = [milliseconds / PAGES, (before + after) / 2 / PAGES, alone / PAGES]
  console.log(
    `${PAGES} saved pages: ${page.toFixed(0)} ms each imported, ${floor.toFixed(0)} ms parsed by the same code in one page of Chromium = ` +
      `${(page / floor).toFixed(2)}x (aim <= ${AIM}x), ${library.toFixed(0)} ms by Readability alone = ${(page / library).toFixed(2)}x; ` +
      `memory of all processes ${early.toFixed(0)} MB at page ${EARLY}, ${late.toFixed(0)} MB at page ${PAGES} = ` +
      `${(late / early).toFixed(2)}x (aim <= ${GROWTH}x); load ${loadavg()[0]?.toFixed(1)}`,
  )
  expect(late / early).toBeLessThanOrEqual(GROWTH)
  expect(page / floor).toBeLessThanOrEqual(AIM)
})

/** What a page without Assay around it runs: files it is loaded from, a script, and what reads the page in `html`. */
type Bare = { files: string; start: string; script: string; read: string }

/** The page that Assay parses in, as it is built. */
const OUR_PARSER: Bare = {
  files: join(CHECKOUT, 'out/renderer'),
  start: 'parser/index.html',
  script: '0',
  read: 'parser.parseHtml(html)',
}

const readability = async (): Promise<Bare> => ({
  files: join(CHECKOUT, 'tests/e2e/bare'),
  start: 'index.html',
  script: await readFile(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8'),
  read: "new Readability(new DOMParser().parseFromString(html, 'text/html')).parse()?.textContent",
})

/** Milliseconds for all of them one after another in one page: read from the disk, parsed, the article found. */
async function inOnePage(paths: readonly string[], bare: Bare): Promise<number> {
  const app = await launch(join(folder, 'bare'), 'tests/e2e/bare/main.js')
  try {
    await app.firstWindow()
    return await app.evaluate(
      async ({ BrowserWindow, session }, { paths: files, ...work }) => {
        const { readFile: read } = process.getBuiltinModule('node:fs/promises')
        const own = session.fromPartition('floor')
        own.protocol.handle('https', async ({ url }) => {
          const { pathname } = new URL(url)
          const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html'
          const bytes = new Uint8Array(await read(`${work.files}${pathname}`))
          return new Response(bytes, { headers: { 'content-type': type } })
        })
        const webPreferences = { session: own, sandbox: true, backgroundThrottling: false }
        const window = new BrowserWindow({ show: false, webPreferences })
        await window.loadURL(`https://floor.invalid/${work.start}`)
        await window.webContents.executeJavaScript(`${work.script}; 0`)
        const begin = performance.now()
        for (const file of files) {
          const html = JSON.stringify(await read(file, 'utf8'))
          await window.webContents.executeJavaScript(`{ const html = ${html}; ${work.read} }`)
        }
        const milliseconds = performance.now() - begin
        window.destroy()
        return milliseconds
      },
      { paths, ...bare },
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

/** Waits until the list of imports says that so many files are in, or that the import is over. */
async function imported(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    ([least, of]) => {
      const said = new RegExp(`(\\d+) of ${of} files imported`).exec(document.body.textContent)
      const isOver = said !== null && document.querySelector('[aria-label="Import progress"]') === null
      return isOver || Number(said?.[1] ?? 0) >= Number(least)
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
