import { PDFDocument } from '@cantoo/pdf-lib'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { parse } from '../../renderer/parser/pdf/engine'

/** How long a long PDF takes to be read as paragraphs, against the letters alone as pdf.js gives them. */

const PAGES = 134
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 3)
const FIXTURE = join(import.meta.dirname, '../fixtures/pdf/tex-2.pdf')

it(`a PDF of ${PAGES} pages is read in twice the time of pdf.js getting its letters, or less`, async () => {
  const bytes = await longDocument()
  const ratios: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const letters = await timeOf(() => lettersOf(bytes))
    const paragraphs = await timeOf(() => parse(bytes))
    ratios.push(paragraphs / letters)
    console.log(
      `${PAGES} pages: ${paragraphs.toFixed(0)} ms as paragraphs, ${letters.toFixed(0)} ms for pdf.js getTextContent`,
    )
  }
  const ratio = Math.min(...ratios)
  console.log(`${ratio.toFixed(2)}x (aim <= 2x)`)
  expect(ratio).toBeLessThanOrEqual(2)
})

async function longDocument(): Promise<Uint8Array> {
  const article = await PDFDocument.load(await readFile(FIXTURE))
  const long = await PDFDocument.create()
  while (long.getPageCount() < PAGES)
    for (const page of await long.copyPages(article, article.getPageIndices()))
      if (long.getPageCount() < PAGES) long.addPage(page)
  return long.save()
}

async function lettersOf(bytes: Uint8Array): Promise<void> {
  // It takes the bytes away.
  const document = await getDocumentProxy(bytes.slice())
  for (let number = 1; number <= document.numPages; number += 1) await (await document.getPage(number)).getTextContent()
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}
