import { isCaption } from './caption'
import { hasEnded } from './paragraphs'
import { type Cell, wordsIn } from './row'
import { type Band, fills } from './table-bands'
import { columnAt, type Column, isFigure, type Line } from './table-grid'

/** A table in question: its rows, and what stands around it. */
export type Candidate = {
  bands: readonly Band[]
  columns: readonly Column[]
  /** A rule stands over its first line and under its last one. */
  isRuled: boolean
  /** The words of the line before it and after it. */
  around: readonly string[]
}

/** Share of the cells of a column that are figures in a column of figures. */
const MOSTLY = 0.6
/** Share of the rows that have words in several columns; in a table of two columns. */
const [MOST_WIDE, NEARLY_ALL] = [0.5, 0.75]
/** Rows of a table without figures, rules or caption: fewer are a block of addresses or signatures. */
const [FEWEST, FEWEST_OF_WORDS] = [3, 5]
/** Share of the rows that may break off within a sentence of one of their columns: more are columns of text. */
const MOST_BROKEN = 0.1
/** Ems within a column that are room between two, and the share of lines that may have it. */
const [FAR, MOST_APART] = [1.1, 0.2]
/** Share of the rows that go back to an earlier one in the file: a file draws a table row by row. */
const MOST_BACK = 0.05
/** Words of a line of running text. */
const LINE_OF_TEXT = 4
const TABLE = /^tab/i
const LABEL = /^(?:[^\p{L}\p{N}]{1,2}|[([]?[\p{L}\p{N}]{1,5}(?:\.\d{1,3}){0,4}[\].):]?)$/u

/** Whether lines are a table for certain. Each rule names what looks like one and is none. */
export function isTable({ bands, columns, isRuled, around }: Candidate): boolean {
  const rows = bands.map((band) => columns.map((_, column) => cellsOf(band, column)))
  const lines = bands.flatMap((band) => band.lines)
  const wide = rows.filter((row) => row.filter((cells) => cells.length > 0).length > 1)
  // One row is two things beside each other, and lines of text hold a few gaps.
  if (columns.length < 2 || wide.length < 2 || wide.length < rows.length * MOST_WIDE) return false
  // Words far apart in one column: there are more columns than show.
  if (lines.filter((line) => standApart(line, columns)).length > lines.length * MOST_APART) return false
  // Tables of contents and indexes, whose dots lead to the pages.
  if (rows.filter(hasDots).length > 1) return false
  // Columns of text: the words of a row go on in the next one.
  if (breaksIn(rows, columns) > rows.length * MOST_BROKEN) return false
  // In a table some cells end before others.
  const long = bands.filter((band) => band.lines.length > 1)
  if (long.length > 0 && long.every((band) => band.lines.every((line) => line.columns.size === columns.length)))
    return false
  // Boxes beside each other, such as authors: a file draws one after the other.
  if (!isRowByRow(bands)) return false
  if (isRuled || around.some((words) => TABLE.test(words) && isCaption(words))) return true
  return isTableByItsCells(rows, wide)
}

/** Whether the cells alone tell it. */
function isTableByItsCells(rows: readonly Cell[][][], wide: readonly Cell[][][]): boolean {
  const columns = rows[0]?.length ?? 0
  if (wide.length < FEWEST || isContents(rows, columns) || rows.some(hasLeader) || areLists(rows)) return false
  // Items of a list with their numbers, lines of a program, paragraphs with those of the margin.
  const from = areLabels(wide.map(([cells]) => cells ?? [])) ? 1 : 0
  const own = columns - from
  const hasFigures = Array.from({ length: columns }, (_, column) => column).some(
    (column) => column > from && isOfFigures(rows, column),
  )
  if (own < 2) return false
  if (own === 2) return hasFigures && wide.length >= rows.length * NEARLY_ALL
  const full = rows.filter((row) => row.filter((cells) => cells.length > 0).length >= from + 3)
  return full.length >= (hasFigures ? 2 : FEWEST_OF_WORDS)
}

const standApart = ({ atoms, size }: Line, columns: readonly Column[]): boolean =>
  atoms.some(({ cell }, at) => {
    const before = atoms[at - 1]?.cell
    if (!before || cell.left - before.right < size * FAR) return false
    return columnAt(columns, before) === columnAt(columns, cell)
  })

const areLabels = (cells: readonly (readonly Cell[])[]): boolean =>
  cells.flat().every((cell) => LABEL.test(wordsIn(cell)) && !/\p{L}{3}/u.test(wordsIn(cell)))

/** Numbers of pages that go on over lines, as in an index. */
const areLists = (rows: readonly Cell[][][]): boolean =>
  rows.filter((row) => saidIn(row).endsWith(',')).length > rows.length * MOST_BROKEN

const saidIn = (row: readonly Cell[][]): string => row.flat().map(wordsIn).join(' ')
const hasDots = (row: readonly Cell[][]): boolean => /(?:[.·…_]\s?){3}/.test(saidIn(row))
const hasLeader = (row: readonly Cell[][]): boolean => /\s\.(?:\s|$)|…/.test(saidIn(row))

const cellsOf = ({ lines }: Band, column: number): Cell[] => lines.flatMap((line) => line.columns.get(column) ?? [])

function breaksIn(rows: readonly Cell[][][], columns: readonly Column[]): number {
  return rows.filter((row, at) =>
    row.some(([next], column) => {
      const [last, edge] = [rows[at - 1]?.[column]?.at(-1), columns[column]]
      if (!last || !next || !edge || !/^\p{Ll}/u.test(wordsIn(next))) return false
      const said = wordsIn(last)
      return said.split(' ').length >= LINE_OF_TEXT && !hasEnded(said) && fills(last, next, edge.right, 10)
    }),
  ).length
}

function isRowByRow(bands: readonly Band[]): boolean {
  const order = bands
    .flatMap(({ lines }, band) => lines.flatMap(({ atoms }) => atoms.map(({ at }) => ({ at, band }))))
    .toSorted((one, other) => one.at - other.at || one.band - other.band)
  const back = order.filter(({ band }, at) => band < (order[at - 1]?.band ?? 0)).length
  return back <= bands.length * MOST_BACK
}

function isOfFigures(rows: readonly Cell[][][], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? [])
  return cells.length >= rows.length * MOSTLY && cells.filter(isFigure).length >= cells.length * MOSTLY
}

/** The page numbers of a table of contents, which only grow. */
function isContents(rows: readonly Cell[][][], columns: number): boolean {
  const last = rows.map((row) => row.at(-1) ?? []).filter((cells) => cells.length > 0)
  const pages = last.map((cells) => cells.map(wordsIn).join(' '))
  if (columns > 3 || !pages.every((page) => /^(?:\d{1,4}|[ivxlc]{1,7})$/.test(page))) return false
  const numbers = pages.filter((page) => /^\d/.test(page)).map(Number)
  return numbers.every((number, at) => number >= (numbers[at - 1] ?? 0))
}
