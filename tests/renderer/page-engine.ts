import { asText } from '../../electron/chromium/as-text'
import type { Chromium } from '../../electron/chromium/chromium'

/** The parsers run in this page; there is nothing to draw or print with. */
const none = () => Promise.reject(new Error('No page engine here.'))
export const pageEngine: Chromium = {
  parseHtml: async (html) => (await import('../../renderer/parser/parse-html')).parseHtml(html),
  parseMarkdown: async (text) => (await import('../../renderer/parser/parse-markdown')).parseMarkdown(text),
  drawPage: none,
  parseBundle: async (bytes, format) => (await import('../../renderer/parser/parse-bundle')).parseBundle(bytes, format),
  parseWhole: async (content, format) =>
    (await import('../../renderer/parser/parse-whole')).parseWhole(asText(content), format),
  parseCodebook: async (bytes) => (await import('../../renderer/parser/refi/parse-codebook')).parseCodebook(bytes),
  parseRefi: async (bytes) => (await import('../../renderer/parser/refi/parse-refi')).parseRefi(bytes),
  parseTable: async (bytes) => (await import('../../renderer/parser/packed/xlsx/parse-table')).parseTable(bytes),
  parseTemplate: async (bytes) =>
    (await import('../../renderer/parser/packed/docx/template/parse-word-template')).parseWordTemplate(bytes),
  rasterise: none,
  printPdf: none,
  close: async () => undefined,
}
