import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

const article = join(import.meta.dirname, '../../resources/sample/article.txt')
const out = process.env.ASSAY_OUTPUT ?? 'demo-output'

/** Where the words stand in the sample's article. */
const WARNING = { paragraph: 4, from: 356, length: 70 }
const RETURN = { paragraph: 10, from: 0, length: 46 }

test('from an imported article to the exported memo', async ({ app, folder }) => {
  await mkdir(out, { recursive: true })
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'Demo.assay'), 'Meren demo', 'Demo analyst')
  await analyst.import(article)
  await analyst.goTo('reader')
  await analyst.select(WARNING)
  await analyst.tagAs('Lost warning')
  await analyst.newRiskFromPassage({
    title: 'Flood with shorter warning',
    event: 'a flood reaches a town with less than twelve hours of warning',
    party: 'residents downstream',
    horizon: '2027-03-31',
  })
  await analyst.score('Flood with shorter warning', '70', '5', 'l')
  await analyst.goTo('reader')
  await analyst.select(RETURN)
  await analyst.tagAs('Loss in return')
  await analyst.newRiskFromPassage({
    title: 'Weaker forecasts upstream',
    event: 'the partner stops sending its own readings',
    party: 'the forecasters upstream',
    horizon: '2027-01-31',
  })
  await analyst.score('Weaker forecasts upstream', 'unlikely', '3', 'm')
  await analyst.goTo('memo')
  await analyst.newMemo()
  await analyst.exportMemo('Word', join(out, 'memo.docx'))
  await analyst.exportMemo('PDF', join(out, 'memo.pdf'))
  await analyst.exportMemo('web page', join(out, 'memo.html'))
  await analyst.exportMemo('Markdown', join(out, 'memo.md'))
})

for (const theme of ['light', 'dark'] as const) {
  test(`a picture of every screen of the sample, ${theme}`, async ({ app }) => {
    const analyst = new KeyboardAnalyst(app)
    const picture = (name: string) =>
      app.page.screenshot({ path: join(out, theme, `${name}.png`), animations: 'disabled' })
    await app.chooseMenuItem(`view.theme.${theme}`)
    await picture('home')
    await analyst.openSample()
    for (const screen of ['library', 'reader', 'codebook', 'risks', 'matrix', 'memo', 'history'] as const) {
      await analyst.goTo(screen)
      await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
      if (screen === 'reader') {
        await expect(app.page.locator('[data-block="0"]')).toBeVisible()
        await analyst.press(']')
        await expect.poll(() => app.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
      }
      await app.page.evaluate(() => document.fonts.ready.then(() => undefined))
      await picture(screen)
    }
    await analyst.press('Control+k')
    await expect(app.page.getByRole('searchbox', { name: 'Search or run a command' })).toBeFocused()
    await picture('palette')
  })
}
