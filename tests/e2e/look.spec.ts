import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { resize } from './window-size'

test('at twice the size the home screen begins at its top and the search keeps its shortcut', async ({ app }) => {
  await resize(app, 1024, 700, 2)
  await expect(app.page.getByRole('heading', { name: 'Assay' })).toBeInViewport({ ratio: 1 })
  const search = app.page.getByRole('button', { name: /^Search or run/ })
  const inside = () =>
    search.evaluate((button) => {
      const edge = button.getBoundingClientRect().right
      return [...button.children].every((child) => child.getBoundingClientRect().right <= edge)
    })
  await expect.poll(inside).toBe(true)
  for (const screen of await app.page.getByRole('navigation', { name: 'Screens' }).getByRole('button').all())
    await expect(screen).toBeInViewport({ ratio: 1 })
})

test('in a small window no pane of the matrix and no memo is wider than its place', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await resize(app, 1024, 700, 1)
  for (const screen of ['matrix', 'memo'] as const) {
    await analyst.goTo(screen)
    await expect(app.page.locator(`[data-screen=${screen}]`).getByRole('table').first()).toBeVisible()
    const wider = () =>
      app.page
        .locator('main')
        .evaluate((main) =>
          [...main.querySelectorAll('[data-pane], [data-pane] > *')]
            .filter((each) => each.scrollWidth > each.clientWidth)
            .map((each) => each.className),
        )
    await expect.poll(wider, screen).toEqual([])
  }
})

for (const zoom of [1, 2]) {
  test(`at ${zoom * 100} % the cells of the matrix have room, and an outline lies where its risk stands`, async ({
    app,
  }) => {
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await resize(app, 1024, 700, zoom)
    await analyst.goTo('matrix')
    const names = app.page.locator('[data-cell] button')
    await names.first().waitFor()
    for (const name of await names.all()) {
      await name.hover()
      const lying = name.evaluate((button) => {
        const [cell, outline] = [button.closest('[data-cell]'), document.querySelector('[data-standing-out]')].map(
          (each) => each!.getBoundingClientRect(),
        )
        return {
          hasRoom: cell!.height >= 64,
          isOver: outline!.top < cell!.bottom && outline!.bottom > cell!.top && outline!.left < cell!.right,
        }
      })
      expect(await lying, (await name.textContent()) ?? '').toEqual({ hasRoom: true, isOver: true })
    }
  })
}

test('a filter of the register leaves its button where it was', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('risks')
  const button = app.page.getByRole('button', { name: 'New risk…' })
  const before = await button.boundingBox()
  await app.page.getByRole('button', { name: 'Filters', exact: true }).click()
  await app.page.getByRole('button', { name: 'No evidence' }).click()
  await expect(app.page.getByText('0 of 6 risks')).toBeVisible()
  const after = await button.boundingBox()
  expect(after && after.x + after.width).toBe(before && before.x + before.width)
})

for (const zoom of [1, 2]) {
  test(`what is told lies on nothing of the screen, also a drawer that is open, at ${zoom * 100} %`, async ({
    app,
    folder,
  }) => {
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await resize(app, 1024, 700, zoom)
    await analyst.goTo('memo')
    await expect(app.page.getByRole('article').first()).toBeVisible()
    for (const number of [1, 2, 3, 4]) await analyst.exportMemo('Markdown', join(folder, `memo ${number}.md`))
    await analyst.press('F6')
    const overlaps = () =>
      app.page.evaluate(() => {
        const told = document.querySelector('[aria-label=Notices]')?.getBoundingClientRect()
        const others = [...document.querySelectorAll('main, main [data-pane], header, footer, nav[data-pane]')]
        return others
          .map((other) => [other.ariaLabel ?? other.tagName, other.getBoundingClientRect()] as const)
          .filter(([, box]) => told && box.bottom > told.top + 1 && box.top < told.bottom - 1)
          .map(([name]) => name)
      })
    // Exports of one memo are one notice.
    const notice = app.page.getByRole('status').filter({ hasText: 'memo 1.md' })
    for (const number of [2, 3, 4]) await expect(notice).toContainText(`memo ${number}.md`)
    await expect.poll(overlaps).toEqual([])
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(app.page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
  })
}

test('the letters of a tag stand in the middle of its bar, above the line', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('reader')
  const bar = app.page.locator('[role=document] [data-letters]').first()
  const placed = () =>
    bar.evaluate((element) => {
      const { left, top, width } = getComputedStyle(element, '::before')
      return [Number.parseFloat(left) + Number.parseFloat(width) / 2 - element.clientWidth / 2, top]
    })
  await expect.poll(placed).toEqual([0, '0px'])
})
