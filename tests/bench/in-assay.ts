import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { join } from 'node:path'

export const CHECKOUT = join(import.meta.dirname, '../..')
const BARE = 'tests/e2e/bare/main.js'

/** Starts Electron in a fresh process, with settings of its own in `userData`; `entry` is what it runs, seen from the checkout. */
export const launch = (userData: string, entry = '.'): Promise<ElectronApplication> =>
  _electron.launch({
    args: [join(CHECKOUT, entry)],
    cwd: CHECKOUT,
    chromiumSandbox: true,
    env: { ...(process.env as Record<string, string>), ASSAY_USER_DATA: userData },
    timeout: 60_000,
  })

/** Measures in the window of a fresh process, and closes it whatever happens. */
export async function inAssay<T>(
  userData: string,
  measure: (page: Page, app: ElectronApplication) => Promise<T>,
): Promise<T> {
  const app = await launch(userData)
  try {
    const page = await app.firstWindow()
    await page.waitForSelector('body[data-ready="true"]', { state: 'attached' })
    return await measure(page, app)
  } finally {
    await app.close()
  }
}

/** Measures in the page of an Electron that has nothing of Assay in it, in a window as large as Assay's. */
export async function inBare<T>(userData: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const app = await launch(userData, BARE)
  try {
    const page = await app.firstWindow()
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(1360, 852)
      // A window that nobody sees draws a frame a second.
      window?.show()
    })
    return await measure(page)
  } finally {
    await app.close()
  }
}

/** The next dialogs that ask for a file answer this one. */
export const chooseOnOpening = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)

/** Opens a project from the start screen, until its library is shown. */
export async function openProject(page: Page, app: ElectronApplication, project: string): Promise<void> {
  await chooseOnOpening(app, project)
  await page.getByRole('main').getByRole('button', { name: 'Open project…' }).click()
  await page.waitForSelector('main[data-screen="library"]', { timeout: 120_000 })
}
