import type { Page } from '@playwright/test'
import { cut, outside, wider } from './fits'
import { expect, test } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { openDialog, OPENED } from './opened-dialogs'
import { resize } from './window-size'

/** The spacing that a reader may ask for (WCAG 2.2, 1.4.12). The page takes no style but from sheets that it makes itself. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

const space = (page: Page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, SPACED)

for (const [name, width, height] of [
  ['a window of 1360x850', 1360, 850],
  ['a window of 1024x700', 1024, 700],
] as const) {
  test(`with the spacing that a reader asks for no words are cut on any screen, ${name}`, async ({ app }) => {
    test.slow()
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await analyst.newSession('Spring')
    await resize(app, width, height, 1)
    await space(app.page)
    for (const screen of SCREENS) {
      await analyst.goTo(screen)
      await expect(app.page.locator(`[data-screen=${screen}] [data-pane]`).first()).toBeAttached()
      await expect.poll(() => wider(app.page), screen).toEqual([])
      await expect.poll(() => outside(app.page), screen).toEqual([])
      await expect.poll(() => cut(app.page), screen).toEqual([])
    }
  })
}

test('with the spacing that a reader asks for no words are cut in any dialog', async ({ app }) => {
  test.slow()
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await space(app.page)
  for (const [screen, ids] of OPENED) {
    await analyst.goTo(screen)
    for (const id of ids) {
      if (screen === 'reader') await analyst.press(']')
      const dialog = await openDialog(app, id)
      await expect.poll(() => cut(app.page, 'dialog[open]'), id).toEqual([])
      const isWider = () => dialog.evaluate((each) => each.scrollWidth > each.clientWidth)
      expect(await isWider(), id).toBe(false)
      await analyst.press('Escape')
      await expect(dialog, id).toBeHidden()
    }
  }
})
