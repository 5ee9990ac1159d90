import { PASSAGE_COLUMNS, type PassageRow } from '@shared/interchange/passages/passage-row'
import { printable } from '@shared/memo/printable'
import { graphemeFloor } from '@shared/words/graphemes'
import writeExcelFile from 'write-excel-file/node'

/** Characters that a cell of a workbook holds. */
const MOST_IN_CELL = 32_767

/** Passages as a workbook. Every cell is text: a spreadsheet runs nothing in it, whatever the words are. */
export async function passagesXlsx(rows: readonly PassageRow[]): Promise<Uint8Array> {
  const head = PASSAGE_COLUMNS.map(({ label }) => ({ value: label, type: String, fontWeight: 'bold' as const }))
  const body = rows.map((row) =>
    PASSAGE_COLUMNS.map(({ key }) => ({
      value: fitting(row[key]),
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
    })),
  )
  const columns = PASSAGE_COLUMNS.map(({ width }) => ({ width }))
  return writeExcelFile([head, ...body], { sheet: 'Passages', columns, stickyRowsCount: 1 }).toBuffer()
}

function fitting(text: string): string {
  const plain = printable(text)
  return plain.length <= MOST_IN_CELL ? plain : `${plain.slice(0, graphemeFloor(plain, MOST_IN_CELL - 1))}…`
}
