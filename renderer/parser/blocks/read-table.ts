import { DROPPED, isInline } from './elements'

/** A cell that is longer is running text, and its table lays out a page. */
const LONGEST_CELL = 300
/** The most columns a cell can span (HTML standard). */
const MOST_COLUMNS = 1000
/** Cells of a table with all its spans; a page may claim millions with a few words. */
const MOST_PLACES = 200_000
const BLOCKS_OF_TEXT = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, article, section, figure, form'

/** A row with a place for each column: its cell where one begins there, null where one only reaches to. */
export type GridRow = readonly (Element | null)[]

/**
 * The rows of a table of data, every cell in its column whatever spans into it. Null for a table that lays out a page or a
 * list: then its words are running text.
 */
export function readTable(table: Element): { row: Element; cells: GridRow }[] | null {
  const rows = ownRows(table)
  if (!rows.some((row) => cellsOf(row).length > 1)) return null
  const grid = spread(rows)
  if (!grid || !isData(table, rows, grid)) return null
  return rows.map((row, at) => ({ row, cells: grid[at] ?? [] }))
}

/** Rows of the table itself, not of tables in its cells. */
const ownRows = (table: Element): Element[] =>
  [...table.children].flatMap((child) =>
    child.tagName === 'TR' ? [child] : /^T(?:BODY|HEAD|FOOT)$/.test(child.tagName) ? ownRows(child) : [],
  )

const cellsOf = (row: Element): Element[] => [...row.children].filter(({ tagName }) => /^T[DH]$/.test(tagName))

function isData(table: Element, rows: readonly Element[], grid: readonly GridRow[]): boolean {
  if (table.getAttribute('role') === 'table') return true
  if (rows.every((row) => [...row.querySelectorAll('*')].every(isRunningText))) return true
  const cells = rows.flatMap(cellsOf)
  if (cells.some((cell) => cell.textContent.length > LONGEST_CELL || cell.querySelector(BLOCKS_OF_TEXT))) return false
  const isMarked = table.querySelector(':scope > thead, :scope > caption, :scope > * > tr > th') !== null
  const widths = new Set(grid.map(({ length }) => length))
  return isMarked || (rows.length > 1 && widths.size === 1)
}

function isRunningText(element: Element): boolean {
  const name = element.tagName.toUpperCase()
  return name === 'TD' || name === 'TH' || name === 'BR' || isInline(element) || DROPPED.has(name)
}

function spread(rows: readonly Element[]): (Element | null)[][] | null {
  const grid: (Element | null)[][] = rows.map(() => [])
  let places = 0
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of cellsOf(row)) {
      const line = grid[at] ?? []
      while (line[column] !== undefined) column += 1
      const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan', rows.length - at)]
      places += wide * high
      if (places > MOST_PLACES) return null
      for (const below of grid.slice(at, at + high))
        for (let next = 0; next < wide; next += 1) below[column + next] ??= null
      line[column] = cell
      column += wide
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? null))
}

function span(cell: Element, attribute: 'colspan' | 'rowspan', most = MOST_COLUMNS): number {
  const written = Number.parseInt(cell.getAttribute(attribute) ?? '', 10)
  if (attribute === 'rowspan' && written === 0) return most
  return Number.isSafeInteger(written) && written > 0 ? Math.min(written, most) : 1
}
