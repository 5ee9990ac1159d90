import type { Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'

const checkout = join(import.meta.dirname, '../..')

const titles = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => window.getTitle())
      .toSorted(),
  )

/** Makes the sample, as a project of its own in `folder`. */
async function projectIn(folder: string, app: RunningApp, name: string): Promise<string> {
  await app.page.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await expect(app.page.locator('[data-screen="library"]')).toBeVisible()
  await app.chooseMenuItem('project.close')
  await expect(app.page.locator('[data-screen="home"]')).toBeVisible()
  const path = join(folder, name)
  await cp(join(folder, 'user-data', 'Assay sample.assay'), path, { recursive: true })
  return path
}

/** Drops files and folders of the disk on a window, as a desktop does. */
async function drop(page: Page, ...files: string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await browser.detach()
}

test('a project that is dropped opens, on the home screen and in place of another; two at once are said', async ({
  app,
  folder,
}) => {
  const river = await projectIn(folder, app, 'River.assay')
  const articles = join(folder, 'articles')
  await mkdir(articles)
  await writeFile(join(articles, 'quay.txt'), 'The quay is closed until the river falls.')
  await drop(app.page, articles)
  await expect(app.page.getByText('Open or create a project first, then drop articles on it.')).toBeVisible()
  await drop(app.page, river, articles)
  await expect(app.page.getByText('Assay opens one project, package or round packet at a time')).toBeVisible()
  await drop(app.page, river)
  await expect(app.page.locator('[data-screen="library"]')).toBeVisible()
  const kept = async () => JSON.parse(await readFile(join(folder, 'user-data', 'window.json'), 'utf8')) as unknown
  await expect.poll(kept).toMatchObject([{ project: river }])
  await drop(app.page, join(folder, 'user-data', 'Assay sample.assay'))
  await expect.poll(kept).toMatchObject([{ project: join(folder, 'user-data', 'Assay sample.assay') }])
  await drop(app.page, articles)
  await expect(app.page.getByText('quay', { exact: true }).first()).toBeVisible()
})

test('no page names a path itself', async ({ app }) => {
  const reply = await app.page.evaluate(() =>
    (window as unknown as { assay: { call: (name: string, input: unknown) => Promise<string> } }).assay.call(
      'given.dropped',
      { paths: ['/etc'] },
    ),
  )
  expect(JSON.parse(reply)).toMatchObject({ ok: false, code: 'stranger' })
})

test('a project is opened in a new window', async ({ app, folder }) => {
  const river = await projectIn(folder, app, 'River.assay')
  await app.answerOpenDialogs(river)
  const [second] = await Promise.all([
    app.electron.waitForEvent('window'),
    app.chooseMenuItem('project.openInNewWindow'),
  ])
  await expect(second.locator('[data-screen="library"]')).toBeVisible()
  await expect(app.page.locator('[data-screen="home"]')).toBeVisible()
  await expect.poll(() => titles(app)).toEqual(['Assay', expect.stringMatching(/ — Library — Assay$/)])
})

test('a program that is killed comes back where its window came to rest', async ({ launch, folder }) => {
  const before = await launch()
  const placed = await before.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 60, y: 40, width: 980, height: 660 })
    return window?.getNormalBounds()
  })
  const kept = async () => {
    const text = await readFile(join(folder, 'user-data', 'window.json'), 'utf8').catch(() => '[]')
    return JSON.parse(text) as unknown
  }
  await expect.poll(kept).toMatchObject([placed])
  await before.kill()
  const after = await launch()
  const bounds = await after.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  )
  expect(bounds).toEqual(placed)
})

test('a second start that comes while the first still starts is not lost', async ({ launch, folder }) => {
  const first = await launch()
  const river = await projectIn(folder, first, 'River.assay')
  await first.close()
  const starting = launch()
  // Until the first has the lock, the second would be the first.
  const lock = join(folder, 'user-data', 'SingletonLock')
  const { lstat } = await import('node:fs/promises')
  await expect
    .poll(
      () =>
        lstat(lock).then(
          () => true,
          () => false,
        ),
      { intervals: [5] },
    )
    .toBe(true)
  const program = String(createRequire(import.meta.url)('electron'))
  const env = { ...process.env, ASSAY_USER_DATA: join(folder, 'user-data') }
  const second = spawn(program, [checkout, river], { cwd: checkout, env, stdio: 'ignore' })
  await once(second, 'exit')
  const app = await starting
  await expect(app.page.locator('[data-screen="library"]')).toBeVisible()
})
