import { fromNeutral, neutral } from '@shared/interchange/formula'

/** Cells as tab-separated text, the way spreadsheets read and write the clipboard. */
export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

const quoted = (cell: string) => {
  const text = neutral(cell)
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The same cells as an HTML table, for word processors. */
export function toHtmlTable(cells: readonly (readonly string[])[]): string {
  const row = (texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<td>${escaped(neutral(text))}</td>`).join('')}</tr>`
  return `<table>${cells.map(row).join('')}</table>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Reads tab-separated text; a field in quotes may hold tabs, newlines and doubled quotes. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, inQuotes, bare = '', end] = match
    row.push(fromNeutral(inQuotes === undefined ? bare : inQuotes.replaceAll('""', '"')))
    if (end === '\t') continue
    rows.push(row)
    row = []
    // The newline that spreadsheets put after the last row begins no further row.
    if (end === '' || field.lastIndex >= text.length) break
  }
  return rows
}
