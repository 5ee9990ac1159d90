import { expect, test } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { violationsOf } from './violations'
import { resize } from './window-size'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ app }) => {
    const analyst = new KeyboardAnalyst(app)
    await app.chooseMenuItem(`view.theme.${theme}`)
    expect(await violationsOf(app.page), 'home').toEqual([])
    await analyst.openSample()
    for (const screen of SCREENS) {
      await analyst.goTo(screen)
      await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
      expect(await violationsOf(app.page), screen).toEqual([])
    }
  })
}

test('F6 walks the panes of a screen and comes round', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('reader')
  await expect(app.page.getByRole('document', { name: /^Text/ })).toBeVisible()
  await expect(app.page.getByRole('document', { name: /^Text/ })).toBeFocused()
  const labels: (string | null)[] = []
  for (let press = 0; press < 5; press += 1) {
    await analyst.press('F6')
    labels.push(
      await app.page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label') ?? null),
    )
  }
  expect(labels.slice(0, 4)).toEqual(['Passage and tags', 'Screens', 'Sources', 'Text'])
  expect(labels[4]).toBe(labels[0])
})

test('at twice the size in a small window every pane keeps a width to work in and can be reached', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await resize(app, 1024, 700, 2)
  for (const screen of ['library', 'reader', 'codebook', 'risks'] as const) {
    await analyst.goTo(screen)
    const panes = app.page.locator('main [data-pane]')
    await expect(app.page.locator('main :focus')).toBeAttached()
    const reached = new Set<string | null>()
    // The panes of the screen and the rail.
    for (let press = 0; press <= (await panes.count()); press += 1) {
      await analyst.press('F6')
      const pane = panes.filter({ has: app.page.locator(':focus') }).or(app.page.locator('main [data-pane]:focus'))
      if ((await pane.count()) === 0) continue
      await expect(pane).toBeInViewport({ ratio: 0.5 })
      expect((await pane.boundingBox())?.width, screen).toBeGreaterThanOrEqual(190)
      reached.add(await pane.getAttribute('aria-label'))
    }
    expect(reached.size, screen).toBe(await panes.count())
  }
  await expect(app.page.getByRole('button', { name: /^Analyst:/ })).toBeInViewport({ ratio: 1 })
})
