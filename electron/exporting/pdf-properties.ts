import { createHash } from 'node:crypto'
import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { escapeHtml } from '@shared/memo/renderings/escape-html'

/** What a PDF says of itself. `day` is YYYY-MM-DD; empty words are left out. */
export type PdfProperties = {
  title: string
  author: string
  subject: string
  keywords: readonly string[]
  day: string
}

const CREATOR = 'Assay'
const LANGUAGE = 'en-GB'

/**
 * Gives a printed PDF its properties, in its information dictionary and as XMP (ISO 16684-1), which hold the same. Its times
 * are those of the day; its identifier comes from `content`, so that the same content is the same bytes.
 */
export function setProperties(pdf: PDFDocument, properties: PdfProperties, content: string): void {
  const { title, author, subject, keywords, day } = properties
  const at = new Date(`${day}T00:00:00Z`)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  if (author !== '') pdf.setAuthor(author)
  pdf.setSubject(subject)
  if (keywords.length > 0) pdf.setKeywords([...keywords])
  pdf.setCreator(CREATOR)
  pdf.setLanguage(LANGUAGE)
  pdf.setCreationDate(at)
  pdf.setModificationDate(at)
  const xmp = pdf.context.stream(new TextEncoder().encode(xmpOf(properties, at)), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp))
  mapRoles(pdf)
  // Links are stepped through as they are read.
  for (const page of pdf.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  const id = PDFHexString.of(createHash('sha256').update(content).digest('hex').slice(0, 32))
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
}

/** Chromium tags emphasis by types of PDF 2.0; what they are in the PDF 1.7 that it writes has to be said. */
function mapRoles(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  root?.set(PDFName.of('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }))
}

function xmpOf({ title, author, subject, keywords }: PdfProperties, at: Date): string {
  const time = at.toISOString()
  const named = (name: string, content: string): string => (content === '' ? '' : `<${name}>${content}</${name}>`)
  const alternative = (text: string): string =>
    text && `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt>`
  const items = (list: 'Seq' | 'Bag', texts: readonly string[]): string =>
    texts.length === 0
      ? ''
      : `<rdf:${list}>${texts.map((text) => `<rdf:li>${escapeHtml(text)}</rdf:li>`).join('')}</rdf:${list}>`
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    named('dc:title', alternative(title)),
    named('dc:creator', items('Seq', author === '' ? [] : [author])),
    named('dc:description', alternative(subject)),
    named('dc:subject', items('Bag', keywords)),
    named('dc:language', items('Bag', [LANGUAGE])),
    named('dc:format', 'application/pdf'),
    named('pdf:Keywords', escapeHtml(keywords.join(' '))),
    named('xmp:CreatorTool', CREATOR),
    named('xmp:CreateDate', time),
    named('xmp:ModifyDate', time),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}
