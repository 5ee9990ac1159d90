import type { ReadCodebook } from '@shared/interchange/codebook/listed-tag'
import type { RefiFile } from '@shared/interchange/refi/refi-file'
import type { ReadTable } from '@shared/interchange/tables/sheet'
import type { WordTemplate } from '@shared/interchange/word-template'
import type { BundleFormat, WholeFormat } from '@shared/kinds/versions'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeText } from '@shared/text/whole-text'

/**
 * Everything Assay needs a page engine for. Foreign documents are parsed in a sandboxed process, without Node, network or
 * preload, which is killed when it takes too long, is cancelled or crashes; each of these is a Refusal. Pages and Markdown
 * that follow each other closely share such a process; every other document has one of its own.
 */
export interface Chromium {
  parseHtml(html: string, signal?: AbortSignal): Promise<ParsedArticle>
  parseMarkdown(text: string, signal?: AbortSignal): Promise<ParsedArticle>
  /** A document of many parts in one file; it is taken apart there, too. */
  parseBundle(bytes: Uint8Array, format: BundleFormat, signal?: AbortSignal): Promise<ParsedArticle>
  /** All words of a document, also those that are no part of its text; `content` is its decoded text, or its bytes. */
  parseWhole(content: string | Uint8Array, format: WholeFormat, signal?: AbortSignal): Promise<WholeText>
  /** The codes of a codebook of REFI-QDA, or of a project of it, which are XML. */
  parseCodebook(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadCodebook>
  /** What the XML of a REFI-QDA project says. */
  parseRefi(bytes: Uint8Array, signal?: AbortSignal): Promise<RefiFile>
  /** The sheets of a workbook, which is packed. */
  parseTable(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadTable>
  /** What a memo takes over of a Word document, which is packed. */
  parseTemplate(bytes: Uint8Array, signal?: AbortSignal): Promise<WordTemplate>
  /** A page of a PDF, counted from 1, as a PNG `width` pixels wide; narrower where it is very long. */
  drawPage(bytes: Uint8Array, page: number, width: number, signal?: AbortSignal): Promise<Uint8Array>
  /** An SVG of `width` × `height` units as a PNG with `scale` pixels to the unit. */
  rasterise(svg: string, width: number, height: number, scale: number): Promise<Uint8Array>
  /** Paper size and margins come from the page's own CSS. */
  printPdf(html: string, signal?: AbortSignal): Promise<Uint8Array>
  close(): Promise<void>
}
