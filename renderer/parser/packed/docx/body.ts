import { sayIfData, unwrapOnly } from '../table-cells'
import { attribute, child, elementsIn, nameOf } from '../xml'
import { chosen } from './choose'
import type { Office } from './office'
import { Paragraphs } from './paragraph'
import { isOn } from './styles'
import { textIn } from './text-in'

/** A cell spans no more columns than HTML lets it. */
const MOST_COLUMNS = 1000

/** Puts the blocks of a Word document into an element of a page: paragraphs, tables and what holds them. */
export function readBlocks(container: Element, into: Element, office: Office, isCell = false): void {
  const paragraphs = new Paragraphs(office)
  const read = (parent: Element): void => {
    for (const element of elementsIn(parent)) {
      switch (nameOf(element)) {
        case 'w:p':
          for (const box of paragraphs.read(element, into, isCell)) readBlocks(box, into, office, isCell)
          break
        case 'w:tbl':
          readTable(element, into, office)
          break
        case 'w:altChunk':
        case 'w:subDoc':
          office.leftOut.add('embedded')
          break
        case 'w:del':
        case 'w:moveFrom':
          office.leftOut.addStretch('deleted')
          office.leftOut.keep('struck', textIn(element), (kept) => into.append(kept))
          break
        case 'mc:AlternateContent':
          read(chosen(element) ?? element)
          break
        default:
          if (!element.localName.endsWith('Pr')) read(element)
      }
    }
  }
  read(container)
  paragraphs.end(into)
}

type Row = { properties: Element | null; cells: Element[] }

function readTable(table: Element, into: Element, office: Office): void {
  const rows = rowsOf(table, into, office)
  const isGrid = rows.some(({ cells }) => cells.length > 1)
  const made = into.appendChild(office.page.createElement('table'))
  /** The cell that goes down through a column, by column. */
  const merged = new Map<number, Element>()
  for (const { properties, cells } of rows) {
    const line = made.appendChild(office.page.createElement('tr'))
    const isHead = isNamedOn(properties, 'w:tblHeader')
    let column = skipColumns(line, attribute(child(properties, 'w:gridBefore'), 'val'))
    for (const cell of cells) {
      const about = child(cell, 'w:tcPr')
      const wide = columns(attribute(child(about, 'w:gridSpan'), 'val')) || 1
      const down = child(about, 'w:vMerge')
      const above = down && attribute(down, 'val') !== 'restart' ? merged.get(column) : undefined
      if (above) above.setAttribute('rowspan', String(Number(above.getAttribute('rowspan') ?? 1) + 1))
      else {
        const place = line.appendChild(office.page.createElement(isHead ? 'th' : 'td'))
        if (wide > 1) place.setAttribute('colspan', String(wide))
        readBlocks(cell, place, office, isGrid)
        unwrapOnly(place)
        if (down) merged.set(column, place)
        else merged.delete(column)
      }
      column += wide
    }
  }
  sayIfData(made)
}

/** Rows and cells that stand; they may be wrapped in what fills them by itself. */
function rowsOf(table: Element, into: Element, office: Office): Row[] {
  const rows: Row[] = []
  const leaveOut = (deleted: Element): void => {
    office.leftOut.add('deleted')
    office.leftOut.endParagraph()
    office.leftOut.keep('struck', textIn(deleted), (kept) => into.append(kept))
  }
  for (const row of within(table, 'w:tr')) {
    const properties = child(row, 'w:trPr')
    if (child(properties, 'w:del')) {
      leaveOut(row)
      continue
    }
    if (child(properties, 'w:ins')) office.leftOut.add('inserted')
    const cells: Element[] = []
    for (const cell of within(row, 'w:tc')) {
      if (child(cell, 'w:tcPr', 'w:cellDel')) leaveOut(cell)
      else cells.push(cell)
    }
    rows.push({ properties, cells })
  }
  return rows
}

function* within(parent: Element, name: string): Generator<Element> {
  for (const element of elementsIn(parent)) {
    if (nameOf(element) === name) yield element
    else if (!/Pr$|^tblGrid$/.test(element.localName)) yield* within(element, name)
  }
}

function skipColumns(line: Element, written: string): number {
  const wide = columns(written)
  if (wide > 0) line.appendChild(line.ownerDocument.createElement('td')).setAttribute('colspan', String(wide))
  return wide
}

const columns = (written: string): number => Math.min(Math.max(Number.parseInt(written, 10) || 0, 0), MOST_COLUMNS)

const isNamedOn = (properties: Element | null, name: string): boolean => {
  const said = child(properties, name)
  return said !== null && isOn(attribute(said, 'val'))
}
