import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { memoPdf } from '../../../../electron/exporting/memo-pdf'
import { MemoProject } from '../../shared/memo/memo-project'
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
    titleInBar: true,
  })
})

test('what is not known is left out', async () => {
  expect(await propertiesOf({ title: 'Ice', author: '' })).toEqual({
    title: 'Ice',
    author: undefined,
    subject: 'Memo',
    creator: 'Assay',
    producer: 'Skia',
    titleInBar: true,
  })
})
