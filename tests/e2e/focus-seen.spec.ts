import { expect, test } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { hiddenFocus, walkedBy } from './obscured'
import { openDialog, OPENED } from './opened-dialogs'
import { resize } from './window-size'

/** The least stops of a screen: the rail and the title bar are on each. */
const LEAST_STOPS = 10

for (const zoom of [1, 2]) {
  const size = `1024x700 at ${zoom * 100} %`

  test(`what has the focus is never wholly hidden on any screen, ${size}`, async ({ app }) => {
    test.slow()
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await resize(app, 1024, 700, zoom)
    for (const screen of SCREENS) {
      await analyst.goTo(screen)
      await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const { stops, hidden } = await walkedBy(app.page, key)
        expect(hidden, `${screen}, ${key}`).toEqual([])
        expect(stops, `${screen}, ${key}`).toBeGreaterThan(LEAST_STOPS)
      }
    }
  })

  test(`what has the focus is never wholly hidden in any dialog, ${size}`, async ({ app }) => {
    test.setTimeout(300_000)
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await resize(app, 1024, 700, zoom)
    for (const [screen, ids] of OPENED) {
      await analyst.goTo(screen)
      for (const id of ids) {
        if (screen === 'reader') await analyst.press(']')
        const dialog = await openDialog(app, id)
        for (const key of ['Tab', 'Shift+Tab'] as const)
          expect((await walkedBy(app.page, key)).hidden, `${id}, ${key}`).toEqual([])
        await analyst.press('Escape')
        await expect(dialog, id).toBeHidden()
      }
    }
  })
}

test('a bar over what has the focus is found', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible()
  await page.keyboard.press('Tab')
  expect(await hiddenFocus(page)).toBeNull()
  await page.evaluate(() => {
    const bar = document.body.appendChild(document.createElement('div'))
    bar.textContent = 'Bar'
    for (const [name, value] of Object.entries({ position: 'fixed', inset: '0', zIndex: '9' }))
      bar.style.setProperty(name === 'zIndex' ? 'z-index' : name, value)
  })
  expect(await hiddenFocus(page)).toMatch(/ under DIV “Bar”$/)
})
