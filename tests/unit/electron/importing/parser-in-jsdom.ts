import { JSDOM } from 'jsdom'
import { asText } from '../../../../electron/chromium/as-text'
import type { Chromium } from '../../../../electron/chromium/chromium'

const { window } = new JSDOM()
const { DOMParser, Node, NodeFilter, XMLSerializer } = window
Object.assign(globalThis, { DOMParser, Node, NodeFilter, XMLSerializer })

/** The parser that runs in the sandboxed page, in this process: what it does is the same, only the walls are missing. */
export const parserInJsdom: Chromium = {
  parseHtml: async (html) => (await import('../../../../renderer/parser/parse-html')).parseHtml(html),
  parseMarkdown: async (text) => (await import('../../../../renderer/parser/parse-markdown')).parseMarkdown(text),
  parseBundle: async (bytes, format) =>
    (await import('../../../../renderer/parser/parse-bundle')).parseBundle(bytes, format),
  parseWhole: async (content, format) =>
    (await import('../../../../renderer/parser/parse-whole')).parseWhole(asText(content), format),
  parseCodebook: async (bytes) =>
    (await import('../../../../renderer/parser/refi/parse-codebook')).parseCodebook(bytes),
  parseRefi: async (bytes) => (await import('../../../../renderer/parser/refi/parse-refi')).parseRefi(bytes),
  parseTable: async (bytes) => (await import('../../../../renderer/parser/packed/xlsx/parse-table')).parseTable(bytes),
  parseTemplate: async (bytes) =>
    (await import('../../../../renderer/parser/packed/docx/template/parse-word-template')).parseWordTemplate(bytes),
  drawPage: () => Promise.reject(new Error('jsdom draws nothing')),
  rasterise: () => Promise.reject(new Error('jsdom draws nothing')),
  printPdf: () => Promise.reject(new Error('jsdom prints nothing')),
  close: () => Promise.resolve(),
}
