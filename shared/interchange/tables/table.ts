import { z } from 'zod'
import { Day, Line } from '../../fields'
import { graphemeFloor } from '../../words/graphemes'
import { inXml } from '../xml-text'

/** A cell of a table that becomes a file: words, a number, a share of a hundred or a calendar day. */
export type Cell = string | number | { percent: number } | { day: string }

/** What a sheet of a workbook holds. */
const MOST_COLUMNS = 16_384

/** A column by its name, as wide as so many characters. */
const Column = z.strictObject({ label: Line, width: z.number().positive().max(250) })

/** A table that becomes a file, whatever screen it stands on. */
export const Table = z.strictObject({
  name: Line,
  columns: z.array(Column).min(1).max(MOST_COLUMNS),
  // Hundreds of thousands of cells: a schema of each would keep the program waiting.
  rows: z.custom<readonly (readonly Cell[])[]>((rows) => Array.isArray(rows) && rows.every(isRow)),
})
export type Table = z.infer<typeof Table>

const isRow = (row: unknown): boolean => Array.isArray(row) && row.every(isCell)

const OneCell = z.union([z.strictObject({ percent: z.number() }), z.strictObject({ day: Day })])

function isCell(cell: unknown): cell is Cell {
  if (typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))) return true
  return OneCell.safeParse(cell).success
}

/** A cell as the words that files of text hold; what no file can carry becomes U+FFFD. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return inXml(cell)
  if (typeof cell === 'number') return String(cell)
  return 'day' in cell ? cell.day : `${cell.percent}%`
}

/** Characters that a cell of a workbook holds. */
const MOST_IN_CELL = 32_767

/** Words as a cell of a workbook holds them: cut where they are longer, which the sign at their end says. */
export const fitting = (text: string): string =>
  text.length <= MOST_IN_CELL ? text : `${text.slice(0, graphemeFloor(text, MOST_IN_CELL - 1))}…`

/** Whether words came from a cell that could not hold all that stood there. */
export const isCut = (cell: string, whole: string): boolean =>
  whole.length > MOST_IN_CELL && cell.endsWith('…') && cell.length > MOST_IN_CELL / 2

/** Whether a cell that was read says what is written for a value: files have line ends of their own, and workbooks hold so much and no more. */
export const isWritten = (text: string, before: string): boolean => {
  const [cell, value] = [asCarried(text), asCarried(before)]
  return cell === value || cell === asCarried(fitting(before))
}

const asCarried = (text: string): string => text.replace(/\r\n?/g, '\n')
