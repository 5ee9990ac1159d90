import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'

const SAMPLE = join(import.meta.dirname, '../../resources/sample/article.txt')

/** The sample's article as its magazine corrected it: words changed, a paragraph moved, one added, one taken out. */
async function corrected(): Promise<string> {
  const paragraphs = (await readFile(SAMPLE, 'utf8')).trim().split('\n\n')
  const moved = paragraphs.findIndex((paragraph) => paragraph.startsWith('Eleven states'))
  const [other = ''] = paragraphs.splice(moved, 1)
  const gone = paragraphs.findIndex((paragraph) => paragraph.startsWith('That restraint'))
  paragraphs.splice(gone, 1)
  return [other, ...paragraphs, 'This article was corrected on 20 September.']
    .join('\n\n')
    .replace('leaves roughly seven hours', 'leaves just over nine hours')
    .replace('drowned four people', 'drowned six people')
}

test('a corrected version is imported, reviewed and compared by keyboard, and the memo says what waits', async ({
  app,
  folder,
}) => {
  const { page } = app
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  const file = join(folder, 'corrected.txt')
  await writeFile(file, await corrected())
  await app.answerOpenDialogs(file)
  await page.getByRole('button', { name: 'Import a corrected version…' }).waitFor()
  await analyst.run('Import a corrected version')
  const sum = '15 exact + 2 moved + 2 changed + 1 lost = 20 passages'
  await expect(page.getByText(`: ${sum}.`)).toBeVisible()
  const review = page.getByRole('region', { name: 'Review of the new version' })
  await expect(review).toContainText('Review · 1 of 3')
  await expect(review.locator('del')).toHaveText(['roughly seven'])
  await expect(review.locator('ins')).toHaveText(['just over nine'])
  expect(await violationsOf(page)).toEqual([])

  await analyst.goTo('memo')
  await expect(page.getByRole('note', { name: /^Words behind the claim of R1 changed$/ })).toBeVisible()
  await analyst.goTo('risks')
  await expect(
    page.getByRole('img', { name: /changed, lost or not certain in a new version, not reviewed/ }).first(),
  ).toBeVisible()

  await analyst.goTo('reader')
  const before = await analyst.seq()
  await analyst.press('a')
  await expect(review).toContainText('Review · 1 of 2')
  await expect(review.locator('ins')).toHaveText(['six'])
  await analyst.press('F8')
  await expect(review).toContainText('Review · 2 of 2')
  await expect(review).toContainText('the agreement lets either party suspend an equivalent service after thirty days')
  await analyst.press('l')
  await expect(review).toContainText('Review · 1 of 1')
  await analyst.press('a')
  await expect(review).toContainText('Everything is reviewed.')
  await analyst.saved(before + 3)

  await analyst.press('v')
  await expect(page.getByRole('table', { name: 'Versions side by side' })).toBeVisible()
  await expect(page.getByText(/^\d differences$/)).toBeVisible()
  await analyst.press('F8', 'F8')
  await expect(page.getByText(/^Difference 2 of \d$/)).toBeVisible()
  await expect(page.locator('[role=row]:focus')).toContainText('roughly seven')
  expect(await violationsOf(page)).toEqual([])

  await analyst.goTo('memo')
  await expect(page.getByRole('note', { name: /^Words behind/ })).toHaveCount(0)
  await analyst.exportMemo('Markdown', join(folder, 'memo.md'))
  const memo = await readFile(join(folder, 'memo.md'), 'utf8')
  expect(memo).toContain('version 1 of 2, imported')
  expect(memo).not.toContain('not reviewed')
})
