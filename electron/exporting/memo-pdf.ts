import type { MemoTree } from '@shared/memo/memo-tree'
import type { Chromium } from '../chromium/chromium'

/**
 * The memo's page printed by Chromium, tagged and with an outline, then given the properties Chromium does not write. The
 * same memo is the same bytes.
 */
export async function memoPdf(tree: MemoTree, html: string, chromium: Pick<Chromium, 'printPdf'>): Promise<Uint8Array> {
  const [{ PDFDocument }, { setProperties }] = await Promise.all([
    import('@cantoo/pdf-lib'),
    import('./pdf-properties'),
  ])
  const pdf = await PDFDocument.load(await chromium.printPdf(html), { updateMetadata: false })
  const { title, author, handling, draft, date: day } = tree
  const subject = ['Memo', handling].filter((part) => part !== '').join(', ')
  const keywords = ['memo', handling, draft.length > 0 ? 'draft' : ''].filter((part) => part !== '')
  setProperties(pdf, { title, author, subject, keywords, day }, html)
  return pdf.save()
}
