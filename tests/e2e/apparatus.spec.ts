import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

const SENTENCE = 'The ferry stayed in port on Monday, and nobody on the island could say for how long it would. '
const PAGE = `<!doctype html><html lang="en"><head><title>Ferries stay in port - Harbour Post</title></head><body><main><article>
<h1>Ferries stay in port</h1><p class="byline">By Ana Marin, 4 October 2026</p>
<p>${SENTENCE.repeat(3)}</p>
<figure><img src="pier.jpg" alt=""><figcaption>The pier on Monday morning</figcaption></figure>
<div class="share-bar"><p>Share this article with friends</p><p>Print this article</p></div>
<p>${SENTENCE.repeat(4)}</p>
<div class="newsletter-signup"><p>Get the letter of the harbour every morning.</p></div>
<p>${SENTENCE.repeat(2)}</p></article></main></body></html>`

test('what stands beside an article is folded, opens by keyboard, and stays open where it is tagged', async ({
  app,
  folder,
}) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  await analyst.createProject(join(folder, 'ferries.assay'), 'Ferries', 'Ada')
  await writeFile(join(folder, 'ferries.html'), PAGE)
  await analyst.import(join(folder, 'ferries.html'))
  await analyst.goTo('reader')
  const text = page.getByRole('document', { name: /^Text/ })
  const share = text.locator('details', { hasText: 'Share this article' })
  const folded = page.getByText('Share this article with friends')
  await expect(share.locator('summary')).toHaveText('2 paragraphs beside the article')
  await expect(folded).toBeHidden()

  await test.step('paragraph keys and arrows pass it by', async () => {
    await analyst.tabTo(text)
    await analyst.press('Control+Home', 'j', 'j', 'j', 'j')
    await expect(folded).toBeHidden()
    const at = () => page.evaluate(() => document.getSelection()?.focusNode?.parentElement?.dataset['paragraph'])
    expect(await at()).toBe('¶5')
    await analyst.press('ArrowUp', 'ArrowUp')
    expect(await at()).toBe('¶3')
    await expect(folded).toBeHidden()
  })

  await test.step('it is a control on the way of Tab, which opens it', async () => {
    await analyst.tabTo(share.locator('summary'))
    await analyst.press('Enter')
    await expect(folded).toBeVisible()
    await analyst.press('Enter')
    await expect(folded).toBeHidden()
    await analyst.press('Space')
    await expect(folded).toBeVisible()
  })

  await test.step('what is tagged in it is cited as beside the article', async () => {
    await folded.click()
    await analyst.press('Home', 'Control+Shift+ArrowRight')
    await analyst.tagAs('Tone')
    await expect(page.getByRole('region', { name: 'This passage' })).toContainText('This passage · beside ¶4')
  })

  await test.step('it is open when its passage is gone to', async () => {
    await analyst.goTo('library')
    await analyst.goTo('reader')
    await expect(folded).toBeVisible()
    await expect(page.getByText('Get the letter of the harbour')).toBeHidden()
  })

  await test.step('find-in-page opens it', async () => {
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
    await app.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible())
      window?.webContents.findInPage('Get the letter of the harbour')
    })
    await expect(page.getByText('Get the letter of the harbour')).toBeVisible()
  })
})
