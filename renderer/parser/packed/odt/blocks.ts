import { placeWords } from '../place-words'
import { attribute, elementsIn, nameOf, odfAttribute } from '../xml'
import { Counter } from './counter'
import { isHiddenSection, linesIn, readInline } from './inline'
import type { OpenDocument } from './open-document'
import { levelsOf } from './styles'
import { readTable } from './table'

const QUOTES = ['Quotations', 'Quote']
const CAPTIONS = ['Caption']
const TITLES = ['Title']
const BULLET = '•'
/** What stands between blocks and has no text of the document. */
const SILENT = /^(?:office:forms|text:tracked-changes|text:.*-decls|text:.*-source|text:soft-page-break)$/

/** A list whose items are being read: how deep it is, how it numbers, and whether it stands in the cell of a table. */
type List = { level: number; style: string; counter: Counter }
/** Where blocks stand; `label` is that of the item whose first paragraph is still to come. */
type Around = { list: List | null; label: string; isCell: boolean }

/** Puts the blocks of an OpenDocument text into an element of a page. */
export function readBlocks(container: Element, into: Element, odf: OpenDocument, isCell = false): void {
  readAround(container, into, odf, { list: null, label: '', isCell })
}

function readAround(container: Element, into: Element, odf: OpenDocument, around: Around): void {
  for (const element of elementsIn(container)) {
    const name = nameOf(element)
    if (name === 'text:p' || name === 'text:h') readParagraph(element, into, odf, around)
    else if (name === 'text:list') readList(element, into, odf, around)
    else if (name === 'table:table') readTable(element, into, odf, readBlocks)
    else if (name === 'text:section' && isHiddenSection(element)) {
      odf.leftOut.add('hidden')
      // Read as blocks, its lists and headings would count among those of the text.
      odf.leftOut.endParagraph()
      odf.leftOut.keep('hidden', linesIn(element), (kept) => into.append(kept))
      odf.leftOut.endParagraph()
    } else if (name === 'office:annotation') {
      odf.leftOut.add('comments')
      odf.leftOut.keep('comment', linesIn(element), (kept) => into.append(kept))
      odf.leftOut.endParagraph()
    } else if (name === 'text:change') {
      odf.leftOut.keep('struck', odf.deleted.get(attribute(element, 'change-id')) ?? '', (kept) => into.append(kept))
      odf.leftOut.endParagraph()
    } else if (name.startsWith('drawing:')) readShape(element, into, odf, around)
    else if (!SILENT.test(name)) readAround(element, into, odf, around)
  }
}

function readParagraph(element: Element, into: Element, odf: OpenDocument, around: Around): void {
  const style = attribute(element, 'style-name')
  const { nodes, boxes } = readInline(element, odf)
  const level = headingLevel(element, style, odf)
  const listLevel = level === null && !around.isCell ? (around.list?.level ?? 0) : 0
  const tag = level === null ? tagOf(style, odf) : `h${Math.min(level, 6)}`
  const label = around.label || (level === null || around.list ? '' : headingLabel(element, level, odf))
  around.label = ''
  // The number of a row may stand alone in its cell.
  const isNumber = around.isCell && nodes.length === 0 && label !== '' && label !== BULLET
  if (isNumber) placeWords(into, [odf.page.createTextNode(label)], { tag, listLevel, label: '' })
  else placeWords(into, nodes, { tag: listLevel > 0 ? 'p' : tag, listLevel, label })
  for (const box of boxes) readBlocks(box, into, odf, around.isCell)
}

/** A shape that is anchored to a page. */
function readShape(element: Element, into: Element, odf: OpenDocument, { isCell }: Around): void {
  const holder = element.ownerDocument.createElement('anchor')
  holder.append(element.cloneNode(true))
  const { nodes, boxes } = readInline(holder, odf)
  placeWords(into, nodes, { tag: 'p', listLevel: 0, label: '' })
  for (const box of boxes) readBlocks(box, into, odf, isCell)
}

function headingLevel(element: Element, style: string, { styles }: OpenDocument): number | null {
  if (styles.isNamed(style, TITLES)) return 1
  if (element.localName !== 'h') return null
  const written = Number.parseInt(attribute(element, 'outline-level'), 10)
  return written > 0 ? written : 1
}

/** The number of a heading, counted for the whole text. */
function headingLabel(element: Element, level: number, { styles, headings }: OpenDocument): string {
  if (element.localName !== 'h' || attribute(element, 'is-list-header') === 'true') return ''
  return headings.next(levelsOf(styles.outline), level, attribute(element, 'start-value'))
}

function tagOf(style: string, { styles }: OpenDocument): string {
  if (styles.isNamed(style, QUOTES)) return 'blockquote'
  return styles.isNamed(style, CAPTIONS) ? 'figcaption' : 'p'
}

function readList(element: Element, into: Element, odf: OpenDocument, around: Around): void {
  const list = listOf(element, odf, around.list)
  const levels = odf.styles.levels(list.style)
  for (const item of elementsIn(element)) {
    const isItem = nameOf(item) === 'text:list-item'
    // An item that only holds another list has no number of its own.
    const first = item.firstElementChild
    const isCounted = isItem && first !== null && nameOf(first) !== 'text:list'
    const number = isCounted ? list.counter.next(levels, list.level, attribute(item, 'start-value')) : ''
    const label = isCounted && number === '' && around.isCell ? BULLET : number
    readAround(item, into, odf, { list, label, isCell: around.isCell })
  }
}

/** A list in another goes on with its numbers; others begin anew unless they say whom they continue. */
function listOf(element: Element, { lists }: OpenDocument, outer: List | null): List {
  const style = attribute(element, 'style-name') || (outer?.style ?? '')
  if (outer) return { level: outer.level + 1, style, counter: outer.counter }
  const continued =
    lists.get(`#${attribute(element, 'continue-list')}`) ??
    (attribute(element, 'continue-numbering') === 'true' ? lists.get(style) : undefined)
  const counter = continued ?? new Counter()
  lists.set(style, counter)
  const id = element.getAttribute('xml:id') ?? odfAttribute(element, 'text', 'id')
  if (id !== '') lists.set(`#${id}`, counter)
  return { level: 1, style, counter }
}
