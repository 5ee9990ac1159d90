import { foreignWords } from './foreign-words'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import { atOnce, type Steps } from '../steps'
import { fromNeutral, neutral } from './formula'

/** Spreadsheets take a file without it for one of the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF'
const SEPARATORS = [',', ';', '\t'] as const

/** Of a table of one column; what stands in its cells, also a comma, is theirs. */
const NO_SEPARATOR = ''

/** The line that tells spreadsheets which separator the lines below it have. */
const TOLD_SEPARATOR = /^"?sep=([,;\t])"?\r?(?:\n|$)/i

/** A row of a table with its number in the file, counted from 1 and with the empty rows, as spreadsheets show it. */
export type NumberedRow = { number: number; cells: string[] }

/** Rows as comma-separated text (RFC 4180) that every spreadsheet reads and in which it runs nothing. */
export const toCsv = (rows: readonly (readonly string[])[]): string => atOnce(delimited(rows, ','))

/** Rows as text with this separator between their cells. */
export function* delimited(rows: Iterable<readonly string[]>, separator: ',' | '\t'): Steps<string> {
  const lines: string[] = []
  for (const row of rows) {
    lines.push(`${row.map(quoted).join(separator)}\r\n`)
    yield
  }
  return BYTE_ORDER_MARK + lines.join('')
}

function quoted(cell: string): string {
  const text = neutral(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Reads a small table at once; see `readRows`. */
export const readCsv = (text: string, mostRows: number): string[][] =>
  atOnce(readRows(text, mostRows)).map(({ cells }) => cells)

/**
 * Reads a table of at most so many rows, without its empty ones. It goes by the separator that its first row has most of:
 * where a comma is in numbers, spreadsheets write semicolons. Throws a Refusal for a quotation mark that is never closed,
 * and too much.
 */
export function* readRows(text: string, mostRows: number): Steps<NumberedRow[]> {
  const begin = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const told = TOLD_SEPARATOR.exec(text.slice(begin, begin + 10))
  const from = begin + (told?.[0].length ?? 0)
  const separator = told?.[1] ?? separatorOf(text, from)
  const rows: NumberedRow[] = []
  let row: string[] = []
  let number = told ? 2 : 1
  let at = from
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? inQuotes(text, at, separator, number) : bare(text, at, separator)
    row.push(fromNeutral(cell))
    at = end
    if (text[at] === separator) {
      at += 1
      if (row.length >= LIMITS.tableColumns) throw tooMuch(foreignWords.manyColumns(LIMITS.tableColumns))
      if (at < text.length) continue
      row.push('')
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (row.some((each) => each !== '')) rows.push({ number, cells: row })
    row = []
    number += 1
    if (rows.length > mostRows) throw tooMuch(foreignWords.manyRows(mostRows))
    yield
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
  throw new Refusal('damaged-table', foreignWords.behindQuote)
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

const unclosed = (row: number): Refusal => new Refusal('damaged-table', foreignWords.unclosedQuote(row))

const tooMuch = (words: string): Refusal => new Refusal('too-large', words)
