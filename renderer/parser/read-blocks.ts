import type { Block } from '@shared/text/blocks'
import { BlockWriter, type PlacedBlock } from './block-writer'
import { DROPPED, isInline } from './elements'
import { itemMark } from './list-marks'
import { type GridRow, readTable } from './read-table'
import { roleOf, roleWithin } from './roles'

const HEADING = /^H[1-6]$/
const NOTES = '[role="doc-footnote"], [role="doc-endnote"], [role="doc-endnotes"], .footnotes, .footnote, .endnotes'

/** The words below an element as blocks. Nothing but text leaves this function: no markup, no attribute, no link. */
export const readBlocks = (root: Element): Block[] => readPlacedBlocks(root).map(({ block }) => block)

/** The same, with the place of each. */
export function readPlacedBlocks(root: Element): PlacedBlock[] {
  const writer = new BlockWriter(root)
  readChildren(root, writer)
  writer.endBlock()
  return writer.placed
}

function readChildren(parent: Node, writer: BlockWriter): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) writer.text(node.nodeValue ?? '')
    else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, writer)
  }
}

function readElement(element: Element, writer: BlockWriter): void {
  const name = element.tagName.toUpperCase()
  if (DROPPED.has(name)) return partWords(element, writer)
  if (name === 'BR') writer.lineEnd()
  else if (isInline(element)) readInline(element, name, () => readChildren(element, writer), writer)
  else if (name === 'PRE') writer.within(shapeOf(element, name, writer), () => readLines(element, writer), element)
  else if (name === 'TABLE') writer.within(shapeOf(element, name, writer), () => readRows(element, writer), element)
  else {
    const mark = itemMark(element)
    const inside = (): void => readChildren(element, writer)
    const marked = (): void => writer.markNext(mark, inside)
    writer.within(shapeOf(element, name, writer), mark === '' ? inside : marked, element)
  }
}

/** The words on either side of a picture are never one word. */
function partWords(element: Element, writer: BlockWriter): void {
  const next = element.nextSibling
  if (next?.nodeType === Node.TEXT_NODE && /^[\p{L}\p{N}]/u.test(next.nodeValue ?? '')) writer.text(' ')
}

function readInline(element: Element, name: string, inside: () => void, writer: BlockWriter): void {
  if (name === 'A' && element.hasAttribute('href')) writer.link(inside)
  else inside()
}

function shapeOf(element: Element, name: string, writer: BlockWriter): BlockWriter['shape'] {
  const { kind, level } = writer.shape
  if (writer.shape.role === 'note') return writer.shape
  const role = roleWithin(writer.shape.role, roleOf(element))
  if (element.matches(NOTES)) return { kind: 'paragraph', level: null, role: 'note' }
  if (HEADING.test(name)) return { kind: 'heading', level: Number(name[1]), role }
  if (name === 'BLOCKQUOTE') return { kind: 'quote', level: null, role }
  if (name === 'FIGCAPTION' || name === 'CAPTION')
    return { kind: 'paragraph', level: null, role: roleWithin(role, 'caption') }
  if (name === 'LI' || name === 'DT' || name === 'DD') {
    return { kind: 'list-item', level: kind === 'list-item' ? Math.min((level ?? 0) + 1, 6) : 1, role }
  }
  return { kind, level, role }
}

/** Preformatted words; where a page breaks their lines with elements, those are line ends too. */
function readLines(parent: Node, writer: BlockWriter): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) writer.preformatted(node.nodeValue ?? '')
    else if (node.nodeName.toUpperCase() === 'BR') writer.preformatted('\n')
    else if (node.nodeType === Node.ELEMENT_NODE && !DROPPED.has(node.nodeName.toUpperCase())) {
      readLines(node, writer)
      if (!isInline(node as Element)) writer.preformatted('\n')
    }
  }
}

/** Old pages lay out whole articles in tables; those are read as if the table were not there. */
function readRows(table: Element, writer: BlockWriter): void {
  const rows = readTable(table)
  if (!rows) return readChildren(table, writer)
  for (const child of table.children) if (child.tagName === 'CAPTION') readElement(child, writer)
  for (const { row, cells } of rows) {
    if (row.children.length > 1 || cells.length > 1)
      writer.within({ kind: 'table-row', level: null, role: writer.shape.role }, () => readCells(cells, writer), row)
    else writer.within(writer.shape, () => readChildren(row, writer), row)
  }
}

function readCells(cells: GridRow, writer: BlockWriter): void {
  for (const cell of cells) {
    if (cell) readCell(cell, writer)
    writer.cellEnd()
  }
}

/** The blocks of a cell run on, so that the row stays one. */
function readCell(parent: Element, writer: BlockWriter): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) writer.text(node.nodeValue ?? '')
    else if (node.nodeType === Node.ELEMENT_NODE && !DROPPED.has(node.nodeName.toUpperCase())) {
      const element = node as Element
      if (element.tagName === 'BR') writer.lineEnd()
      else if (isInline(element)) readInline(element, element.tagName, () => readCell(element, writer), writer)
      else {
        writer.text(' ')
        readCell(element, writer)
        writer.text(' ')
      }
    }
  }
}
