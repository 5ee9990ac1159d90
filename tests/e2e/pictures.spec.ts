import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'

test('a picture is copied as pixels, saved as a drawing, and printed in a memo', async ({ app, folder }) => {
  const { page } = app
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('matrix')
  const ranks = page.getByRole('figure', { name: 'How sure the ranks are' })
  const leave = async (entry: string) => {
    await ranks.getByRole('button', { name: 'Copy or save…' }).click()
    await page.getByRole('menuitem', { name: entry }).click()
  }
  await leave('Copy as PNG')
  await expect
    .poll(() => app.electron.evaluate(async ({ clipboard }) => (await clipboard.has('image/png')) as boolean))
    .toBe(true)
  const path = join(folder, 'ranks.svg')
  await app.answerSaveDialogs(path)
  await leave('Save as SVG…')
  await expect(page.getByText('Exported “ranks.svg”.')).toBeVisible()
  expect(await readFile(path, 'utf8')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" /)
  await ranks.getByRole('button', { name: 'Table' }).click()
  await expect(ranks.getByRole('columnheader', { name: 'Above the next in' })).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  await ranks.getByRole('button', { name: 'Add to memo…' }).click()
  await page.getByRole('dialog', { name: 'Add picture to a memo' }).getByRole('menuitem').first().click()
  await page.getByRole('button', { name: 'Show memo' }).click()
  await expect(page.getByRole('img', { name: 'How sure the ranks are' })).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
})
