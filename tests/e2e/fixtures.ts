import type { Preferences } from '@shared/ipc/preferences'
import { test as base, type ElectronApplication, type Page, _electron } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const checkout = join(import.meta.dirname, '../..')

interface LaunchOptions {
  /** What Electron is started with; the app unless told otherwise. */
  program?: string
  /** Arguments after the app's own, for example a project folder to open. */
  args?: string[]
  env?: Record<string, string>
  /** What the person likes at the first start, beside English and having taken the tour. */
  preferences?: Partial<Preferences>
}

/** The built app in the real Electron, sandbox on, as the analyst sees it. */
export interface RunningApp {
  electron: ElectronApplication
  page: Page
  /** The next open dialogs answer with these paths; none means cancelled. */
  answerOpenDialogs(...paths: string[]): Promise<void>
  /** The next save dialogs answer with this path; null means cancelled. */
  answerSaveDialogs(path: string | null): Promise<void>
  /** Every question of the platform that follows is answered by pressing this button. */
  answerQuestions(button: string): Promise<void>
  /** Clicks an item of the native menu by its command id. */
  chooseMenuItem(id: string): Promise<void>
  /** Starts the same program again, as a second double click does, and gives its exit code. */
  startAgain(...args: string[]): Promise<number | null>
  close(): Promise<void>
  /** As a power cut: no handler runs. */
  kill(): Promise<void>
}

interface Fixtures {
  /** One temporary folder per test, for its projects and files. */
  folder: string
  /** Starts the app; every start of one test shares recent projects and preferences. */
  launch: (options?: LaunchOptions) => Promise<RunningApp>
  app: RunningApp
  /** Starts the program with switches that make it end by itself, and gives its exit code. */
  start: (switches: string[]) => Promise<number | null>
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are used from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  launch: async ({ folder }, use) => {
    const running: RunningApp[] = []
    try {
      await use(async (options) => {
        const app = await launch(join(folder, 'user-data'), options)
        running.push(app)
        return app
      })
    } finally {
      for (const app of running) await app.close()
    }
  },

  start: async ({ folder }, use) => {
    await use(async (switches) => {
      // Not by Playwright, which takes a program that ends at once for a broken one.
      const program = String(createRequire(import.meta.url)('electron'))
      const env = { ...process.env, ASSAY_USER_DATA: join(folder, 'user-data') }
      const started = spawn(program, [...switches, checkout], { cwd: checkout, env, stdio: 'ignore' })
      const [code] = (await once(started, 'exit')) as [number | null]
      return code
    })
  },

  app: async ({ launch }, use) => {
    await use(await launch())
  },
})

export { expect } from '@playwright/test'

/** Keeps preferences where there are none yet. */
async function prefer(userData: string, preferences: Partial<Preferences>): Promise<void> {
  await mkdir(userData, { recursive: true })
  await writeFile(join(userData, 'preferences.json'), JSON.stringify(preferences), { flag: 'wx' }).catch(() => {})
}

async function launch(
  userData: string,
  { program = checkout, args = [], env = {}, preferences = {} }: LaunchOptions = {},
): Promise<RunningApp> {
  await prefer(env.ASSAY_USER_DATA ?? userData, { language: 'en', tour: false, ...preferences })
  const environment = { ...(process.env as Record<string, string>), ASSAY_USER_DATA: userData, ...env }
  const electron = await _electron.launch({
    args: [program, ...args],
    cwd: checkout,
    // Playwright turns the sandbox off on Linux unless told not to.
    chromiumSandbox: true,
    // Playwright would show the light theme whatever the analyst chose.
    colorScheme: null,
    env: environment,
    timeout: 60_000,
  })
  const main = electron.process()
  const gone = new Promise<void>((resolve) => main.once('exit', () => resolve()))
  const isGone = () => main.exitCode !== null || main.signalCode !== null
  try {
    const page = await electron.firstWindow()
    await page.waitForSelector('body[data-ready="true"]', { state: 'attached' })
    return {
      electron,
      page,
      answerOpenDialogs: (...filePaths) =>
        electron.evaluate(({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
        }, filePaths),
      answerSaveDialogs: (path) =>
        electron.evaluate(({ dialog }, path) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' })
        }, path),
      answerQuestions: (button) =>
        electron.evaluate(({ dialog }, label) => {
          const asked: string[] = []
          const answer = async (...[, options]: [unknown, Electron.MessageBoxOptions]) => {
            asked.push(options.message)
            return { response: options.buttons?.indexOf(label) ?? -1, checkboxChecked: false }
          }
          Object.assign(globalThis, { asked })
          Object.assign(dialog, { showMessageBox: answer })
        }, button),
      chooseMenuItem: (id) =>
        electron.evaluate(({ Menu }, id) => {
          const item = Menu.getApplicationMenu()?.getMenuItemById(id)
          if (!item) throw new Error(`The menu has no item ${id}`)
          item.click()
        }, id),
      startAgain: async (...args) => {
        // Not by Playwright, which takes a program that ends at once for a broken one.
        const second = spawn(main.spawnfile, [program, ...args], { cwd: checkout, env: environment, stdio: 'ignore' })
        const [code] = (await once(second, 'exit')) as [number | null]
        return code
      },
      close: async () => {
        if (!isGone()) await electron.close()
      },
      kill: async () => {
        main.kill('SIGKILL')
        await gone
      },
    }
  } catch (problem) {
    if (!isGone()) await electron.close()
    throw problem
  }
}
