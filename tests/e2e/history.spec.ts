import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

test('a text is changed, found in the history word by word, restored, and taken back', async ({ app }) => {
  const { page } = app
  const descriptor = page.getByLabel('Source descriptor')
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(page.locator('[data-screen=library]')).toBeVisible()
  const write = async (text: string) => {
    await descriptor.fill(text)
    await descriptor.press('Control+Enter')
    await expect(page.locator('[data-save=saved]')).toBeVisible()
  }
  await write('A paper with poor access.')
  await write('A paper with good access.')

  await app.chooseMenuItem('go.history')
  const details = page.getByRole('region', { name: 'What it changed' })
  await expect(details.locator('del')).toHaveText('poor ')
  await expect(details.locator('ins')).toHaveText('good ')

  await page.getByRole('listbox', { name: 'Changes' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(details.getByText('A paper with poor access.')).toBeVisible()
  await details.getByRole('button', { name: 'Restore this item to here' }).click()
  await app.chooseMenuItem('go.library')
  await expect(descriptor).toHaveValue('A paper with poor access.')
  await app.chooseMenuItem('edit.undo')
  await expect(descriptor).toHaveValue('A paper with good access.')
})

test('a moment gets a name, and the whole project goes back to it and forward again', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(page.locator('[data-screen=library]')).toBeVisible()
  await app.chooseMenuItem('history.checkpoint')
  await page.getByRole('textbox', { name: 'Name' }).fill('Before the cull')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This moment is now called “Before the cull”')).toBeVisible()

  await page.getByRole('button', { name: 'Delete…' }).click()
  await page.getByRole('button', { name: 'Delete source' }).click()
  await expect(page.getByText('0 sources · 0 passages', { exact: false })).toBeVisible()

  await app.chooseMenuItem('go.history')
  await page.getByLabel('Named moments').selectOption('Before the cull')
  await page.getByRole('listbox').getByText('Before the cull').click()
  await page.getByRole('button', { name: 'Restore the whole project to here…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('row', { name: /^sources 1/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Restore the project' }).click()
  await expect(page.getByText(/^1 source · [1-9]/)).toBeVisible()
  await app.chooseMenuItem('edit.undo')
  await expect(page.getByText('0 sources · 0 passages', { exact: false })).toBeVisible()
})

test('a second program can read the project, say who has it, and take it over', async ({ launch, folder }) => {
  const project = `${folder}/Shared.assay`
  const mine = await launch()
  await mine.answerSaveDialogs(project)
  await mine.page.keyboard.press('Control+n')
  await mine.page.getByLabel('Title').fill('Shared')
  await mine.page.getByLabel('Your name').fill('Ann')
  await mine.page.keyboard.press('Enter')
  await expect(mine.page.locator('[data-screen=library]')).toBeVisible()

  const theirs = await launch({ env: { ASSAY_USER_DATA: `${folder}/other-user-data` } })
  await theirs.answerOpenDialogs(project)
  await theirs.page.keyboard.press('Control+o')
  await expect(theirs.page.getByText(/has had this project open/)).toBeVisible()
  await theirs.page.getByRole('button', { name: 'Take over…' }).click()
  await theirs.page.getByRole('dialog').getByRole('button', { name: 'Take over' }).click()
  await expect(theirs.page.getByText('Read-only')).toHaveCount(0)

  // What could not be saved any more is asked about when the window closes.
  await mine.answerQuestions('Close without saving')
  await mine.chooseMenuItem('project.details')
  await mine.page.getByLabel('Title').fill('Too late')
  await mine.page.keyboard.press('Enter')
  const banner = mine.page.getByRole('alert').filter({ hasText: 'The last change is kept in memory only.' })
  await expect(banner).toContainText('was taken over by another window or computer')
})

test('a file put in the place of the project’s own is compared, and taken over only when that is chosen', async ({
  app,
  folder,
}) => {
  const { page } = app
  const project = `${folder}/Synchronised.assay`
  const analyst = new KeyboardAnalyst(app)
  const reopen = async () => {
    await app.chooseMenuItem('project.close')
    await expect(page.locator('[data-screen=home]')).toBeVisible()
    await app.answerOpenDialogs(project)
    await analyst.press('Control+o')
    await expect(page.locator('[data-screen=library]')).toBeVisible()
  }
  await analyst.createProject(project, 'Synchronised', 'Ann')
  await analyst.becomeNew('Bo')
  await reopen()
  const theirs = await readFile(`${project}/project.json`)
  await analyst.becomeNew('Cleo')
  await reopen()

  await writeFile(`${project}/project.json`, theirs)
  await app.electron.evaluate(({ app: program, BrowserWindow }) => {
    program.emit('browser-window-focus', {}, BrowserWindow.getAllWindows()[0])
  })
  await page.getByRole('button', { name: 'Compare…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Changed by another program' })
  await expect(dialog.getByRole('row', { name: 'analysts – 1 –' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Take theirs' }).click()
  await expect(page.getByRole('button', { name: 'Compare…' })).toBeHidden()
  await app.chooseMenuItem('go.history')
  await expect(page.getByRole('region', { name: 'What it changed' })).toContainText('Cleo')
})
