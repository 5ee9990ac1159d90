import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

test('the screen never says “Saved” while a change is not on disk', async ({ app, folder }) => {
  const project = join(folder, 'Refused.assay')
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(project, 'Refused', 'Ann')
  await analyst.import(join(import.meta.dirname, '../../resources/sample/article.txt'))
  const before = await analyst.seq()
  const journal = join(project, 'journal')
  await rename(journal, `${journal} away`)
  await writeFile(journal, 'not a folder')

  await analyst.goTo('reader')
  await analyst.select({ paragraph: 4, from: 0, length: 12 })
  await analyst.press('t')
  await expect(app.page.getByRole('searchbox', { name: 'Tag name' })).toBeFocused()
  await analyst.type('Unsaved')
  await expect(app.page.getByRole('menuitem').filter({ hasText: 'Unsaved' }).first()).toBeVisible()
  await analyst.press('Enter')

  await expect(app.page.locator('[data-save=failed]')).toHaveText('Not saved')
  await expect(app.page.locator('[data-save=saved]')).toHaveCount(0)
  const saveAgain = app.page.getByRole('button', { name: 'Save again' })
  await saveAgain.click()
  await expect(app.page.locator('[data-save=failed]')).toBeVisible()
  await expect(app.page.locator('[data-save=saved]')).toHaveCount(0)

  await app.answerQuestions('Stay')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => questions(app)).toEqual(['1 change of “Refused” is not on disk.'])
  await expect.poll(() => isShown(app)).toBe(true)
  await expect(app.page.locator('[data-save=failed]')).toHaveText('Not saved')

  await rm(journal)
  await rename(`${journal} away`, journal)
  await saveAgain.click()
  expect(await analyst.saved(before + 1)).toBe(before + 1)
  await expect(app.page.getByText('1 source · 1 passage · 0 risks')).toBeVisible()
  await expect(saveAgain).toHaveCount(0)
})

/** What the platform asked since the test began to answer. */
const questions = ({ electron }: RunningApp) =>
  electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)

const isShown = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false)
