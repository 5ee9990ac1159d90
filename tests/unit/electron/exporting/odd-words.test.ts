import { PDFDocument } from '@cantoo/pdf-lib'
import { JSDOM } from 'jsdom'
import { toHtml } from '@shared/memo/renderings/to-html'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { expect, test } from 'vitest'
import { memoDocx } from '../../../../electron/exporting/memo-docx'
import { memoPdf } from '../../../../electron/exporting/memo-pdf'
import { ODD, oddWords } from '../../shared/memo/every-block'
import { flat, parsed, textOf } from '../../shared/memo/renderings/read-markdown'
import { all, partsOf } from './docx-parts'
import { PIXEL } from './pixel'

/** Markup, control characters, words from the right and one without an end, wherever words stand in a memo. */
const tree = oddWords()
const page = toHtml(tree, () => 'HASH')

test('are words of the web page and become no part of it', () => {
  const { document } = new JSDOM(page).window
  expect(document.querySelectorAll('b, script, [onclick]')).toHaveLength(0)
  const shown = [
    document.querySelector('h1'),
    document.querySelector('dd'),
    ...document.querySelectorAll('#implications td'),
  ]
  expect(shown.map((each) => each?.textContent)).toEqual([ODD, ODD, ODD, ODD, '1', ODD])
  expect(document.querySelector('.handling')?.textContent).toBe(tree.handling)
})

test('are words of the Markdown and become no markup', () => {
  const markdown = toMarkdown(tree)
  const body = markdown.slice(markdown.indexOf('\n---\n') + 5)
  const nodes = flat(parsed(body))
  const kinds = new Set(nodes.map(({ type }) => type))
  expect(['code', 'inlineCode', 'image'].filter((kind) => kinds.has(kind as 'code'))).toEqual([])
  const [title] = nodes.filter((node) => node.type === 'heading')
  expect(textOf(title!)).toContain('<b onclick=\'x\'>&amp; "q" | ]]> *a* _b_ [c](d) \\ #')
  const front = markdown.slice(4, markdown.indexOf('\n---\n'))
  const titleLine = front.split('\n')[0]!.slice('title: '.length)
  expect(JSON.parse(titleLine)).toBe(ODD)
  expect(front).not.toMatch(/[\u007F-\u009F]/)
})

test('are words of the Word document, whose parts stay well-formed', async () => {
  const parts = partsOf(await memoDocx(tree, { rasterise: async () => PIXEL }))
  for (const [name, part] of Object.entries(parts)) expect(all(part, 'parsererror'), name).toHaveLength(0)
  const titles = all(parts['word/document.xml'], 'w:t').filter(({ textContent }) => textContent === ODD)
  expect(titles.length).toBeGreaterThan(8)
})

test('are what the PDF calls itself', async () => {
  const printPdf = async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    return pdf.save()
  }
  const pdf = await PDFDocument.load(await memoPdf(tree, page, { printPdf }), { updateMetadata: false })
  expect([pdf.getTitle(), pdf.getAuthor()]).toEqual([ODD, ODD])
})
