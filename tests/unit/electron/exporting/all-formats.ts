import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import type { Commit } from '@shared/document/change'
import { ExportFormat, type Withheld } from '@shared/ipc/exporting'
import { prepareMemo } from '../../../../electron/exporting/prepare-memo'
import type { MemoProject } from '../../shared/memo/memo-project'

/** What is printed as a PDF is kept as it came: letters of a PDF cannot be looked for. */
const pages: string[] = []
const pictures: string[] = []
export const chromium = {
  rasterise: async (svg: string) => {
    pictures.push(svg)
    return new Uint8Array([1])
  },
  printPdf: async (html: string) => {
    pages.push(html)
    const pdf = await PDFDocument.create()
    pdf.addPage()
    return pdf.save()
  },
}

export const readable = (made: MemoProject) => ({
  project: made.project,
  sources: { readText: async (id: string) => made.texts.get(id)! },
  history: noHistory,
})

/** Nothing was done before. */
const noHistory = {
  async *walk(): AsyncGenerator<Commit> {},
}

export const prepared = (made: MemoProject, withheld: Withheld) => prepareMemo(readable(made), made.memoId, withheld)

/**
 * All that can be read in every format: of packed ones every part, with its markup and without, of a PDF also what it says
 * of itself in both ways, of pictures their markup.
 */
export async function readIn(made: MemoProject, withheld: Withheld): Promise<Map<ExportFormat, string>> {
  const memo = await prepared(made, withheld)
  const all = new Map<ExportFormat, string>()
  for (const format of ExportFormat.options) {
    pages.length = 0
    pictures.length = 0
    const bytes = await memo.bytesOf(format, chromium)
    if (format === 'docx') {
      const xml = [...Object.values(unzipSync(bytes)).map(decode), ...pictures].join('\n')
      all.set(format, `${xml}\n${xml.replace(/<[^>]*>/g, '')}`)
    } else if (format === 'pdf') all.set(format, [...pages, ...(await saidOfItself(bytes))].join('\n'))
    else all.set(format, decode(bytes))
  }
  return new Map([...all].map(([format, text]) => [format, text.replace(APOSTROPHES, "'")]))
}

/** As XML, HTML and style sheets write one. */
const APOSTROPHES = /&(?:apos|#39);|\\27 /g

const decode = (part: Uint8Array): string => new TextDecoder().decode(part)

async function saidOfItself(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const streams = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? decode(decodePDFRawStream(object).decode()) : []))
  const properties = [pdf.getAuthor(), pdf.getTitle(), pdf.getSubject(), pdf.getKeywords(), pdf.getCreator()]
  return [...streams, ...properties.map((each) => each ?? '')]
}
