import type { MemoTree } from '@shared/memo/memo-tree'
import type { Chromium } from '../chromium/chromium'

/** The memo's page printed by Chromium, tagged and with an outline, then given the properties Chromium does not write. */
export async function memoPdf(tree: MemoTree, html: string, chromium: Pick<Chromium, 'printPdf'>): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.load(await chromium.printPdf(html), { updateMetadata: false })
  pdf.setTitle(tree.title, { showInWindowTitleBar: true })
  if (tree.author !== '') pdf.setAuthor(tree.author)
  pdf.setSubject(['Memo', tree.handling].filter((part) => part !== '').join(', '))
  pdf.setCreator('Assay')
  return pdf.save()
}
