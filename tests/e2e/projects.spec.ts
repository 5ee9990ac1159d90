import type { Page } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'

const titles = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => window.getTitle())
      .toSorted(),
  )

async function create(app: RunningApp, page: Page, folder: string, title: string): Promise<void> {
  await app.answerSaveDialogs(join(folder, `${title}.assay`))
  await page.getByRole('main').getByRole('button', { name: 'New project…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill(title)
  await dialog
    .getByLabel(/analyst|name/i)
    .last()
    .fill('Ada')
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(page.locator('[data-screen="library"]')).toBeVisible()
}

test('two projects are open in two windows, keep apart, and both come back at the next start', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await create(app, app.page, folder, 'River')
  await app.chooseMenuItem('project.close')
  await create(app, app.page, folder, 'Lake')
  // As by a double click: on the folder, and on a file in it.
  const [second] = await Promise.all([
    app.electron.waitForEvent('window'),
    app.startAgain(join(folder, 'River.assay', 'project.json')),
  ])
  await expect(second.locator('[data-screen="library"]')).toBeVisible()
  await expect.poll(() => titles(app)).toEqual(['Lake — Library — Assay', 'River — Library — Assay'])
  // One that is open is shown, not opened once more.
  await app.startAgain(join(folder, 'Lake.assay'))
  expect((await titles(app)).length).toBe(2)
  // What is no project is told.
  await app.startAgain(join(folder, 'nothing.txt'))
  await expect(app.page.getByText('Assay does not open “nothing.txt”')).toBeVisible()

  await second.keyboard.press('Alt+4')
  await expect(second.locator('[data-screen="risks"]')).toBeVisible()
  await app.electron.evaluate(({ app: program }) => program.quit()).catch(() => undefined)
  await app.close()

  const again = await launch()
  await expect.poll(() => titles(again)).toEqual(['Lake — Library — Assay', 'River — Risks — Assay'])
})

test('a program that is killed comes back with its project and its screen', async ({ launch, folder }) => {
  const app = await launch()
  await create(app, app.page, folder, 'River')
  await app.page.keyboard.press('Alt+4')
  await expect(app.page.locator('[data-screen="risks"]')).toBeVisible()
  const kept = async () => JSON.parse(await readFile(join(folder, 'user-data', 'window.json'), 'utf8')) as unknown
  await expect.poll(kept).toMatchObject([{ project: join(folder, 'River.assay'), screen: 'risks' }])
  await app.kill()
  const again = await launch()
  await expect(again.page.locator('[data-screen="risks"]')).toBeVisible()
})

test('a project is renamed with its folder, and a copy of it can be saved', async ({ app, folder }) => {
  const { page } = app
  await create(app, page, folder, 'River')
  await app.chooseMenuItem('project.rename')
  const asked = page.getByRole('dialog', { name: 'Rename project' })
  await asked.getByLabel('Title').fill('Delta')
  await asked.getByRole('button', { name: 'Rename' }).click()
  await expect.poll(() => titles(app)).toEqual(['Delta — Assay'])
  // The title is changed first, then the folder.
  await expect.poll(() => readdir(folder)).toContain('Delta.assay')
  await expect(page.locator('[data-screen="library"]')).toBeVisible()
  await app.answerSaveDialogs(join(folder, 'Copy.assay'))
  await app.chooseMenuItem('project.saveCopy')
  await expect(page.getByText('Saved a copy: “Copy.assay”')).toBeVisible()
})
