import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { resize } from './window-size'
import type { Page } from '@playwright/test'

/** How often the pane with this name would have to be as high as it is to show all that is in it. */
const panesLong = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true }).evaluate((pane) => {
    const scrolled = pane.querySelector('[role=tabpanel]') ?? pane
    return (pane.clientHeight - scrolled.clientHeight + scrolled.scrollHeight) / pane.clientHeight
  })

test('no inspector of the sample is longer than one and a half panes', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  await analyst.openSample()
  await resize(app, 1280, 800, 1)
  await analyst.goTo('risks')
  const rows = page.locator('[data-row]')
  // The last one is not scored: there all is asked.
  for (const nth of [0, 1, 2, 3, 4]) {
    await rows.nth(nth).getByRole('gridcell').nth(1).click()
    for (const [key, part] of [
      ['Control+1', 'Statement'],
      ['Control+2', 'Score & evidence'],
      ['Control+3', 'Assumptions'],
      ['Control+4', 'Indicators'],
      ['Control+5', 'All scores'],
    ] as const) {
      await analyst.press(key)
      await expect(page.getByRole('tab', { name: part, selected: true })).toBeVisible()
      await expect.poll(() => panesLong(page, 'Risk'), `R${nth + 1}, ${part}`).toBeLessThanOrEqual(1.5)
    }
  }
  await analyst.goTo('reader')
  await expect(page.getByRole('document', { name: /^Text/ })).toBeFocused()
  const passages = 20
  for (let nth = 1; nth <= passages; nth += 1) {
    await analyst.press(']')
    await expect(page.getByRole('heading', { name: /^This passage/ })).toBeVisible()
    await expect.poll(() => panesLong(page, 'Passage and tags'), `passage ${nth}`).toBeLessThanOrEqual(1.5)
  }
})
