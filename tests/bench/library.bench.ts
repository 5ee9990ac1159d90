import type { Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inAssay, openProject } from './in-assay'
import { makeLibrary } from './many-passages'

const [FEW, MANY] = [5, 500]
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 3)
const KEYS = 40
/** How much longer a key may take among many sources. */
const AIM = 1.5

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-bench-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

it(`a key in the library costs the same with ${MANY} sources as with ${FEW}`, async () => {
  const projects = [await makeLibrary(folder, FEW), await makeLibrary(folder, MANY)] as const
  const [few, many]: [number[], number[]] = [[], []]
  for (let run = 0; run < RUNS; run += 1) {
    few.push(await measure(projects[0], join(folder, `few-${run}`)))
    many.push(await measure(projects[1], join(folder, `many-${run}`)))
  }
  const [one, other] = [Math.min(...few), Math.min(...many)]
  console.log(
    `Library, grouped by origin: from a key to what it shows ${one.toFixed(1)} ms with ${FEW} sources, ` +
      `${other.toFixed(1)} ms with ${MANY} = ${(other / one).toFixed(2)}x (aim <= ${AIM}x)`,
  )
  expect(other / one).toBeLessThanOrEqual(AIM)
}, 300_000)

/** Milliseconds of the middle key. */
const measure = (project: string, userData: string): Promise<number> =>
  inAssay(userData, async (page, app) => {
    await openProject(page, app, project)
    await page.getByRole('button', { name: 'Group by origin' }).click()
    await page.locator('[data-row] [data-column=publisher]').first().click()
    return await middleKey(page)
  })

/** Down and up again, by the page’s own clock, until React and the layout have answered. */
const middleKey = (page: Page): Promise<number> =>
  page.evaluate(async (keys) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const costs: number[] = []
    for (let n = 0; n < keys; n += 1) {
      const key = n % 6 < 3 ? 'ArrowDown' : 'ArrowUp'
      await frame()
      const start = performance.now()
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      await new Promise((resolve) => setTimeout(resolve))
      document.body.getBoundingClientRect()
      costs.push(performance.now() - start)
      await frame()
    }
    return costs.toSorted((one, other) => one - other)[keys >> 1] ?? NaN
  }, KEYS)
