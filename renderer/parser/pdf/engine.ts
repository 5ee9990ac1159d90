import wasm from '@embedpdf/pdfium/pdfium.wasm?url&inline'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeBlock } from '@shared/text/whole-text'
import { fromBase64 } from '../base64'
import { damaged } from '@shared/packed/refusals'
import { pngOf } from '../rasterise'
import { drawPage } from './draw-page'
import { parsePdf } from './parse-pdf'
import { pdfRefusals } from './pdf-words'
import { Pdfium } from './pdfium'
import { wholePdf } from './whole-pdf'

/** The engine comes as text within a script: this page can fetch nothing. */
const load = (): Promise<Pdfium> => Pdfium.load(fromBase64(wasm.slice(wasm.indexOf(',') + 1)))

/** A page as a PNG in base64. */
export const draw = (bytes: Uint8Array, page: number, width: number): Promise<string> =>
  withEngine((pdfium) => pngOf(drawPage(pdfium, bytes, page, width)))

export const parse = (bytes: Uint8Array): Promise<ParsedArticle> => withEngine((pdfium) => parsePdf(pdfium, bytes))

/** All words on its pages. */
export const parseWhole = (bytes: Uint8Array): Promise<WholeBlock[]> => withEngine((pdfium) => wholePdf(pdfium, bytes))

/** What makes the engine give up, such as drawings that call themselves, is refused like damage. */
async function withEngine<Value>(work: (pdfium: Pdfium) => Value): Promise<Value> {
  const pdfium = await load()
  try {
    return work(pdfium)
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw damaged(pdfRefusals.unworkable, error)
    throw error
  }
}
