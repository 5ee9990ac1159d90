import type { Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

const PARAGRAPHS = ['First words of the article.', 'Second words, in the middle.', 'Last words of all.']

const text = (page: Page) => page.getByRole('document', { name: /^Text/ })
const quotes = (page: Page) => page.getByRole('region', { name: 'This passage' }).locator('blockquote')
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString().trim() ?? '')

async function openArticle(app: RunningApp, folder: string): Promise<KeyboardAnalyst> {
  const article = join(folder, 'article.txt')
  await writeFile(article, PARAGRAPHS.join('\n\n'))
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Selection', 'Ann')
  await analyst.import(article)
  await analyst.goTo('reader')
  await expect(text(app.page)).toBeVisible()
  return analyst
}

/** Tags what is selected with a new tag, and says which words became the passage. */
async function tagged(analyst: KeyboardAnalyst, name: string): Promise<string> {
  await analyst.tagAs(name)
  await expect(analyst.page.getByRole('region', { name: 'This passage' })).toContainText(name)
  return (await quotes(analyst.page).innerText()).replace(/\s+/g, ' ').trim()
}

const middleOf = async (page: Page, paragraph: string) => {
  const box = (await page.getByText(paragraph, { exact: true }).boundingBox())!
  return { x: box.x + 60, y: box.y + box.height / 2 }
}

test('a triple click takes its paragraph, also the last one', async ({ app, folder }) => {
  const analyst = await openArticle(app, folder)
  const { page } = app
  for (const paragraph of [PARAGRAPHS[2]!, PARAGRAPHS[1]!]) {
    const { x, y } = await middleOf(page, paragraph)
    await page.mouse.click(x, y, { clickCount: 3 })
    expect(await selected(page)).toBe(paragraph)
    expect(await tagged(analyst, paragraph.slice(0, 5))).toBe(paragraph)
  }
})

test('a quick drag that ends outside the text takes the words up to its edge, and shows just those', async ({
  app,
  folder,
}) => {
  const analyst = await openArticle(app, folder)
  const { page } = app
  const ends = {
    inspector: page.locator('[data-pane]').last(),
    title: page.getByRole('heading', { level: 1 }).last(),
    status: page.locator('footer').last(),
  }
  for (const [name, end] of Object.entries(ends)) {
    const { x, y } = await middleOf(page, PARAGRAPHS[1]!)
    const box = (await end.boundingBox())!
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.up()
    const words = await selected(page)
    expect(words, name).not.toBe('')
    expect(PARAGRAPHS.join('\n\n').includes(words), `${name}: ${words}`).toBe(true)
    expect(await tagged(analyst, name), name).toBe(words.replace(/\s+/g, ' '))
  }
})

test('words dragged within the window are no article, and a page dropped with its folder is imported', async ({
  app,
  folder,
}) => {
  const analyst = await openArticle(app, folder)
  const { page } = app
  const from = await middleOf(page, PARAGRAPHS[0]!)
  await page.mouse.dblclick(from.x, from.y)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, from.y, { steps: 5 })
  await page.mouse.move(from.x + 30, from.y + 40, { steps: 5 })
  await page.mouse.up()

  const before = await analyst.seq()
  const saved = join(folder, 'page.html')
  await writeFile(saved, `<title>Page</title><article><p>${'Words of the page. '.repeat(30)}</p></article>`)
  await mkdir(join(folder, 'page_files'))
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [saved, join(folder, 'page_files')], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: from.x, y: from.y, data })
  }
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true })).toBeEnabled()
  await analyst.press('Enter')
  // One article more, and none of the words that were dragged before.
  expect(await analyst.saved(before + 1)).toBe(before + 1)
  await analyst.goTo('library')
  await expect(page.getByText('2 sources · 0 passages · 0 risks')).toBeVisible()
})
