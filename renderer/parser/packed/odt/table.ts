import { sayIfData, unwrapOnly } from '../table-cells'
import { attribute, elementsIn, nameOf } from '../xml'
import type { OpenDocument } from './open-document'

/** A cell spans no more columns than HTML lets it. */
const MOST_COLUMNS = 1000
/** What a copy of a cell or row takes beside its words. */
const COST_OF_COPY = 20

type Row = { element: Element; isHead: boolean }

type ReadBlocks = (container: Element, into: Element, odf: OpenDocument, isCell: boolean) => void

/**
 * Puts a table into an element of a page, its cells with `readBlocks`. What it repeats is repeated within bounds; empty
 * rows are not.
 */
export function readTable(table: Element, into: Element, odf: OpenDocument, readBlocks: ReadBlocks): void {
  const rows = [...rowsOf(table, false)]
  const isGrid = rows.some(({ element }) => cellsOf(element).length > 1)
  const made = into.appendChild(odf.page.createElement('table'))
  for (const { element, isHead } of rows) {
    const hasWords = element.textContent.trim() !== ''
    const times = hasWords ? repeats(element, 'number-rows-repeated', odf) : 1
    for (let time = 0; time < times; time += 1) {
      const line = made.appendChild(odf.page.createElement('tr'))
      for (const cell of cellsOf(element)) {
        readCell(cell, line, isHead ? 'th' : 'td', odf, (place) => readBlocks(cell, place, odf, isGrid))
      }
    }
  }
  sayIfData(made)
}

function* rowsOf(parent: Element, isHead: boolean): Generator<Row> {
  for (const element of elementsIn(parent)) {
    const name = nameOf(element)
    if (name === 'table:table-row') yield { element, isHead }
    else if (/^table:table-(?:header-rows|rows|row-group)$/.test(name))
      yield* rowsOf(element, isHead || name === 'table:table-header-rows')
  }
}

const cellsOf = (row: Element): Element[] => [...elementsIn(row)].filter((cell) => nameOf(cell) === 'table:table-cell')

function readCell(cell: Element, line: Element, tag: string, odf: OpenDocument, fill: (place: Element) => void): void {
  const isEmpty = cell.firstElementChild === null
  const wide = bounded(attribute(cell, 'number-columns-spanned'))
  const times = isEmpty ? 1 : repeats(cell, 'number-columns-repeated', odf)
  const columns = isEmpty ? Math.min(wide * bounded(attribute(cell, 'number-columns-repeated')), MOST_COLUMNS) : wide
  const high = bounded(attribute(cell, 'number-rows-spanned'))
  for (let time = 0; time < times; time += 1) {
    const made = line.appendChild(odf.page.createElement(tag))
    if (columns > 1) made.setAttribute('colspan', String(columns))
    if (high > 1) made.setAttribute('rowspan', String(high))
    fill(made)
    unwrapOnly(made)
  }
}

/** How often a cell or row stands in its table, as long as there is room for copies. */
function repeats(element: Element, name: string, { repeats: room, leftOut }: OpenDocument): number {
  const written = Math.max(Number.parseInt(attribute(element, name), 10) || 1, 1)
  if (written === 1) return 1
  const cost = element.textContent.length + COST_OF_COPY
  const copies = Math.min(written - 1, Math.floor(room.left / cost))
  room.left -= copies * cost
  if (copies < written - 1) leftOut.add('repeated')
  return copies + 1
}

const bounded = (written: string): number => Math.min(Math.max(Number.parseInt(written, 10) || 1, 1), MOST_COLUMNS)
