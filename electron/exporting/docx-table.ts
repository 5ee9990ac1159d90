import {
  type ITableOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  StringValueElement,
  Table,
  TableCell,
  TableProperties,
  TableRow,
  TextRun,
} from 'docx'
import type { Inline, TableCell as TreeCell, TreeBlock } from '@shared/memo/memo-tree'
import { LEVEL_COLOURS, PAPER } from '@shared/memo/paper-theme'
import type { CaptionLabel } from '@shared/memo/printed-memo'
import { docxColour } from './docx-styles'

type TreeTable = TreeBlock & { kind: 'table' }
/** How wide a table is, in twips, and the id of the style that draws its lines and head; without one they are ours. */
export type TableLook = { textWidth: number; tableStyle?: string | undefined }
type Runs = (inlines: readonly Inline[]) => ParagraphChild[]

const HEAD_FILL = docxColour(PAPER.headFill)
const LINE = { style: 'single', size: 4, color: docxColour(PAPER.line) } as const
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }

/**
 * A table whose head is repeated on every page and whose rows are never cut in two. Its head stays with its first row, and
 * its last row with the one before it. What it is called and what its columns are is said for who does not see it.
 */
export function docxTable(
  table: TreeTable,
  { textWidth, tableStyle }: TableLook,
  label: CaptionLabel | undefined,
  runs: Runs,
): Table {
  const { head, headNotes = [], rows, caption } = table
  const widths = columnWidths([head, ...rows.map(({ cells }) => cells.map(wordsOf))], textWidth)
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: head.map((words, at) =>
      cellOf(
        [new TextRun({ text: words, bold: true }), ...runs(headNotes[at] ?? [])],
        tableStyle === undefined ? HEAD_FILL : undefined,
      ),
    ),
  })
  const bodyRows = rows.map(
    ({ cells }, at) =>
      new TableRow({
        cantSplit: true,
        keepNext: at === rows.length - 2,
        children: cells.map((cell) => cellOf(content(cell, runs), fillOf(cell))),
      }),
  )
  const options: ITableOptions = {
    rows: [headRow, ...bodyRows],
    columnWidths: widths,
    width: { size: textWidth, type: 'dxa' },
    layout: 'fixed',
    margins: { marginUnitType: 'dxa', top: 50, bottom: 50, left: 90, right: 90 },
    ...(tableStyle === undefined ? { borders: LINES } : { style: tableStyle }),
    tableLook: { firstRow: true, firstColumn: rows.some(({ cells }) => cells[0]?.header === true), noVBand: true },
  }
  const name = label ? `${label.kind} ${label.number}` : 'Table'
  return new DescribedTable(options, [name, caption].filter(Boolean).join('. '), `Columns: ${head.join(', ')}.`)
}

/** The library writes no title and no description; in the schema they are the last properties of a table. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options)
    const properties = this.root.find((part) => part instanceof TableProperties)
    properties?.addChildElement(new StringValueElement('w:tblCaption', title))
    properties?.addChildElement(new StringValueElement('w:tblDescription', description))
  }
}

/** The name of a row is bold; on the darkest level words are white. */
function content({ inlines, colour, header }: TreeCell, runs: Runs): ParagraphChild[] {
  if (colour === 5) {
    const color = docxColour(LEVEL_COLOURS[colour].ink)
    return inlines.map((inline) => new TextRun({ text: inline.kind === 'text' ? inline.text : '', color }))
  }
  return runs(header ? inlines.map(strongly) : inlines)
}

const strongly = (inline: Inline): Inline => (inline.kind === 'text' ? { ...inline, strong: true } : inline)

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
function columnWidths(rows: readonly (readonly string[])[], textWidth: number): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
  const least = columns.map((cells) => PADDING_TWIPS + CHARACTER_TWIPS * Math.min(LONGEST_WORD, longestWord(cells)))
  const weights = columns.map((cells) => Math.sqrt(1 + longest(cells) - longestWord(cells)))
  const left = Math.max(0, textWidth - sum(least))
  return least.map((width, column) => Math.floor(width + (left * (weights[column] ?? 0)) / sum(weights)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const longest = (cells: readonly string[]): number => cells.reduce((most, { length }) => Math.max(most, length), 1)
const longestWord = (cells: readonly string[]): number => longest(cells.flatMap((cell) => cell.split(/\s+/)))
