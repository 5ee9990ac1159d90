import { escapeMarkdown } from '../../memo/renderings/escape-markdown'
import type { Steps } from '../../steps'
import { delimited } from '../csv'
import { cellText, type Table } from './table'

/** A table as text with a separator between its cells, for spreadsheets, which run nothing in it. */
export const tableToText = (table: Table, separator: ',' | '\t'): Steps<string> => delimited(textRows(table), separator)

function* textRows({ columns, rows }: Table): Generator<string[]> {
  yield columns.map(({ label }) => label)
  for (const row of rows) yield row.map(cellText)
}

/** A table as those of GitHub Flavored Markdown; a line break in a cell becomes the tag for one. */
export function* tableToMarkdown({ name, columns, rows }: Table): Steps<string> {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escapeMarkdown(cell).replaceAll('\\\n', '<br>')).join(' | ')} |`
  const lines = [`# ${escapeMarkdown(name)}`, '', line(columns.map(({ label }) => label))]
  lines.push(`|${' --- |'.repeat(columns.length)}`)
  for (const row of rows) {
    lines.push(line(row.map(cellText)))
    yield
  }
  return `${lines.join('\n')}\n`
}
