import { speak } from '@shared/language/language'
import type { Reply } from '@shared/ipc/contract'
import type { BundleFormat } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import { fromBase64 } from './base64'
import { parseCodebook } from './refi/parse-codebook'
import { parseRefi } from './refi/parse-refi'
import { parseHtml } from './parse-html'
import { parseMarkdown } from './parse-markdown'
import { parseWordTemplate } from './packed/docx/template/parse-word-template'
import { parseTable } from './packed/xlsx/parse-table'
import { parseBundle } from './parse-bundle'
import { parseWhole } from './parse-whole'
import { rasterise } from './rasterise'

/** A refusal crosses to the main process as a value; of an exception only the text would arrive. */
function answer<Args extends unknown[], Value>(work: (...args: Args) => Value | Promise<Value>) {
  return async (...args: Args): Promise<Reply<Value>> => {
    try {
      return { ok: true, value: await work(...args) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message }
      throw error
    }
  }
}

// The main process calls these by name: the page has no preload, so nothing in it can call out.
Object.assign(globalThis, {
  parser: {
    speak,
    parseHtml: answer(parseHtml),
    parseMarkdown: answer(parseMarkdown),
    parseBundle: answer((base64: string, format: BundleFormat) => parseBundle(fromBase64(base64), format)),
    parseWhole: answer(parseWhole),
    parseCodebook: answer((base64: string) => parseCodebook(fromBase64(base64))),
    parseRefi: answer((base64: string) => parseRefi(fromBase64(base64))),
    parseTable: answer((base64: string) => parseTable(fromBase64(base64))),
    parseTemplate: answer((base64: string) => parseWordTemplate(fromBase64(base64))),
    drawPage: answer(async (base64: string, page: number, width: number) =>
      (await import('./pdf/engine')).draw(fromBase64(base64), page, width),
    ),
    rasterise: answer(rasterise),
  },
})
