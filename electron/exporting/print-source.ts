import { exportWords } from './export-words'
import { entity } from '@shared/document/project'
import type { MarkFilter } from '@shared/reading/mark-filter'
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
  filter: MarkFilter,
  chromium: Pick<Chromium, 'printPdf'>,
): Promise<Uint8Array> {
  const blocks = await session.sources.readText(versionId)
  const { project } = session
  const source = entity(project, 'sources', entity(project, 'versions', versionId)?.sourceId ?? '')
  if (!source) throw new Refusal('unknown-source', exportWords.sourceGoneNotPrinted)
  const text = sourceText(versionId, blocks)
  const html = await sliced(markedPage(project, source, text, filter))
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.load(await printed(html, chromium), { updateMetadata: false })
  pdf.setTitle(source.title, { showInWindowTitleBar: true })
  pdf.setCreator('Assay')
  return pdf.save()
}

/** What the page engine gives up on while it prints is told of printing: nothing was being read. */
async function printed(html: string, chromium: Pick<Chromium, 'printPdf'>): Promise<Uint8Array> {
  try {
    return await chromium.printPdf(html)
  } catch (cause) {
    if (!(cause instanceof Refusal) || !GIVEN_UP.has(cause.code)) throw cause
    throw new Refusal('too-much-to-print', exportWords.tooMuchToPrint, { cause })
  }
}

const GIVEN_UP: ReadonlySet<string> = new Set(['parser-memory', 'parser-timeout', 'parser-crash'])
