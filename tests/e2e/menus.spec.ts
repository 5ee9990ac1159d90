import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

const zoomOf = (app: RunningApp) =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible())
    return Math.round((window?.webContents.getZoomFactor() ?? 0) * 100)
  })
const windows = (app: RunningApp) =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((each) => each.isVisible()).length)

test('the keys of every program do in the window what they do everywhere', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.press('Control+=', 'Control+=')
  await expect.poll(() => zoomOf(app)).toBe(125)
  await analyst.press('Control+-')
  await expect.poll(() => zoomOf(app)).toBe(110)
  // Also over a dialog, which may be what is too small to be read.
  await analyst.press('F1', 'Control+=')
  await expect.poll(() => zoomOf(app)).toBe(125)
  await analyst.press('Control+0', 'Escape')
  await expect.poll(() => zoomOf(app)).toBe(100)
  await analyst.press('Control+s')
  await expect(app.page.getByText(/^Saved .*\. Every change is on disk\.$/)).toBeVisible()
  await analyst.press('Control+Shift+N')
  await expect.poll(() => windows(app)).toBe(2)
  // The window may be gone before the keys are let go.
  await analyst.press('Control+w').catch(() => undefined)
  await expect.poll(() => windows(app)).toBe(1)
})

test('what a key reaches shows its tooltip with its keys, within the window', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('risks')
  const scales = app.page.getByRole('button', { name: 'Scales: lexicon, impact, matrix' })
  await analyst.tabTo(scales, 'Shift+Tab')
  const tip = app.page.locator('[popover]:popover-open', { hasText: 'Scales: lexicon' })
  await expect(tip).toBeInViewport({ ratio: 1 })
  await analyst.press('Tab')
  await expect(tip).toBeHidden()
})

test('Enter runs the entry that is shown as chosen, however fast it was typed and whatever stood first before', async ({
  app,
}) => {
  const { page } = app
  const analyst = new KeyboardAnalyst(app)
  const field = page.getByRole('searchbox', { name: 'Search or run a command' })
  await analyst.press('Control+k')
  await expect(field).toBeFocused()
  // Other commands have a d, and stand before it.
  await page.keyboard.type('dark', { delay: 0 })
  const entry = page.getByRole('menuitem', { name: /^Theme: dark/ })
  await expect(page.getByRole('menuitem').first()).toHaveText(/^Theme: dark/)
  await expect(field).toHaveAttribute('aria-activedescendant', (await entry.getAttribute('id')) ?? '')
  await analyst.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(() => app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
})
