import { writeFile } from 'node:fs/promises'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'

const TITLE = 'Pack project into one file'

test('a project is packed, and the file opens on a machine that has never seen it', async ({ folder, launch }) => {
  const file = join(folder, 'sample.assay.zip')
  const first = await launch()
  await first.page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(first.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await first.answerSaveDialogs(file)
  await first.chooseMenuItem('project.pack')
  await first.page.getByRole('dialog', { name: TITLE }).getByRole('button', { name: 'Pack…' }).press('Enter')
  await expect(first.page.getByText('“sample.assay.zip” was written and read back.')).toBeVisible()
  await first.close()

  const home = join(folder, 'another-home')
  const second = await launch({ env: { ASSAY_USER_DATA: home } })
  await second.answerOpenDialogs(file)
  await second.answerSaveDialogs(join(folder, 'mailed'))
  await second.page.getByRole('button', { name: 'Open package…' }).press('Enter')
  await expect(second.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await expect(second.page).toHaveTitle(/sample|Ports|Assay/i)
  expect((await readFile(join(folder, 'mailed.assay', 'project.json'))).byteLength).toBeGreaterThan(1_000)
  await second.chooseMenuItem('project.close')

  await writeFile(file, (await readFile(file)).subarray(0, -1))
  await second.answerSaveDialogs(join(folder, 'again'))
  await second.page.getByRole('button', { name: 'Open package…' }).press('Enter')
  await expect(second.page.getByText('This package is damaged or not whole')).toBeVisible()
})

test('a share that was given to the program as it is started opens without the words', async ({ folder, launch }) => {
  const file = join(folder, 'share.assay.zip')
  const first = await launch()
  await first.page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(first.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await first.answerSaveDialogs(file)
  await first.chooseMenuItem('project.pack')
  const dialog = first.page.getByRole('dialog', { name: TITLE })
  const boxes = dialog.getByRole('checkbox')
  await boxes.nth(1).press('Space')
  await boxes.nth(2).press('Space')
  await expect(dialog.getByRole('status')).toContainText('A share of the project goes into the file')
  await dialog.getByRole('button', { name: 'Pack…' }).press('Enter')
  await expect(first.page.getByText('“share.assay.zip” was written and read back.')).toBeVisible()
  await first.close()

  const second = await launch({ env: { ASSAY_USER_DATA: join(folder, 'another-home') } })
  await second.answerSaveDialogs(join(folder, 'share'))
  await second.electron.evaluate(({ app }, path) => app.emit('second-instance', {}, ['electron', '.', path], '/'), file)
  await expect(second.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await second.page.getByRole('row').nth(1).press('Enter')
  await expect(second.page.getByText('░░░░░░░ ░░░░░░░').first()).toBeVisible()
})
