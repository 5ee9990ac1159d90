import type { Block } from '@shared/text/blocks'
import { BlockWriter } from './block-writer'

/** Elements whose text runs on inside a block. Every element not named here starts and ends a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)
/** Elements that carry no words of the article. */
const DROPPED = new Set(
  'APPLET AUDIO BASE BUTTON CANVAS DATALIST DIALOG EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT LINK MAP MATH META METER NAV NOSCRIPT OBJECT OPTION PICTURE PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
)
const HEADING = /^H[1-6]$/
const FOOTNOTES = '[role="doc-footnote"], [role="doc-endnote"], [role="doc-endnotes"], .footnotes, .footnote, .endnotes'

/** The words below an element as blocks. Nothing but text leaves this function: no markup, no attribute, no link. */
export function readBlocks(root: Element): Block[] {
  const writer = new BlockWriter()
  readChildren(root, writer)
  writer.endBlock()
  return writer.blocks
}

function readChildren(parent: Node, writer: BlockWriter): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) writer.text(node.nodeValue ?? '')
    else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, writer)
  }
}

function readElement(element: Element, writer: BlockWriter): void {
  const name = element.tagName.toUpperCase()
  if (DROPPED.has(name)) return
  if (name === 'BR') writer.lineEnd()
  else if (INLINE.has(name)) readChildren(element, writer)
  else if (name === 'PRE') writer.within(writer.shape, () => writer.preformatted(element.textContent))
  else if (name === 'TR' && isRowOfData(element))
    writer.within({ kind: 'table-row', level: null }, () => readRow(element, writer))
  else writer.within(shapeOf(element, name, writer), () => readChildren(element, writer))
}

function shapeOf(element: Element, name: string, writer: BlockWriter): BlockWriter['shape'] {
  const { kind, level } = writer.shape
  if (element.matches(FOOTNOTES)) return { kind: 'footnote', level: null }
  if (kind === 'footnote') return writer.shape
  if (HEADING.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'BLOCKQUOTE') return { kind: 'quote', level: null }
  if (name === 'FIGCAPTION' || name === 'CAPTION') return { kind: 'caption', level: null }
  if (name === 'LI' || name === 'DT' || name === 'DD') {
    return { kind: 'list-item', level: kind === 'list-item' ? Math.min((level ?? 0) + 1, 6) : 1 }
  }
  return writer.shape
}

/** Old pages lay out whole articles in tables; a row of data has several cells and only running text in them. */
function isRowOfData(row: Element): boolean {
  return row.children.length > 1 && [...row.querySelectorAll('*')].every(isRunningText)
}

function isRunningText(element: Element): boolean {
  const name = element.tagName.toUpperCase()
  return name === 'TD' || name === 'TH' || name === 'BR' || INLINE.has(name) || DROPPED.has(name)
}

function readRow(row: Element, writer: BlockWriter): void {
  for (const cell of row.children) {
    readChildren(cell, writer)
    writer.cellEnd()
  }
}
