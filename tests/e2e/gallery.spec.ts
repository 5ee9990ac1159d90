import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { GALLERY, GalleryWindow } from './gallery-window'
import { violationsOf } from './violations'

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing on any piece of the gallery, ${look}`, async ({ launch }) => {
    // axe reads the whole page again for each piece that is opened; a busy machine is no failure.
    test.slow()
    const gallery = new GalleryWindow(await launch({ program: GALLERY }))
    await gallery.lookLike(look)
    expect(await violationsOf(gallery.page)).toEqual([])
    for await (const { name, part } of gallery.opened())
      expect(await violationsOf(gallery.page, part), name).toEqual([])
  })
}

const styleOf = (place: Locator, name: string, pseudo?: string) =>
  place.evaluate((element, [name, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(name), [
    name,
    pseudo,
  ] as const)

/** How wide the bar at its start is that says it is chosen; `auto` without one. */
const barOf = (place: Locator) => styleOf(place, 'width', '::before')

/** Whether what is at the four corners of a box, just inside it, is the box or in it: nothing cuts it off or covers it. */
const isWhole = (place: Locator) =>
  place.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const corners = [left + 6, right - 6].flatMap((x) =>
      [top + 6, bottom - 6].map((y) => document.elementFromPoint(x, y)),
    )
    return corners.every((found) => found !== null && element.contains(found))
  })

test('a quiet button that is disabled has no more of an edge than one that is not', async ({ launch }) => {
  const { page } = await launch({ program: GALLERY })
  for (const quiet of [
    page.getByRole('button', { name: 'A quiet button', disabled: true }),
    page.getByRole('button', { name: 'Delete', exact: true, disabled: true }),
  ])
    expect(await styleOf(quiet, 'border-top-color')).toBe('rgba(0, 0, 0, 0)')
})

test('a field with an error has an edge that says so, of whatever kind it is', async ({ launch }) => {
  const { page } = await launch({ program: GALLERY })
  const fields = await page.getByLabel('With an error', { exact: true }).all()
  expect(fields).toHaveLength(3)
  const danger = await styleOf(page.getByRole('alert').first(), 'color')
  for (const field of fields) expect(await styleOf(field, 'border-top-color')).toBe(danger)
})

test('a long dialog opens at its start, with its title and its buttons in view', async ({ launch }) => {
  const { page } = await launch({ program: GALLERY })
  await page.getByRole('button', { name: 'Wide and long' }).click()
  const dialog = page.getByRole('dialog', { name: 'Backups' })
  const title = dialog.getByRole('heading', { name: 'Backups' })
  const close = dialog.getByRole('button', { name: 'Close' })
  for (const part of [title, dialog.getByText('Backup 1,'), close]) await expect(part).toBeInViewport({ ratio: 1 })
  await dialog.getByText('Backup 40,').scrollIntoViewIfNeeded()
  for (const part of [title, dialog.getByText('Backup 40,'), close]) await expect(part).toBeInViewport({ ratio: 1 })
})

test('nothing of a cell that is edited is cut off', async ({ launch }) => {
  const gallery = new GalleryWindow(await launch({ program: GALLERY }))
  const { page } = gallery
  const grid = page.getByRole('grid', { name: 'Editable risks' })
  const cell = (column: string) => grid.locator(`[data-row=r3] [data-column=${column}]`)
  await cell('impact').click()
  await page.keyboard.press('Alt+ArrowDown')
  for (const option of await grid.getByRole('option').all()) expect(await isWhole(option)).toBe(true)
  await page.keyboard.press('Escape')
  await cell('note').click()
  await page.keyboard.press('F2')
  expect(await isWhole(grid.getByRole('textbox'))).toBe(true)
  await page.keyboard.press('Escape')
  await cell('likelihood').click()
  const right = (place: Locator) => place.evaluate((element) => element.getBoundingClientRect().right)
  const edge = await right(cell('likelihood'))
  await page.keyboard.press('6')
  expect(await styleOf(grid.getByRole('textbox'), 'text-align')).toBe('end')
  expect(await right(grid.getByRole('textbox'))).toBeCloseTo(edge, 0)
})

test('a grid that cannot be written on is no paper', async ({ launch }) => {
  const { page } = await launch({ program: GALLERY })
  const ground = (name: string) =>
    styleOf(page.getByRole('grid', { name }).locator('[data-row=r2] [data-column=title]'), 'background-color')
  expect(await ground('Read-only risks')).not.toBe(await ground('Editable risks'))
})

test('in forced colours what differs can be told apart', async ({ launch }) => {
  const gallery = new GalleryWindow(await launch({ program: GALLERY }))
  const { page } = gallery
  await gallery.lookLike('forced-colours')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const grid = page.getByRole('grid', { name: 'Editable risks' })

  await test.step('a tooltip has an edge', async () => {
    const tip = page.locator('[popover=manual]')
    await expect(tip).toBeHidden()
    // Scrolling takes a tooltip away, also that which brought the button into view.
    await button('Rename').hover()
    await page.mouse.move(0, 0)
    await button('Rename').hover()
    await expect(tip).toBeVisible()
    expect(await styleOf(tip, 'border-top-style')).toBe('solid')
  })
  await test.step('an error has a sign, a hint has none', async () => {
    expect(await styleOf(page.getByText('There is no 31 June.'), 'content', '::before')).toContain('!')
    expect(await styleOf(page.getByText('As it is printed on the memo.'), 'content', '::before')).toBe('none')
  })
  await test.step('a pressed button has a bar', async () => {
    expect(await barOf(button('Pressed'))).toBe('4px')
    expect(await barOf(button('Pressed and quiet'))).toBe('4px')
    expect(await barOf(button('Not pressed'))).toBe('auto')
  })
  await test.step('a disabled line has other words and another edge', async () => {
    const line = (name: string) => page.getByRole('textbox', { name, exact: true }).first()
    for (const property of ['color', 'border-top-color'])
      expect(await styleOf(line('Disabled'), property)).not.toBe(await styleOf(line('Title'), property))
  })
  await test.step('a disabled entry of a palette has other words, and the one Enter takes a bar', async () => {
    await button('Palette').click()
    const entry = (name: string) => page.getByRole('menuitem', { name })
    expect(await styleOf(entry('Lost warning'), 'color')).not.toBe(await styleOf(entry('Supply'), 'color'))
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => barOf(entry('Supply'))).toBe('4px')
    expect(await barOf(entry('Loss in return'))).toBe('auto')
    await page.keyboard.press('Escape')
  })
  await test.step('the chosen option and the row that is worked on have a bar', async () => {
    const cell = (row: string, column: string) => grid.locator(`[data-row=${row}] [data-column=${column}]`)
    await cell('r2', 'impact').click()
    expect(await styleOf(cell('r2', 'title'), 'border-bottom-width')).toBe('3px')
    expect(await styleOf(cell('r1', 'title'), 'border-bottom-width')).toBe('1px')
    expect(await barOf(cell('r2', 'impact'))).toBe('4px')
    expect(await barOf(cell('r2', 'title'))).toBe('auto')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await barOf(grid.getByRole('option', { selected: true }))).toBe('4px')
    expect(await barOf(grid.getByRole('option', { selected: false }).first())).toBe('auto')
  })
})

test('the gallery lives under the policy of the app', async ({ launch }) => {
  const { page } = await launch({ program: GALLERY })
  expect(page.url()).toBe('app://assay/index.html')
  const refused = await page.evaluate(() => {
    try {
      document.createElement('script').textContent = 'void 0'
      return null
    } catch (refusal) {
      return (refusal as Error).name
    }
  })
  expect(refused).toBe('TypeError')
})
