import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

const printed = join(import.meta.dirname, '../fixtures/pdf/office-2.pdf')
const TITLE = 'Low water on the Varn: what a second dry summer would change'

test('a PDF is read in the sandbox, cited by page, and compared with its pages as they are printed', async ({
  app,
  folder,
}) => {
  await copyFile(printed, join(folder, 'paper.pdf'))
  await writeFile(join(folder, 'damaged.pdf'), '%PDF-1.7\nnothing of it is left')
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Import', 'Ann Arbor')
  await app.answerOpenDialogs(join(folder, 'paper.pdf'), join(folder, 'damaged.pdf'))
  await analyst.press('Control+i')
  await expect(app.page.getByText(/This file cannot be read as a PDF/)).toBeVisible()
  await expect(app.page.locator('[data-screen=library]').getByText(TITLE).first()).toBeVisible()

  await analyst.press('Alt+2')
  const text = app.page.getByRole('document', { name: /^Text\./ })
  await expect(text.locator('[data-block="0"]')).toHaveText(TITLE)
  await text.focus()
  await analyst.press('Control+End')
  await expect(app.page.getByRole('heading', { name: /^On page 2, in ¶/ })).toBeVisible()

  await analyst.press('o')
  const picture = app.page.getByRole('img', { name: 'Page 2 as it is printed' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    800, 1131,
  ])
  await app.page.getByRole('button', { name: 'Page before' }).click()
  await expect(app.page.getByRole('img', { name: 'Page 1 as it is printed' })).toBeVisible()
  await app.page.getByRole('button', { name: 'Page after' }).click()
  await app.page.getByRole('button', { name: 'Page after' }).click()
  await expect(app.page.getByText('This file has no page 3.')).toBeVisible()
  await app.page.getByRole('button', { name: 'Page before' }).click()
  await app.page.getByRole('button', { name: 'Larger…' }).click()
  await expect(app.page.getByRole('dialog', { name: 'Page 2 as it is printed' }).getByRole('img')).toBeVisible()
  await analyst.press('Escape')
  await text.focus()
  await analyst.press('o')
  await expect(picture).toBeHidden()
})
