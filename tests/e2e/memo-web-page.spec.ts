import { type ElectronApplication, _electron, type Page } from '@playwright/test'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'

const bare = join(import.meta.dirname, 'bare/main.js')

/** Opens a file in Chromium as it comes: the app itself shows no page but its own. */
async function opened(file: string, folder: string): Promise<{ browser: ElectronApplication; page: Page }> {
  const env = { ...(process.env as Record<string, string>), ASSAY_USER_DATA: join(folder, 'bare') }
  const browser = await _electron.launch({ args: [bare], chromiumSandbox: true, colorScheme: null, env })
  const page = await browser.firstWindow()
  await page.goto(pathToFileURL(file).href)
  return { browser, page }
}

/** What reaches beyond the right edge, but for what is moved in a frame of its own. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    const isBeyond = (part: Element) => part.getBoundingClientRect().right > edge + 1
    const parts = [...document.querySelectorAll('main, main *')].filter((part) => !part.matches('.wide *'))
    return [
      ...(document.documentElement.scrollWidth > edge ? ['the page'] : []),
      ...parts.filter(isBeyond).map((part) => part.outerHTML.slice(0, 80)),
    ]
  })

test('the exported page of the sample can be read by everybody, on a telephone too, and each claim opens to its words', async ({
  app,
  folder,
}) => {
  const file = join(folder, 'memo.html')
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('memo')
  await analyst.exportMemo('web page', file)
  const { browser, page } = await opened(file, folder)
  try {
    const claims = page.locator('#key-judgments details')
    await expect(claims).toHaveCount(5)
    for (const claim of await claims.all()) {
      await claim.locator('summary').focus()
      await page.keyboard.press('Enter')
      const numbers = (await claim.locator('summary').innerText()).match(/\d+/g)
      await expect(claim.locator('mark')).toHaveCount(numbers?.length ?? 0)
      for (const quote of await claim.locator('blockquote').all()) {
        await expect(quote).toBeVisible()
        const [whole, words] = [await quote.innerText(), await quote.locator('mark').innerText()]
        expect(whole.length).toBeGreaterThan(words.length + 100)
      }
    }
    const cited = page.locator('#key-judgments p:has([role=doc-noteref])')
    await expect(page.locator('#key-judgments p:has([role=doc-noteref]) + details[open]')).toHaveCount(
      await cited.count(),
    )

    for (const width of [360, 1024]) {
      await browser.evaluate(
        ({ BrowserWindow }, width) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, 740),
        width,
      )
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
      expect(await beyond(page), `${width} px`).toEqual([])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await violationsOf(page), `${width} px, ${colorScheme}`).toEqual([])
      }
    }
  } finally {
    await browser.close()
  }
})
