import { indexInSteps } from '@shared/document/indexes/indexes'
import { passagesIn } from '@shared/document/indexes/passage-index'
import { entity } from '@shared/document/project'
import { markedPage } from '@shared/reading/marked-page'
import { Refusal } from '@shared/refusal'
import { sourceText } from '@shared/text/source-text'
import type { Chromium } from '../chromium/chromium'
import { sliced } from '../in-slices'
import type { ReadableProject } from './export-memo'

/** A text of a source with its marks, as the bytes of a tagged PDF; the text is that of the version, whichever is the present one. */
export async function printSource(
  session: ReadableProject,
  versionId: string,
  chromium: Pick<Chromium, 'printPdf'>,
): Promise<Uint8Array> {
  const blocks = await session.sources.readText(versionId)
  const { project } = session
  const source = entity(project, 'sources', entity(project, 'versions', versionId)?.sourceId ?? '')
  if (!source) throw new Refusal('unknown-source', 'This source is no longer in the project. Nothing was printed.')
  const text = sourceText(versionId, blocks)
  const index = await sliced(indexInSteps(project, passagesIn(text)))
  const html = await sliced(markedPage(project, source, text, index))
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.load(await chromium.printPdf(html), { updateMetadata: false })
  pdf.setTitle(source.title, { showInWindowTitleBar: true })
  pdf.setCreator('Assay')
  return pdf.save()
}
