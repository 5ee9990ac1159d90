import { strToU8, zipSync } from 'fflate'
import type { PackedFormat } from '@shared/kinds/versions'
import type { Block } from '@shared/text/blocks'
import { parsePacked } from '../../../../renderer/parser/packed/parse-packed'

export type Files = Record<string, string | Uint8Array>

/** A zip of these parts. */
export const packed = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['m', `${OFFICE}/math`],
  ['r', `${OFFICE}/relationships`],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
/** The parts beside the text that a test may give, and how the text refers to them. */
const BESIDE = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings', 'comments', 'header', 'footer'] as const
type Beside = Partial<Record<(typeof BESIDE)[number], string>>

export const contentTypes = (main: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`

export const relations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** The parts of a Word document with this text, and with what stands beside it. */
export function docxFiles(body: string, beside: Beside = {}, more: Files = {}): Files {
  const there = BESIDE.filter((name) => beside[name] !== undefined)
  return {
    '[Content_Types].xml': contentTypes(MAIN_TYPE),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(there.map((name) => [name, `${name}.xml`])),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      there.map((name) => [`word/${name}.xml`, `<w:${name} ${NAMESPACES}>${beside[name]}</w:${name}>`]),
    ),
    ...more,
  }
}

export const docx = (body: string, beside: Beside = {}, more: Files = {}) =>
  parsePacked(packed(docxFiles(body, beside, more)), 'docx')

/** A paragraph: its properties and its runs; words alone are one run. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`

export const r = (content: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content.startsWith('<') ? content : `<w:t xml:space="preserve">${content}</w:t>`}</w:r>`

export const styled = (style: string, content: string): string => p(content, `<w:pStyle w:val="${style}"/>`)

/** Blocks as short lines: what they are for where that is not the body, else kind and level, and words. */
export const lines = ({ blocks }: { blocks: readonly Block[] }): string[] =>
  blocks.map(({ kind, level, role, text }) => `${role === 'body' ? `${kind}${level ?? ''}` : role}: ${text}`)

/** Why a file is refused: its code and its words. */
export function refusalOf(bytes: Uint8Array, format: PackedFormat): { code: string; message: string } {
  try {
    parsePacked(bytes, format)
  } catch (error) {
    return error as { code: string; message: string }
  }
  throw new Error('It was not refused')
}

export const OPEN_DOCUMENT = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => [
    name,
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
  ]),
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** The parts of an OpenDocument text: its text, and what is in its styles and its properties. */
export function odtFiles(
  text: string,
  { automatic = '', styles = '', pages = '', meta = '' } = {},
  more: Files = {},
): Files {
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${OPEN_DOCUMENT}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${OPEN_DOCUMENT}><office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${OPEN_DOCUMENT}><office:meta>${meta}</office:meta></office:document-meta>`,
    ...more,
  }
}

export const odt = (...given: Parameters<typeof odtFiles>) => parsePacked(packed(odtFiles(...given)), 'odt')

/** A chapter of a book, as XHTML. */
export const chapter = (body: string, head = ''): string =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en"><head><title/>${head}</head><body>${body}</body></html>`

type Book = {
  metadata?: string
  properties?: Record<string, string>
  linear?: Record<string, string>
  guide?: string
  files?: Files
}

/** The parts of a book of these chapters, by name and in order. */
export function epubFiles(
  chapters: Record<string, string>,
  { metadata = '', properties = {}, linear = {}, guide = '', files = {} }: Book = {},
): Files {
  const names = Object.keys(chapters)
  const items = names.map(
    (name) =>
      `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml" properties="${properties[name] ?? ''}"/>`,
  )
  const order = names.map((name) => `<itemref idref="${name}" linear="${linear[name] ?? 'yes'}"/>`)
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><metadata>${metadata}</metadata><manifest>${items.join('')}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="ncx">${order.join('')}</spine><guide>${guide}</guide></package>`,
    ...Object.fromEntries(names.map((name) => [`OPS/text/${name}.xhtml`, chapter(chapters[name] ?? '')])),
    ...files,
  }
}

export const epub = (...given: Parameters<typeof epubFiles>) => parsePacked(packed(epubFiles(...given)), 'epub')
