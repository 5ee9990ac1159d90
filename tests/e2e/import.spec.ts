import { strToU8, zipSync } from 'fflate'
import { existsSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

const WORDS = 'The pipeline was closed on Monday, and nobody, in the region or outside it, could say for how long. '
const OTHER_WORDS =
  'A second valve was found open in spring, which its owner, asked twice by letter, never cared to explain. '
const PAGE = `<!doctype html><html lang="en"><head><title>Closed for now - Daily Example</title>
  <meta name="author" content="Anna Example"><meta name="date" content="2025-03-09"></head>
  <body onload="document.title = 'owned'"><nav>Menu</nav><h1>Closed for now</h1><article><p>${WORDS.repeat(3)}</p>
  <script>throw 1</script><p onclick="steal()">${WORDS.repeat(3)}</p></article><section id="comments">First!</section></body></html>`

const MHTML = [
  'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n',
  'Content-Type: text/html\r\n\r\n',
  PAGE.replaceAll('Closed for now', 'Closed in one file').replaceAll(WORDS, OTHER_WORDS),
  '\r\n--x--\r\n',
].join('')

const saved = join(import.meta.dirname, '../../../shared/acceptance/html')
const savedPages = existsSync(saved) ? readdirSync(saved).filter((name) => name.endsWith('.source.html')) : []

test('saved pages, a letter and a Markdown text become articles, and what is refused says why', async ({
  app,
  folder,
}) => {
  const files = {
    'page.html': PAGE,
    'notes.md': `# Field notes\n\n${WORDS}\n`,
    'page.mhtml': MHTML,
    'letter.eml': `From: Bo\nSubject: A letter\nMIME-Version: 1.0\n\n${WORDS}\n`,
    'empty.txt': '',
    'binary.txt': 'a\0b',
    'huge.txt': 'word '.repeat(10_000_000),
  }
  const paths = Object.keys(files).map((name) => join(folder, name))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)

  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Import', 'Ann Arbor')
  const before = await analyst.seq()
  await app.answerOpenDialogs(...paths)
  await analyst.press('Control+i')

  await expect(app.page.getByText(/This file is empty/)).toBeVisible()
  await expect(app.page.getByText(/not a text file/)).toBeVisible()
  await expect(app.page.getByText(/larger than 25 MB/)).toBeVisible()
  expect(await analyst.saved(before + 4)).toBe(before + 4)
  const library = app.page.locator('[data-screen=library]')
  await expect(library.getByText('Closed for now').first()).toBeVisible()
  for (const title of ['Field notes', 'Closed in one file', 'A letter'])
    await expect(library.getByText(title).first()).toBeVisible()
  await expect(app.page.getByRole('textbox', { name: 'Authors' })).toHaveValue('Anna Example')
})

test('a Word document is unpacked and read in the sandbox, and one that is cut in half is not', async ({
  app,
  folder,
}) => {
  const office = 'http://schemas.openxmlformats.org'
  const paragraph = (words: string, properties = '') =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
  const document = zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${office}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraph('Harbour report', '<w:outlineLvl w:val="0"/>')}${paragraph(WORDS)}</w:body></w:document>`,
    ),
  })
  await writeFile(join(folder, 'report.docx'), document)
  await writeFile(join(folder, 'half.docx'), document.subarray(0, document.length / 2))

  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Import', 'Ann Arbor')
  const before = await analyst.seq()
  await app.answerOpenDialogs(join(folder, 'half.docx'), join(folder, 'report.docx'))
  await analyst.press('Control+i')
  await expect(app.page.getByText(/This file cannot be unpacked/)).toBeVisible()
  expect(await analyst.saved(before + 1)).toBe(before + 1)
  await analyst.goTo('reader')
  await expect(app.page.locator('[data-block]').first()).toHaveText('Harbour report')
  await expect(app.page.locator('[data-block]').nth(1)).toHaveText(WORDS.trim())
})

test('saved pages of real publishers can be imported and read', async ({ app, folder }) => {
  test.skip(savedPages.length === 0, 'The folder ../shared/acceptance is not here.')
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Import', 'Ann Arbor')
  const before = await analyst.seq()
  await app.answerOpenDialogs(...savedPages.map((name) => join(saved, name)))
  await analyst.press('Control+i')
  // Two of the pages hold the same filler words, so the later one asks what it is.
  await app.page.getByRole('button', { name: /^Import as a source of its own/ }).click()
  expect(await analyst.saved(before + savedPages.length)).toBe(before + savedPages.length)
  await analyst.goTo('reader')
  await expect(app.page.locator('[data-block]').first()).toBeVisible()
})
