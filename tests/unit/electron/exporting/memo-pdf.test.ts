import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { JSDOM } from 'jsdom'
import { afterEach, expect, test, vi } from 'vitest'
import { memoPdf } from '../../../../electron/exporting/memo-pdf'
import { MemoProject } from '../../shared/memo/memo-project'
import { everyBlock } from '../../shared/memo/every-block'
import { treeOf } from '../../shared/memo/tree-parts'

/** A page as a page engine prints it, with the properties such an engine writes. */
async function printed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.setTitle('about:blank')
  pdf.setCreator('Engine')
  pdf.setProducer('Skia')
  return pdf.save()
}

const always = {
  language: '(en-GB)',
  times: ['2026-10-06T00:00:00.000Z', '2026-10-06T00:00:00.000Z'],
  titleInBar: true,
}
afterEach(() => vi.useRealTimers())

async function propertiesOf(changes: { title?: string; author?: string }, handling = '') {
  const made = new MemoProject()
  made.do(
    { name: 'project.update', input: { changes: { handling } } },
    { name: 'memo.update', input: { memoId: made.memoId, changes } },
  )
  const asked: string[] = []
  const printPdf = async (html: string) => {
    asked.push(html)
    return printed()
  }
  const pdf = await PDFDocument.load(await memoPdf(treeOf(made), '<p>page', { printPdf }), { updateMetadata: false })
  expect(asked).toEqual(['<p>page'])
  expect(pdf.getPageCount()).toBe(1)
  return {
    title: pdf.getTitle(),
    author: pdf.getAuthor(),
    subject: pdf.getSubject(),
    creator: pdf.getCreator(),
    producer: pdf.getProducer(),
    keywords: pdf.getKeywords(),
    language: pdf.catalog.lookup(PDFName.of('Lang'))?.toString(),
    times: [pdf.getCreationDate(), pdf.getModificationDate()].map((time) => time?.toISOString()),
    titleInBar: pdf.catalog.getViewerPreferences()?.getDisplayDocTitle(),
  }
}

test('a printed memo says what it is, who wrote it and how it may be handled', async () => {
  expect(await propertiesOf({ title: 'Ice (1) – ميناء' }, 'TLP:AMBER')).toEqual({
    title: '\u2068Ice (1) – ميناء\u2069',
    author: 'Ines Harbo',
    subject: 'Memo, TLP:AMBER',
    creator: 'Assay',
    producer: 'Skia',
    keywords: 'memo TLP:AMBER',
    ...always,
  })
})

test('what is not known is left out', async () => {
  expect(await propertiesOf({ title: 'Ice', author: '' })).toEqual({
    title: 'Ice',
    author: undefined,
    subject: 'Memo',
    creator: 'Assay',
    producer: 'Skia',
    keywords: 'memo',
    ...always,
  })
})

test('the same is said in XMP, and a draft is called one', async () => {
  const tree = everyBlock({ title: 'Ice & <fire>' })
  const bytes = await memoPdf(tree, '<p>', { printPdf: printed })
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFRawStream)) throw new Error('No XMP')
  const { DOMParser } = new JSDOM().window
  const xmp = new DOMParser().parseFromString(new TextDecoder().decode(stream.contents), 'application/xml')
  const said = (name: string) => [...xmp.getElementsByTagName(name)].map(({ textContent }) => textContent.trim())
  const names = ['dc:title', 'dc:creator', 'dc:description', 'pdf:Keywords', 'xmp:CreatorTool', 'xmp:CreateDate']
  expect(names.map(said)).toEqual([
    ['Ice & <fire>'],
    ['Ines "Nes" Harbo'],
    ['Memo, TLP:AMBER'],
    ['memo TLP:AMBER draft'],
    ['Assay'],
    ['2026-10-06T00:00:00.000Z'],
  ])
})

test('the same page is the same bytes on another day, and another page has another identifier', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-01T00:00:00Z') })
  const print = await printed()
  const written = async (html: string) => memoPdf(everyBlock(), html, { printPdf: async () => print })
  const first = await written('<p>page')
  vi.setSystemTime(new Date('2027-05-05T05:05:05Z'))
  expect(Buffer.compare(first, await written('<p>page'))).toBe(0)
  const idOf = async (bytes: Uint8Array) => (await PDFDocument.load(bytes)).context.trailerInfo.ID?.toString()
  expect(await idOf(first)).toMatch(/^\[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]$/)
  expect(await idOf(await written('<p>other'))).not.toBe(await idOf(first))
})

test('types of tags that PDF 1.7 does not know are mapped to those it does', async () => {
  const printPdf = async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.obj({ Type: 'StructTreeRoot' }))
    return pdf.save()
  }
  const pdf = await PDFDocument.load(await memoPdf(everyBlock(), '<p>', { printPdf }))
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  expect(root.lookup(PDFName.of('RoleMap'), PDFDict).toString()).toBe('<<\n/Strong /Span\n/Em /Span\n>>')
  expect(pdf.getPages().map(({ node }) => node.get(PDFName.of('Tabs'))?.toString())).toEqual(['/S'])
})
