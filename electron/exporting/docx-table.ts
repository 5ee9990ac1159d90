import { Paragraph, type ParagraphChild, ShadingType, Table, TableCell, TableRow, TextRun } from 'docx'
import type { Inline, TableCell as TreeCell, TreeBlock } from '@shared/memo/memo-tree'
import { TEXT_WIDTH_TWIPS } from './docx-styles'

type TreeTable = TreeBlock & { kind: 'table' }

/** Fills of the five levels of risk, and the ink that can be read on the darkest. */
const LEVEL_FILLS = { 1: 'E9F0F6', 2: 'EFDB98', 3: 'E8AB5C', 4: 'D4733D', 5: '8E1C1C' } as const
const HEAD_FILL = 'EEEEEA'
const LINE = { style: 'single', size: 4, color: 'D9DAD6' } as const

/** A table whose head is repeated on every page and whose rows are never cut in two. */
export function docxTable({ head, rows }: TreeTable, runs: (inlines: readonly Inline[]) => ParagraphChild[]): Table {
  const widths = columnWidths([head.map((words) => words.length), ...rows.map(({ cells }) => cells.map(textLength))])
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((words, column) =>
      cellOf([new TextRun({ text: words, bold: true })], widths[column], HEAD_FILL),
    ),
  })
  const bodyRows = rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell, column) => cellOf(content(cell, runs), widths[column], fillOf(cell))),
      }),
  )
  return new Table({
    rows: [headRow, ...bodyRows],
    columnWidths: widths,
    width: { size: TEXT_WIDTH_TWIPS, type: 'dxa' },
    layout: 'fixed',
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
  })
}

const content = ({ inlines, level }: TreeCell, runs: (inlines: readonly Inline[]) => ParagraphChild[]) =>
  level === 5
    ? inlines.map((inline) => new TextRun({ text: inline.kind === 'text' ? inline.text : '', color: 'FFFFFF' }))
    : runs(inlines)

const fillOf = ({ level }: TreeCell): string | undefined => (level === undefined ? undefined : LEVEL_FILLS[level])

function cellOf(children: ParagraphChild[], width: number | undefined, fill: string | undefined): TableCell {
  return new TableCell({
    children: [new Paragraph({ style: 'Cell', children })],
    width: { size: width ?? 0, type: 'dxa' },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
  })
}

const textLength = ({ inlines }: TreeCell): number =>
  inlines.reduce((length, inline) => length + (inline.kind === 'text' ? inline.text.length : 2), 0)

/** A column with four times the words is twice as wide; none is narrower than a short word. */
function columnWidths(lengths: readonly (readonly number[])[]): number[] {
  const columns = lengths[0]?.length ?? 0
  const weights = Array.from({ length: columns }, (_, column) => {
    const longest = lengths.reduce((most, row) => Math.max(most, row[column] ?? 0), 0)
    return Math.sqrt(Math.min(Math.max(longest, 10), 120))
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((TEXT_WIDTH_TWIPS * weight) / whole))
}
