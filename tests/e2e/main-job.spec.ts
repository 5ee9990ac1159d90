import { JSDOM } from 'jsdom'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst, type Words } from './keyboard-analyst'

const checkout = join(import.meta.dirname, '../..')

/** Our own article, and the real one that lies beside the checkout where there is one. */
const articles = [
  { name: 'the sample article', file: join(checkout, 'resources/sample/article.txt') },
  { name: 'a real policy article', file: join(checkout, '../shared/acceptance/article.txt') },
]

/** Five passages; the second and third overlap. */
const WORDS: readonly Words[] = [
  { paragraph: 0, from: 0, length: 40 },
  { paragraph: 4, from: 10, length: 60 },
  { paragraph: 4, from: 40, length: 60 },
  { paragraph: 6, from: 0, length: 50 },
  { paragraph: 7, from: 5, length: 45 },
]

async function quotesOf({ page }: RunningApp): Promise<string[]> {
  const blocks = await page.locator('[data-block]').evaluateAll((all) => all.map((block) => block.textContent ?? ''))
  return WORDS.map(({ paragraph, from, length }) => (blocks[paragraph] ?? '').slice(from, from + length))
}

/** Words without the white space at their ends, which a passage never has, and with a PDF's or Word's spaces. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

for (const { name, file } of articles) {
  test(`the whole job on ${name}, by keyboard alone, through a power cut`, async ({ launch, folder }) => {
    test.skip(!existsSync(file), 'This article is not here.')
    test.setTimeout(300_000)
    const project = join(folder, 'Job.assay')
    let app = await launch()
    let analyst = new KeyboardAnalyst(app)

    await analyst.createProject(project, 'Keyboard job', 'Ann Arbor')
    await analyst.import(file)
    await analyst.goTo('reader')
    const quotes = await quotesOf(app)
    for (const [index, words] of WORDS.entries()) {
      await analyst.select(words)
      await analyst.tagAs(index % 2 === 0 ? 'First tag' : 'Second tag')
    }

    await app.kill()
    app = await launch()
    analyst = new KeyboardAnalyst(app)
    // The project comes back by itself, where it was.
    await expect(app.page.locator('[data-screen=reader]')).toBeVisible()
    await expect(app.page.getByText('1 source · 5 passages · 0 risks')).toBeVisible()

    await analyst.goTo('reader')
    // The beginning of the text lies in the first passage, which is chosen there.
    await analyst.select({ ...WORDS[0]!, length: 0 })
    await expect(app.page.getByRole('region', { name: 'This passage' })).toContainText(plain(quotes[0]!))
    await analyst.newRiskFromPassage({
      title: 'First risk',
      event: 'something happens',
      party: 'the partner',
      horizon: '2027-06-30',
    })
    await analyst.goTo('reader')
    await analyst.press(']')
    await analyst.newRiskFromPassage({
      title: 'Second risk',
      event: 'something else happens',
      party: 'the allies',
      horizon: '2027-12-31',
    })
    await analyst.score('First risk', '85', '5', 'l')
    await analyst.score('Second risk', 'likely', '3', 'm')
    await analyst.becomeNew('Bo Diddley')
    await analyst.score('First risk', '70', '4', 'l')
    await analyst.score('Second risk', '60', '3', 'l')

    await analyst.goTo('memo')
    await analyst.newMemo()
    const exported = (extension: string) => join(folder, `memo.${extension}`)
    await analyst.exportMemo('Markdown', exported('md'))
    await analyst.exportMemo('web page', exported('html'))
    await analyst.exportMemo('Word', exported('docx'))
    await analyst.exportMemo('PDF', exported('pdf'))

    const html = await readFile(exported('html'), 'utf8')
    const words = plain(new JSDOM(html).window.document.body.textContent ?? '')
    for (const quote of quotes.slice(0, 2)) expect(words).toContain(plain(quote))
    expect(words).toContain('likely (55–80%)')
    expect((await readFile(exported('docx'))).subarray(0, 2).toString()).toBe('PK')
    expect((await readFile(exported('pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readFile(exported('md'), 'utf8')).toContain('[^1]')
  })
}
