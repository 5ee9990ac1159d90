import { Paragraph, type ParagraphChild, ShadingType, Table, TableCell, TableRow, TextRun } from 'docx'
import type { Inline, TableCell as TreeCell, TreeBlock } from '@shared/memo/memo-tree'
import { LEVEL_COLOURS, PAPER } from '@shared/memo/paper-theme'
import { docxColour, TEXT_WIDTH_TWIPS } from './docx-styles'

type TreeTable = TreeBlock & { kind: 'table' }

const HEAD_FILL = docxColour(PAPER.headFill)
const LINE = { style: 'single', size: 4, color: docxColour(PAPER.line) } as const

/** A table whose head is repeated on every page and whose rows are never cut in two. */
export function docxTable({ head, rows }: TreeTable, runs: (inlines: readonly Inline[]) => ParagraphChild[]): Table {
  const widths = columnWidths([head, ...rows.map(({ cells }) => cells.map(wordsOf))])
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((words) => cellOf([new TextRun({ text: words, bold: true })], HEAD_FILL)),
  })
  const bodyRows = rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell) => cellOf(content(cell, runs), fillOf(cell))),
      }),
  )
  return new Table({
    rows: [headRow, ...bodyRows],
    columnWidths: widths,
    width: { size: TEXT_WIDTH_TWIPS, type: 'dxa' },
    layout: 'fixed',
    margins: { marginUnitType: 'dxa', top: 50, bottom: 50, left: 90, right: 90 },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
  })
}

const content = ({ inlines, colour }: TreeCell, runs: (inlines: readonly Inline[]) => ParagraphChild[]) =>
  colour === 5
    ? inlines.map(
        (inline) =>
          new TextRun({
            text: inline.kind === 'text' ? inline.text : '',
            color: docxColour(LEVEL_COLOURS[colour].ink),
          }),
      )
    : runs(inlines)

const fillOf = ({ colour }: TreeCell): string | undefined =>
  colour === undefined ? undefined : docxColour(LEVEL_COLOURS[colour].fill)

function cellOf(children: ParagraphChild[], fill: string | undefined): TableCell {
  return new TableCell({
    children: [new Paragraph({ style: 'Cell', children })],
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
  })
}

const wordsOf = ({ inlines }: TreeCell): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '0')).join('')

/** Average advance of a bold character of a cell, generously, and the padding of a cell, in twips. */
const CHARACTER_TWIPS = 108
const PADDING_TWIPS = 190
/** A longer word is broken rather than given more of the page. */
const LONGEST_WORD = 14

/** No column breaks an ordinary word; what is left goes by the square root of the most a cell has to say. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
  const least = columns.map((cells) => PADDING_TWIPS + CHARACTER_TWIPS * Math.min(LONGEST_WORD, longestWord(cells)))
  const weights = columns.map((cells) => Math.sqrt(1 + longest(cells) - longestWord(cells)))
  const left = Math.max(0, TEXT_WIDTH_TWIPS - sum(least))
  return least.map((width, column) => Math.floor(width + (left * (weights[column] ?? 0)) / sum(weights)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const longest = (cells: readonly string[]): number => cells.reduce((most, { length }) => Math.max(most, length), 1)
const longestWord = (cells: readonly string[]): number => longest(cells.flatMap((cell) => cell.split(/\s+/)))
