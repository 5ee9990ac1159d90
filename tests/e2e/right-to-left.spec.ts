import type { Locator, Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test as base } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { violationsOf } from './violations'
import { resize } from './window-size'

/** The app in the trial language that is laid out from right to left. */
const test = base.extend<{ mirrored: RunningApp }>({
  mirrored: async ({ folder, launch }, use) => {
    await mkdir(join(folder, 'user-data'), { recursive: true })
    const preferences = JSON.stringify({ tour: false, language: 'mirrored' })
    await writeFile(join(folder, 'user-data', 'preferences.json'), preferences)
    const app = await launch()
    await resize(app, 1280, 800, 1)
    await app.chooseMenuItem('project.sample')
    await expect(screenOf(app.page, 'library')).toBeVisible()
    await use(app)
  },
})

const screenOf = (page: Page, screen: string) => page.locator(`[data-screen=${screen}]`)

/** Goes there by the menu: its words are of another language here. */
async function goTo({ chooseMenuItem, page }: RunningApp, screen: string): Promise<void> {
  await chooseMenuItem(`go.${screen}`)
  await expect(screenOf(page, screen)).toBeVisible()
  await expect(screenOf(page, screen)).not.toBeEmpty()
}

/** Panes and what stands in them that are wider than their place, but for sheets that are moved under their frame. */
const wider = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('main, main *, nav, header, footer')]
      .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0)
      .filter(
        (each) => each.matches('html, body, nav') || ['auto', 'scroll'].includes(getComputedStyle(each).overflowX),
      )
      .filter((each) => !each.matches('[role=grid], [role=treegrid], :has(> table)'))
      .map((each) => `${each.tagName}.${each.className}`),
  )

/** Controls that lie outside of the pane they are in, sideways. */
const outside = (page: Page) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('[data-pane]')].flatMap((pane) => {
      const box = pane.getBoundingClientRect()
      return [...pane.querySelectorAll('button, input, select, textarea')]
        .filter((control) => !control.closest('[role=grid], [role=treegrid]') && control.checkVisibility())
        .filter((control) => {
          const { left, right, width } = control.getBoundingClientRect()
          return width > 0 && (left < box.left - 1 || right > box.right + 1)
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent)
    }),
  )

/** Where a thing begins and ends, from the left of the window. */
async function sides(place: Locator): Promise<{ left: number; right: number }> {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not to be seen.')
  return { left: Math.round(box.x), right: Math.round(box.x + box.width) }
}

test('from right to left every screen has its place, and axe finds nothing', async ({ mirrored }) => {
  const { page } = mirrored
  expect(await page.evaluate(() => document.dir)).toBe('rtl')
  const width = await page.evaluate(() => innerWidth)
  for (const screen of [...SCREENS, 'tagging', 'desk', 'home']) {
    await goTo(mirrored, screen)
    expect((await sides(page.locator('nav[data-pane]'))).right, screen).toBe(width)
    const panes = await Promise.all((await page.locator('main [data-pane]:visible').all()).map(sides))
    const places = panes.map(({ left }) => left)
    expect(places, screen).toEqual(places.toSorted((one, other) => other - one))
    await expect.poll(() => wider(page), screen).toEqual([])
    await expect.poll(() => outside(page), screen).toEqual([])
    expect(await violationsOf(page), screen).toEqual([])
  }
})

test('columns that stay in view stand at the right, and arrows lead to where they point', async ({ mirrored }) => {
  const { page } = mirrored
  const analyst = new KeyboardAnalyst(mirrored)
  await goTo(mirrored, 'risks')
  const grid = page.getByRole('grid').or(page.getByRole('treegrid'))
  const cell = (column: string) => page.locator(`[data-row] > [data-column="${column}"]`).first()
  const focused = page.locator('[role=gridcell]:focus, [role=rowheader]:focus')
  await cell('title').click()
  const title = await sides(cell('title'))
  await analyst.press('ArrowLeft')
  const next = await sides(focused)
  expect(next.right).toBe(title.left)
  await analyst.press('End')
  // What was out of sight is seen, and what stays in view has stayed.
  await expect.poll(async () => (await sides(focused)).left).toBeGreaterThanOrEqual((await sides(grid)).left)
  expect(await grid.evaluate(({ scrollLeft }) => scrollLeft)).toBeLessThan(0)
  expect(await sides(cell('title'))).toEqual(title)
  await analyst.press('ArrowRight')
  await expect(focused).toBeInViewport()
  await analyst.press('Home', 'ArrowLeft')
  await expect(cell('title')).toBeFocused()
  // On the header the arrow to the left widens, as the edge at the left does when it is drawn there.
  const header = page.locator('[data-header-of=title]')
  await header.locator('button').focus()
  const { left, right } = await sides(header)
  await analyst.press('Shift+ArrowLeft')
  await expect.poll(() => sides(header)).toEqual({ left: left - 16, right })
  await page.mouse.move(left - 16 + 3, (await header.boundingBox())!.y + 10)
  await page.mouse.down()
  await page.mouse.move(left - 56 + 3, (await header.boundingBox())!.y + 10, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => sides(header)).toEqual({ left: left - 56, right })
})

test('menus open to the left of where they are asked for, and the edge between panes follows its arrow', async ({
  mirrored,
}) => {
  const { page } = mirrored
  const analyst = new KeyboardAnalyst(mirrored)
  await goTo(mirrored, 'risks')
  const row = page.locator('[data-row] > [data-column=title]').first()
  const { right } = await sides(row)
  await row.click({ button: 'right', position: { x: 100, y: 10 } })
  const menu = page.getByRole('menu')
  expect((await sides(menu)).right).toBe((await sides(row)).left + 100)
  await analyst.press('Escape', 'Shift+F10')
  await expect(menu).toBeVisible()
  expect((await sides(menu)).right).toBeLessThanOrEqual(right)
  await analyst.press('Escape')
  const edge = page.getByRole('separator').first()
  await edge.focus()
  const at = async () => (await sides(edge)).left
  const before = await at()
  await analyst.press('ArrowRight')
  await expect.poll(at).toBeGreaterThan(before)
  const wider = await at()
  await page.mouse.move(wider, 300)
  await page.mouse.down()
  await page.mouse.move(wider + 60, 300, { steps: 4 })
  await page.mouse.up()
  await expect.poll(at).toBe(wider + 60)
  await edge.focus()
  await analyst.press('ArrowLeft')
  await expect.poll(at).toBeLessThan(wider + 60)
})

test('a drawer opens at its side, and a tree opens towards the left', async ({ mirrored }) => {
  const { page } = mirrored
  const analyst = new KeyboardAnalyst(mirrored)
  await goTo(mirrored, 'codebook')
  const branch = page.locator('[role=row][aria-expanded]').first()
  await branch.click()
  await expect(branch).toHaveAttribute('aria-expanded', 'true')
  await analyst.press('ArrowRight')
  await expect(branch).toHaveAttribute('aria-expanded', 'false')
  await analyst.press('ArrowLeft')
  await expect(branch).toHaveAttribute('aria-expanded', 'true')
  await resize(mirrored, 1024, 700, 2)
  await goTo(mirrored, 'reader')
  const panes = await sides(page.locator('main'))
  const [first, second] = await page.locator('main [popovertarget]').all()
  await first!.click()
  await expect.poll(() => sides(page.locator(':popover-open'))).toMatchObject({ right: panes.right })
  await analyst.press('Escape')
  await second!.click()
  await expect.poll(() => sides(page.locator(':popover-open'))).toMatchObject({ left: panes.left })
})

test('a text and a memo keep the side they are read from', async ({ mirrored }) => {
  const { page } = mirrored
  await goTo(mirrored, 'reader')
  const text = page.locator('[role=document]')
  const sideOf = (place: Locator) => place.evaluate((element) => getComputedStyle(element).direction)
  expect(await sideOf(text)).toBe('ltr')
  await goTo(mirrored, 'memo')
  expect(await sideOf(page.getByRole('article').first())).toBe('ltr')
})
