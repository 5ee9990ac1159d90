import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expect, type RunningApp, test } from './fixtures'
import { violationsOf } from './violations'

/** Opens the sample and a second window on it, which shows its risks. */
async function openTwo(app: RunningApp): Promise<{ first: Page; second: Page }> {
  const first = app.page
  await first.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await expect(first.locator('[data-screen="library"]')).toBeVisible()
  const [second] = await Promise.all([app.electron.waitForEvent('window'), app.chooseMenuItem('window.risks')])
  await expect(second.locator('[data-screen="risks"]')).toBeVisible()
  return { first, second }
}

async function read(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.locator('[data-screen="reader"] [data-block="0"]')).toBeVisible()
}

/** Selects the first words of a paragraph by keyboard. */
async function selectWords(page: Page, words: number): Promise<void> {
  await page.locator('[role=document]').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('j')
  for (let word = 0; word < words; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
}

const titles = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => window.getTitle())
      .toSorted(),
  )
/** The titles or places of the windows, of that opened first first. */
const inOrder = ({ electron }: RunningApp, what: 'getTitle' | 'getNormalBounds') =>
  electron.evaluate(
    ({ BrowserWindow }, what) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.isVisible())
        .toSorted((one, other) => one.id - other.id)
        .map((window) => window[what]()),
    what,
  )
/** Gives each window a place of its own. */
async function placeWindows(app: RunningApp) {
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .forEach((window, nth) =>
        window.setBounds({ x: 20 + nth * 60, y: 30 + nth * 50, width: 950 + nth * 40, height: 650 + nth * 20 }),
      ),
  )
  return inOrder(app, 'getNormalBounds')
}
const passages = (page: Page) => page.locator('footer').getByText(/sources? · \d+ passages/)
const countOf = async (page: Page) => Number(/(\d+) passages/.exec((await passages(page).textContent()) ?? '')?.[1])

test('two analysts, each at a window, are in step: what one tags the other sees and takes back', async ({ app }) => {
  const { first, second } = await openTwo(app)
  await read(second)
  await read(first)
  const before = await countOf(first)
  await selectWords(first, 4)
  await first.keyboard.press('1')
  await expect.poll(() => countOf(first)).toBe(before + 1)
  await expect.poll(() => countOf(second)).toBe(before + 1)
  // Undo is the project's: the last step is taken back wherever it was made.
  await second.keyboard.press('Control+z')
  await expect.poll(() => countOf(first)).toBe(before)
  await expect.poll(() => countOf(second)).toBe(before)

  // Each window keeps the analyst that was chosen in it.
  const analyst = (page: Page) => page.getByRole('button', { name: /^Analyst: / })
  const own = (await analyst(first).textContent()) ?? ''
  await analyst(second).click()
  await second.getByRole('dialog').getByRole('listitem').nth(1).getByRole('button').first().click()
  await expect(analyst(second)).not.toHaveText(own)
  await expect(analyst(first)).toHaveText(own)
})

test('an analyst who works in another window is merged: that window goes on as who stays, with what is being typed', async ({
  app,
}) => {
  const { first, second } = await openTwo(app)
  const analyst = (page: Page) => page.getByRole('button', { name: /^Analyst: / })
  const stays = (await analyst(first).textContent()) ?? ''
  await analyst(second).click()
  const others = second.getByRole('dialog').locator('[aria-pressed=false]:enabled')
  const goes = (await others.first().textContent()) ?? ''
  await others.first().click()
  await expect(analyst(second)).toHaveText(goes)
  await second.keyboard.press('Control+2')
  const rationale = second.getByRole('textbox', { name: 'Rationale', exact: true })
  const head = second.getByRole('button', { name: /^Rationale/ })
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  await rationale.fill('Half a sent')

  await analyst(first).click()
  await first.getByRole('button', { name: `Merge ${goes} into another` }).click()
  const asked = first.getByRole('dialog', { name: `Merge ${goes} into another analyst` })
  await asked.getByLabel('Into').selectOption(stays)
  await expect(asked.getByRole('list', { name: 'Risks that both scored' })).toBeVisible()
  expect(await violationsOf(first)).toEqual([])
  await asked.getByRole('button', { name: 'Merge' }).click()
  await expect(analyst(second)).toHaveText(stays)
  await expect(rationale).toHaveValue('Half a sent')
  await expect(second.getByText('Typed before and not finished.')).toBeVisible()
  await first.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await first.keyboard.press('Control+z')
  await expect(analyst(second)).toHaveText(goes)
})

test('titles tell the windows apart, and one that closes leaves the other', async ({ app }) => {
  const { second } = await openTwo(app)
  await expect
    .poll(() => titles(app))
    .toEqual([expect.stringMatching(/ \(2\) — Risks — Assay$/), expect.stringMatching(/ — Library — Assay$/)])
  await second.evaluate(() => window.close())
  await expect.poll(() => titles(app)).toEqual([expect.stringMatching(/^[^(]+ — Assay$/)])
  await read(app.page)
})

test('windows that were open when Assay was quit come back, each where it was with its screen', async ({ launch }) => {
  const before = await launch()
  const { second } = await openTwo(before)
  const placed = await placeWindows(before)
  const analystAt = (page: Page) => page.getByRole('button', { name: /^Analyst: / })
  const first = (await analystAt(before.page).textContent()) ?? ''
  await analystAt(second).click()
  await second.getByRole('dialog').getByRole('listitem').nth(1).getByRole('button').first().click()
  await expect(analystAt(second)).not.toHaveText(first)
  const own = (await analystAt(second).textContent()) ?? ''
  await before.close()

  const after = await launch()
  await expect.poll(() => inOrder(after, 'getNormalBounds')).toEqual(placed)
  const shown = [expect.stringMatching(/^[^(]+ — Library — Assay$/), expect.stringMatching(/ \(2\) — Risks — Assay$/)]
  await expect.poll(() => inOrder(after, 'getTitle')).toEqual(shown)
  const pageOf = async (screen: string) => {
    const pages = after.electron.windows()
    const found = await Promise.all(pages.map((page) => page.locator(`[data-screen=${screen}]`).count()))
    return pages[found.indexOf(1)] ?? after.page
  }
  await expect(analystAt(await pageOf('library'))).toHaveText(first)
  await expect(analystAt(await pageOf('risks'))).toHaveText(own)

  // One that is closed while the other stays does not come back.
  await after.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getTitle().includes('Library'))
      ?.close(),
  )
  await expect.poll(async () => (await titles(after)).length).toBe(1)
  await after.close()
  const last = await launch()
  await expect.poll(() => inOrder(last, 'getNormalBounds')).toEqual(placed.slice(1))
  await expect(last.page.locator('[data-screen="risks"]')).toBeVisible()
})

test('words just typed in one window are kept when the other closes the project', async ({ app }) => {
  const { first, second } = await openTwo(app)
  const title = second.getByRole('region', { name: 'Risk', exact: true }).getByRole('textbox', { name: 'Title' })
  await title.fill('Typed a moment before')
  await first.evaluate(() => window.assay.call('project.close', {}))
  await first.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await second.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await expect(second.locator('[data-screen="library"]')).toBeVisible()
  await second.keyboard.press('Alt+4')
  await expect(second.getByRole('grid').getByTitle('Typed a moment before').first()).toBeVisible()
})

test('evidence that is opened in one window is shown by the other', async ({ app }) => {
  const { first, second } = await openTwo(app)
  await read(first)
  await second.getByRole('tab', { name: 'Score & evidence' }).click()
  const evidence = second.locator('button[title="Show the words in the article"]').first()
  const words = (await evidence.textContent()) ?? ''
  await evidence.click()
  await expect(first.getByRole('region', { name: 'This passage' }).locator('blockquote')).toHaveText(
    words.slice(1, words.indexOf('”')),
  )
  await expect(second.locator('[data-screen="risks"]')).toBeVisible()
  await app.chooseMenuItem('window.tile')
  const bounds = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => window.getBounds().x)
      .toSorted((one, other) => one - other),
  )
  expect(bounds[0]).toBeLessThan(bounds[1] ?? 0)
})

test('a risk that is chosen in one window is shown by the other, which keeps its screen and its focus', async ({
  app,
}) => {
  const { first, second } = await openTwo(app)
  await first.keyboard.press('Alt+5')
  await expect(first.locator('[data-screen="matrix"]')).toBeVisible()
  const rows = second.getByRole('grid', { name: 'Risk register' }).locator('[data-row]')
  await expect(rows).toHaveCount(6)
  const [risk, other] = await rows.evaluateAll((all) => all.map((row) => /R\d+/.exec(row.textContent)?.[0] ?? ''))
  await second.keyboard.press('ArrowDown')
  const chosen = first.getByRole('grid').locator('[aria-current="true"]')
  await expect(chosen).toHaveAccessibleName(other ?? '')
  await second.keyboard.press('ArrowUp')
  await expect(chosen).toHaveAccessibleName(risk ?? '')

  // Nobody is called away from what is typed.
  const inspector = second.getByRole('region', { name: 'Risk', exact: true })
  const title = await inspector.getByRole('textbox').first().inputValue()
  await inspector.getByRole('textbox').first().focus()
  await first.keyboard.press('Alt+4')
  await expect(first.locator('[data-screen="risks"]')).toBeVisible()
  await first.keyboard.press('ArrowDown')
  await expect(first.getByRole('region', { name: 'Risk', exact: true }).getByRole('textbox').first()).not.toHaveValue(
    title,
  )
  await expect(inspector.getByRole('textbox').first()).toBeFocused()
  await expect(inspector.getByRole('textbox').first()).toHaveValue(title)
})

test('every window is sandboxed, and a crash of one leaves the other', async ({ app }) => {
  const { first, second } = await openTwo(app)
  const pids = await app.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
  )
  expect(pids.length).toBeGreaterThan(1)
  for (const pid of pids) expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m)
  expect(await second.evaluate(() => Object.keys(Reflect.get(window, 'assay') as object).toSorted())).toEqual([
    'call',
    'giveDropped',
    'onEvent',
  ])
  // Again and again, until it is given up.
  for (let crash = 0; crash < 4; crash += 1) {
    await app.electron.evaluate(async ({ BrowserWindow }) => {
      const crashing = BrowserWindow.getAllWindows().find((window) => window.getTitle().includes('(2)'))
      if (!crashing) return
      const gone = new Promise((resolve) => crashing.webContents.once('render-process-gone', resolve))
      crashing.webContents.forcefullyCrashRenderer()
      await gone
      await new Promise((resolve) => setTimeout(resolve, 500))
    })
  }
  await expect.poll(async () => (await titles(app)).length).toBe(1)
  await expect(first.getByText('Another window of Assay stopped several times and was closed.')).toBeVisible()
  await read(first)
})

test('a passage is dragged to a risk in the tray, and the menu of a text field is the platform’s', async ({ app }) => {
  const { first } = await openTwo(app)
  await read(first)
  await selectWords(first, 3)
  await first.keyboard.press('c')
  await first.keyboard.press('Control+Shift+c')
  const tray = first.getByRole('region', { name: 'Tray of passages' })
  await expect(tray.getByRole('row')).toHaveCount(1)
  await tray.getByRole('row').locator('[draggable]').dragTo(tray.locator('[data-risk]').nth(1))
  const ask = first.getByRole('dialog', { name: 'Use as evidence' })
  await expect(ask.getByLabel('Risk')).toHaveText(/R2/)
  await first.keyboard.press('Escape')

  const shown = await app.electron.evaluateHandle(({ Menu }) => {
    const roles: string[][] = []
    Menu.prototype.popup = function popup() {
      roles.push(this.items.flatMap(({ role }) => role ?? []))
    }
    return roles
  })
  await tray.getByLabel('Find a risk').click({ button: 'right' })
  await expect.poll(() => shown.jsonValue()).toEqual([['undo', 'redo', 'cut', 'copy', 'paste', 'selectall']])
  await first.locator('[role=document]').focus()
  await first.keyboard.press('Shift+F10')
  await expect(first.getByRole('menu')).toBeVisible()
  expect((await shown.jsonValue()).length).toBe(1)
})
