import { Refusal } from '@shared/refusal'
import { withDocument, withPage } from './open-pdf'
import type { Pdfium } from './pdfium'
import { pdfRefusals } from './pdf-words'

/** Pixels of a picture: a page may be as long as a roll of paper. */
const MOST_PIXELS = 16_000_000
const WHITE = 0xffffffff
/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER: with the marks of readers, and as red, green, blue, alpha. */
const FLAGS = 0x01 | 0x10

/** A page, counted from 1, as it is printed, `width` pixels wide: red, green, blue, alpha for each pixel. */
export function drawPage(pdfium: Pdfium, bytes: Uint8Array, page: number, width: number): ImageData {
  return withDocument(pdfium, bytes, (document) => {
    const { do: call } = pdfium
    if (page > call.FPDF_GetPageCount(document)) throw noSuchPage(page)
    return withPage(pdfium, document, page - 1, (handle) => {
      const ratio = call.FPDF_GetPageHeightF(handle) / Math.max(1, call.FPDF_GetPageWidthF(handle))
      const across = Math.max(1, Math.floor(Math.min(width, Math.sqrt(MOST_PIXELS / Math.max(ratio, 1e-3)))))
      const down = Math.max(1, Math.round(across * ratio))
      const bitmap = call.FPDFBitmap_Create(across, down, 0)
      call.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, WHITE)
      call.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, across, down, 0, FLAGS)
      const pixels = pdfium.bytes(call.FPDFBitmap_GetBuffer(bitmap), across * down * 4)
      call.FPDFBitmap_Destroy(bitmap)
      return new ImageData(new Uint8ClampedArray(pixels), across, down)
    })
  })
}

const noSuchPage = (page: number): Refusal => new Refusal('not-found', pdfRefusals.noPage(page))
