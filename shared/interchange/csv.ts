import { Refusal } from '../refusal'
import { fromNeutral, neutral } from './formula'

/** Spreadsheets take a file without it for one of the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF'
const SEPARATORS = [',', ';', '\t'] as const

/** Of a table of one column; what stands in its cells, also a comma, is theirs. */
const NO_SEPARATOR = ''

/** Far more than a table of ours has, and so many that the longest cells are still held. */
const MOST_COLUMNS = 200

/** Rows as comma-separated text (RFC 4180) that every spreadsheet reads and in which it runs nothing. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`

function quoted(cell: string): string {
  const text = neutral(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Reads a table of at most so many rows. It goes by the separator that its first row has most of: where a comma is in
 * numbers, spreadsheets write semicolons. Throws a Refusal for a quotation mark that is never closed, and too much.
 */
export function readCsv(text: string, mostRows: number): string[][] {
  const from = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const separator = separatorOf(text, from)
  const rows: string[][] = []
  let row: string[] = []
  let at = from
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? inQuotes(text, at, separator, rows.length + 1) : bare(text, at, separator)
    row.push(fromNeutral(cell))
    at = end
    if (text[at] === separator) {
      at += 1
      if (row.length >= MOST_COLUMNS) throw tooMuch(`more than ${MOST_COLUMNS} columns`)
      if (at < text.length) continue
      row.push('')
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (row.some((each) => each !== '')) rows.push(row)
    row = []
    if (rows.length > mostRows) throw tooMuch(`more than ${mostRows} rows`)
  }
  return rows
}

/** What is behind the closing mark belongs to the cell, as spreadsheets read it. */
function inQuotes(text: string, start: number, separator: string, row: number): { cell: string; end: number } {
  const parts: string[] = []
  for (let from = start + 1; ;) {
    const close = text.indexOf('"', from)
    if (close === -1) throw unclosed(row)
    parts.push(text.slice(from, close))
    from = close + 1
    if (text[from] !== '"') return { cell: parts.join(''), end: behind(text, from, separator) }
    parts.push('"')
    from += 1
  }
}

/** Blanks between a closing mark and the separator are none of the cell. */
function behind(text: string, from: number, separator: string): number {
  let at = from
  while (text[at] === ' ') at += 1
  if (at >= text.length || text[at] === separator || text[at] === '\r' || text[at] === '\n') return at
  throw new Refusal(
    'damaged-table',
    'This table has words behind a quotation mark that closes a cell. Nothing was imported. Save it anew as CSV from a spreadsheet.',
  )
}

function bare(text: string, start: number, separator: string): { cell: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { cell: text.slice(start, end), end }
}

function separatorOf(text: string, from: number): string {
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]))
  let isQuoted = false
  // Empty rows above the first one are none.
  let first = from
  while (text[first] === '\n' || text[first] === '\r') first += 1
  for (let at = first; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '"') isQuoted = !isQuoted
    if (!isQuoted && (sign === '\n' || sign === '\r')) break
    if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  if (most === 0) return NO_SEPARATOR
  return SEPARATORS.find((separator) => counts.get(separator) === most) ?? ','
}

const unclosed = (row: number): Refusal =>
  new Refusal(
    'damaged-table',
    `A quotation mark in row ${row} of this table is never closed. Nothing was imported. Save it anew as CSV from a spreadsheet.`,
  )

const tooMuch = (what: string): Refusal =>
  new Refusal('too-large', `This table has ${what}, more than Assay reads. Nothing was imported.`)
