import { saidAuthors } from '../card/properties'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { readAnnotations, withForm } from './annotations'
import type { Face, PageGlyphs } from './glyph'
import { pdfRefusals } from './pdf-words'
import type { Pdfium } from './pdfium'
import { damaged } from '@shared/packed/refusals'
import { readPage } from './read-page'

/** How PDFium says what is wrong with a file. */
const [PASSWORD, SECURITY] = [4, 5]

export type PdfFile = {
  pages: PageGlyphs[]
  /** Numbers of the pages that are damaged, which are empty in `pages`. */
  unreadable: number[]
  about: { title: string; authors: string[]; language: string }
  /** Files and scripts in it, and comments without words that readers put on its pages, such as highlights. */
  attached: number
  scripts: number
  marks: number
  hasForm: boolean
}

/** Lends an open file to `work`. */
export function withDocument<Value>(pdfium: Pdfium, bytes: Uint8Array, work: (document: number) => Value): Value {
  const { do: call } = pdfium
  const document = call.FPDF_LoadMemDocument(pdfium.put(bytes), bytes.length, '')
  if (document === 0) throw refusalOf(call.FPDF_GetLastError())
  try {
    return work(document)
  } finally {
    call.FPDF_CloseDocument(document)
  }
}

/** Lends a page, counted from 0, to `work`. */
export function withPage<Value>(
  { do: call }: Pdfium,
  document: number,
  at: number,
  work: (page: number) => Value,
): Value {
  const page = call.FPDF_LoadPage(document, at)
  if (page === 0) throw damagedPage(at + 1)
  try {
    return work(page)
  } finally {
    call.FPDF_ClosePage(page)
  }
}

/** A page of which nothing can be read. */
const NO_PAGE: PageGlyphs = {
  glyphs: [],
  turned: [],
  slanted: '',
  unknown: 0,
  beyond: '',
  isCut: false,
  size: { left: 0, top: 0, right: 0, bottom: 0 },
  tags: new Map(),
  images: [],
  rules: [],
  dots: [],
  fields: [],
  comments: [],
}

/** Reads all that is on the pages of a file and what it says of itself. */
export const openPdf = (pdfium: Pdfium, bytes: Uint8Array): PdfFile =>
  withDocument(pdfium, bytes, (document) => {
    const { do: call } = pdfium
    const count = call.FPDF_GetPageCount(document)
    if (count < 1) throw damaged(pdfRefusals.noPageInIt)
    if (count > LIMITS.pages) throw tooManyPages(count)
    let marks = 0
    const faces = new Map<string, Face>()
    const said = (name: string): string =>
      pdfium.utf16((at, room) => call.FPDF_GetMetaText(document, name, at, room)).trim()
    const unreadable: number[] = []
    const pages = withForm(pdfium, document, (form) =>
      Array.from({ length: count }, (_, at) => {
        const page = call.FPDF_LoadPage(document, at)
        if (page === 0) {
          unreadable.push(at + 1)
          return NO_PAGE
        }
        try {
          const annotations = readAnnotations(pdfium, form, page)
          marks += annotations.marks
          return readPage(pdfium, page, faces, annotations)
        } finally {
          call.FPDF_ClosePage(page)
        }
      }),
    )
    if (unreadable.length === count) throw damaged(pdfRefusals.noneReadable)
    return {
      pages,
      unreadable,
      attached: Math.max(0, call.FPDFDoc_GetAttachmentCount(document)),
      scripts: Math.max(0, call.FPDFDoc_GetJavaScriptActionCount(document)),
      marks,
      hasForm: call.FPDF_GetFormType(document) !== 0,
      about: {
        title: said('Title'),
        authors: saidAuthors(said('Author').split(';')).filter(isName),
        language: pdfium.utf16((at, room) => call.FPDFCatalog_GetLanguage(document, at, room)),
      },
    }
  })

/** Programs write the name of an account there, which is one word and names nobody. */
const isName = (text: string): boolean => /^\p{L}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){1,5}$/u.test(text)

const tooManyPages = (count: number): Refusal => new Refusal('too-long', pdfRefusals.manyPages(count, LIMITS.pages))

function refusalOf(error: number): Refusal {
  if (error === PASSWORD || error === SECURITY) {
    return new Refusal('password', pdfRefusals.locked)
  }
  return damaged(pdfRefusals.noPdf)
}

const damagedPage = (page: number): Refusal => damaged(pdfRefusals.damagedPage(page))
