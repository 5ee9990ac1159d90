import type { Block } from '@shared/text/blocks'
import { oneLine } from '@shared/words/short'
import { BlockWriter, type PlacedBlock } from './block-writer'
import { DROPPED, isInline, WORDLESS } from './elements'
import type { LeftPart, LeftParts } from './left-parts'
import { itemMark } from './list-marks'
import { type GridRow, readTable } from './read-table'
import { roleOf, roleWithin } from './roles'

const HEADING = /^H[1-6]$/
const NOTES = '[role="doc-footnote"], [role="doc-endnote"], [role="doc-endnotes"], .footnotes, .footnote, .endnotes'

/** The words below an element as blocks. Nothing but text leaves this function: no markup, no attribute, no link. */
export const readBlocks = (root: Element): Block[] => readPlacedBlocks(root).map(({ block }) => block)

/** The same, with the place of each. Of a page that is read whole, what was taken out of it too, in its place. */
export function readPlacedBlocks(root: Element, parts?: LeftParts): PlacedBlock[] {
  const writer = new BlockWriter(root, parts)
  readChildren(root, writer)
  writer.endBlock()
  if (parts)
    for (let others = parts.reachOthers(); others.length > 0; others = parts.reachOthers())
      others.forEach((part) => readPart(part, writer))
  writer.endBlock()
  return writer.placed
}

/** Reads the part that stood here, if one did. */
function readPartAt(node: Node, writer: BlockWriter): void {
  const part = writer.parts?.reach(node)
  if (part) readPart(part, writer)
}

/** Everything that a part says, also what carries no words of an article. */
function readPart({ why, words }: LeftPart, writer: BlockWriter): void {
  if (!('tagName' in words))
    return writer.setAside(words.map((block) => ({ block: { ...block, text: block.text.trim() }, why })))
  if (WORDLESS.has(words.tagName.toUpperCase())) return
  if (words.tagName.toUpperCase() === 'SVG')
    return writer.setAside(wordsOfDrawing(words).map((block) => ({ block, why })))
  const inside = new BlockWriter(words, writer.parts, why)
  if (isInline(words) || DROPPED.has(words.tagName.toUpperCase())) readChildren(words, inside)
  else readElement(words, inside)
  inside.endBlock()
  writer.setAside(inside.placed)
}

/** Each label of a drawing. */
const wordsOfDrawing = (drawing: Element): Block[] =>
  [...drawing.querySelectorAll('text, foreignObject')].flatMap((label) => {
    const text = oneLine(label.textContent)
    return text === '' ? [] : [{ kind: 'paragraph', level: null, role: 'apparatus', text }]
  })

/** Parts in what is read line by line or cell by cell stand behind it. */
function readPartsIn(element: Element, writer: BlockWriter): void {
  if (!writer.parts) return
  const comments = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_COMMENT)
  while (comments.nextNode()) readPartAt(comments.currentNode, writer)
}

function readChildren(parent: Node, writer: BlockWriter): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) writer.text(node.nodeValue ?? '')
    else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, writer)
    else if (node.nodeType === Node.COMMENT_NODE) readPartAt(node, writer)
  }
}

function readElement(element: Element, writer: BlockWriter): void {
  const name = element.tagName.toUpperCase()
  if (isDropped(name, writer)) return partWords(element, writer)
  if (name === 'BR') writer.lineEnd()
  else if (isInline(element)) readInline(element, name, () => readChildren(element, writer), writer)
  else if (name === 'PRE') {
    writer.within(shapeOf(element, name, writer), () => readLines(element, writer), element)
    readPartsIn(element, writer)
  } else if (name === 'TABLE') {
    writer.within(shapeOf(element, name, writer), () => readRows(element, writer), element)
    readPartsIn(element, writer)
  } else {
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
/** Buttons and drawings have no words of an article, but words all the same. */
const isDropped = (name: string, { why }: BlockWriter): boolean => (why === null ? DROPPED : WORDLESS).has(name)

function readInline(element: Element, name: string, inside: () => void, writer: BlockWriter): void {
  // Links of a menu stand apart, whatever is between them.
  const between = name === 'A' && writer.why === 'menu' ? ' ' : ''
  writer.text(between)
  if (name === 'A' && element.hasAttribute('href')) writer.link(inside)
  else inside()
  writer.text(between)
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
    else if (node.nodeType === Node.ELEMENT_NODE && !isDropped(node.nodeName.toUpperCase(), writer)) {
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
    else if (node.nodeType === Node.ELEMENT_NODE && !isDropped(node.nodeName.toUpperCase(), writer)) {
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
