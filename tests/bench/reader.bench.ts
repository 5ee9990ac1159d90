import type { ElectronApplication, Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inAssay, openProject } from './in-assay'
import { openInAnnotator } from './peer-annotator'
import { openSource, scrollFrames, showPlain, tagWords } from './reading-measures'
import { BIG_TITLE, makeReadingProject, type Size, SMALL_TITLE } from './reading-project'

/** Starts per size; each measures the article and the floor once, in turn, in a fresh process. */
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 3)
const TAGGINGS = 12

const SIZES: readonly Size[] = [
  { name: '1 MB, 50 passages', characters: 1_000_000, passages: 50 },
  { name: '1 MB, 10,000 passages', characters: 1_000_000, passages: 10_000 },
  { name: '1 MB, 50,000 passages', characters: 1_000_000, passages: 50_000 },
]

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

type Measured = { open: number; unread: number; plain: number; tag: number; scroll: number; plainScroll: number }

/** How long somebody looks at a source in the list before choosing it, in milliseconds. */
const POINTED_AT_MS = 400

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-bench-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

describe('reading a long article', () => {
  const results = new Map<string, Measured>()

  it.each(SIZES)('$name', async (size) => {
    const project = join(folder, `${size.passages}.assay`)
    const texts = await makeReadingProject(project, size)
    const runs: Measured[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const user = join(folder, `user-${size.passages}-${run}`)
      const unread = await inReader(project, `${user}-unread`, async (page) => (await openSource(page, BIG_TITLE)).ms)
      runs.push({ unread, ...(await measure(project, user, texts, run)) })
    }
    const of = (what: keyof Measured) => median(runs.map((each) => each[what]))
    const result = {
      open: of('open'),
      unread: of('unread'),
      plain: of('plain'),
      tag: of('tag'),
      scroll: of('scroll'),
      plainScroll: of('plainScroll'),
    }
    results.set(size.name, result)
    console.log(
      `Reader, ${size.name}: open ${result.open.toFixed(0)} ms against ${result.plain.toFixed(0)} ms for the bare text = ` +
        `${(result.open / result.plain).toFixed(2)}x (aim <= 0.35x), not pointed at before ${result.unread.toFixed(0)} ms = ` +
        `${(result.unread / result.plain).toFixed(2)}x; tag to painted ${result.tag.toFixed(0)} ms (aim: two frames); ` +
        `scroll p95 ${result.scroll.toFixed(0)} ms against ${result.plainScroll.toFixed(0)} ms = ${(result.scroll / result.plainScroll).toFixed(2)}x (aim <= 1.5x)`,
    )
    expect(result.open).toBeGreaterThan(0)
    if (size.passages !== 10_000) return
    const peer = await openInAnnotator(texts, size.passages, join(folder, 'annotator'))
    console.log(
      `Reader, ${size.name}: @recogito/text-annotator needs ${peer.toFixed(0)} ms = ${(peer / result.open).toFixed(0)}x of it (aim >= 40x)`,
    )
  })

  it('costs the same to tag with 50,000 passages as with fifty', () => {
    const few = results.get(SIZES[0]?.name ?? '')?.tag ?? NaN
    const many = results.get(SIZES[2]?.name ?? '')?.tag ?? NaN
    console.log(`Reader: tagging among 50,000 passages takes ${(many / few).toFixed(2)}x of among fifty (aim <= 1.5x)`)
  })
})

/** Measures in a fresh process, with the project open on its short source. */
const inReader = <T>(project: string, userData: string, measure: (page: Page) => Promise<T>): Promise<T> =>
  inAssay(userData, async (page, app) => {
    await openReader(page, app, project)
    return await measure(page)
  })

function measure(project: string, userData: string, texts: readonly string[], run: number) {
  return inReader(project, userData, async (page) => {
    const floor = run % 2 === 0 ? await showPlain(page, texts) : null
    await page.getByRole('navigation', { name: 'Sources' }).getByRole('button', { name: BIG_TITLE }).hover()
    await setTimeout(POINTED_AT_MS)
    const { ms: open } = await openSource(page, BIG_TITLE)
    const scroll = await scrollFrames(page, '[data-reading]')
    const taggings: number[] = []
    // Other words than in the runs before: the same words would get nothing new.
    for (let nth = 0; nth < TAGGINGS; nth += 1) taggings.push(await tagWords(page, run * TAGGINGS + nth))
    const { ms: plain, scroll: plainScroll } = floor ?? (await showPlain(page, texts))
    return { open, plain, tag: median(taggings), scroll, plainScroll }
  })
}

/** The app with the project open on its short source, so that code and fonts are loaded. */
async function openReader(page: Page, app: ElectronApplication, project: string): Promise<void> {
  await openProject(page, app, project)
  await page.getByRole('button', { name: 'Reader' }).click()
  await page.waitForSelector('nav[aria-label=Sources] button')
  await openSource(page, SMALL_TITLE)
}
