import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'

async function openSample({ page }: RunningApp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await expect(page.locator('[data-screen="library"]')).toBeVisible()
}

/** Opens the sample and takes its last step back: the project has been written to. */
async function changeSample(app: RunningApp): Promise<void> {
  await openSample(app)
  await app.chooseMenuItem('edit.undo')
  await expect.poll(async () => (await menuItem(app, 'edit.redo')).enabled).toBe(true)
}

const menuItem = ({ electron }: RunningApp, id: string) =>
  electron.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    return { label: item?.label, enabled: item?.enabled }
  }, id)

const exitCode = ({ electron }: RunningApp) =>
  new Promise<number | null>((resolve) => electron.process().once('exit', (code) => resolve(code)))

test('the menu names what Undo would do, does it, and follows', async ({ app }) => {
  await openSample(app)
  const undo = { label: 'Undo Write the memo', enabled: true }
  await expect.poll(() => menuItem(app, 'edit.undo')).toEqual(undo)
  await app.chooseMenuItem('edit.undo')
  await expect.poll(() => menuItem(app, 'edit.redo')).toEqual({ label: 'Redo Write the memo', enabled: true })
})

test('the menu greys out what cannot be done here', async ({ app }) => {
  await expect.poll(() => menuItem(app, 'source.import')).toMatchObject({ enabled: false })
  await openSample(app)
  await expect.poll(() => menuItem(app, 'source.import')).toMatchObject({ enabled: true })
  expect(await menuItem(app, 'passage.tag')).toMatchObject({ enabled: false })
})

test('the title bar names the project, and forgets it', async ({ app }) => {
  const title = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  expect(await title()).toBe('Assay')
  await openSample(app)
  await expect.poll(title).toMatch(/^.+ — Assay$/)
  await app.chooseMenuItem('project.close')
  await expect.poll(title).toBe('Assay')
})

test('a window opens again where it was closed, in the theme that was chosen', async ({ launch }) => {
  const first = await launch()
  const placed = await first.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 40, y: 30, width: 1000, height: 700 })
    return window?.getNormalBounds()
  })
  await first.chooseMenuItem('view.theme.dark')
  await expect.poll(() => first.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  await first.close()

  const second = await launch()
  const [bounds, background] = await second.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return [window?.getNormalBounds(), window?.getBackgroundColor()]
  })
  expect(bounds).toEqual(placed)
  expect(background?.toLowerCase()).toBe('#111317')
  const painted = await second.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(painted).toBe('rgb(17, 19, 23)')
})

/** Goes to the risks, does something that stops the page there, and answers with the screen that it shows afterwards. */
async function screenAfter(app: RunningApp, act: 'crash' | 'hang'): Promise<{ screen: string; asked: unknown[] }> {
  await openSample(app)
  await app.chooseMenuItem('go.risks')
  await expect(app.page.locator('[data-screen="risks"]')).toBeVisible()
  return app.electron.evaluate(async ({ BrowserWindow, dialog }, does) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('No window')
    const { webContents } = window
    const asked: unknown[] = []
    const answer = (_window: unknown, { message, buttons }: Electron.MessageBoxOptions) => {
      asked.push(message, buttons)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
    Object.assign(dialog, { showMessageBox: answer })
    const again = new Promise<void>((resolve) => webContents.once('did-finish-load', () => resolve()))
    if (does === 'crash') webContents.forcefullyCrashRenderer()
    else {
      void webContents.executeJavaScript('for (;;) {}').catch(() => undefined)
      // Chromium does not look for pages that hang while a debugger is attached, as it is in tests.
      window.emit('unresponsive')
    }
    await again
    // The debugger is not attached to the page that was loaded again.
    const screen = (await webContents.executeJavaScript(`new Promise((resolve) => {
      const screen = () => document.querySelector('main')?.dataset.screen
      const isThere = () => document.body.dataset.ready && !['home', 'library'].includes(screen())
      const look = (left) => isThere() || left === 0 ? resolve(screen()) : setTimeout(look, 50, left - 1)
      look(100)
    })`)) as string
    return { screen, asked }
  }, act)
}

test('a page that crashes loads again where it was and nothing is lost', async ({ app }) => {
  expect(await screenAfter(app, 'crash')).toEqual({ screen: 'risks', asked: [] })
})

test('a page that hangs is asked about, and loads again where it was', async ({ app }) => {
  const asked = ['This window does not respond.', ['Load the page again', 'Wait']]
  expect(await screenAfter(app, 'hang')).toEqual({ screen: 'risks', asked })
})

test('closing in order leaves nothing to mend', async ({ launch }) => {
  const first = await launch()
  await changeSample(first)
  await first.close()
  const second = await launch()
  await expect(second.page.locator('[data-screen="library"]')).toBeVisible()
  await expect(second.page.getByText(/not closed in order/)).toHaveCount(0)
})

test('what is still being typed when the window closes is kept', async ({ launch }) => {
  const first = await launch()
  await openSample(first)
  await first.page.getByRole('textbox', { name: 'Publisher' }).fill('The Quiet Gazette')
  await first.close()
  const second = await launch()
  await expect(second.page.locator('[data-screen="library"]')).toBeVisible()
  await expect(second.page.getByRole('textbox', { name: 'Publisher' })).toHaveValue('The Quiet Gazette')
})

test('being asked to stop by the system is closing in order', async ({ launch }) => {
  test.skip(process.platform === 'win32', 'Windows has no SIGTERM.')
  const first = await launch()
  await changeSample(first)
  const stopped = exitCode(first)
  first.electron.process().kill('SIGTERM')
  expect(await stopped).toBe(0)
  const second = await launch()
  await expect(second.page.locator('[data-screen="library"]')).toBeVisible()
  await expect(second.page.getByText(/not closed in order/)).toHaveCount(0)
})

test('an error nobody caught is said, logged without words of articles, and ends the process', async ({
  app,
  folder,
}) => {
  const stopped = exitCode(app)
  await app.electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
    setTimeout(() => {
      throw new Error('a secret word of an article')
    })
  })
  expect(await stopped).toBe(70)
  const log = await readFile(join(folder, 'user-data', 'assay.log'), 'utf8')
  expect(log).toContain('Uncaught error')
  expect(log).not.toContain('secret')
})

test('a second start hands over to the first', async ({ app }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  expect(await app.startAgain()).toBe(0)
  const isMinimised = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
  await expect.poll(isMinimised).toBe(false)
})
