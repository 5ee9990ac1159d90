import { type Cell, type Row, wordsIn } from './row'
import { rowWith } from './row-parts'

/** Rows of a page that must have their gap at one place before it is the space between two columns. */
const FEWEST_ROWS = 8
const SHARE_OF_ROWS = 0.45
/** Share of their columns that the lines of running text fill; words of a table leave most of it empty. */
const FILLED = 0.72
/** Letters of a line of running text; cells of a table have fewer. */
const FEWEST_LETTERS = 20
/** Share of the width of the page that a column has at least. */
const NARROWEST = 0.2

/**
 * Where a file draws the lines of two columns side by side, as one line each, they are taken apart: first the left column,
 * then the right one. A table is left as it is: its words do not fill their columns.
 */
export function withoutGutter(rows: readonly Row[]): Row[] {
  const double = rows.filter(({ cells, isInTable }) => cells.length > 1 && !isInTable)
  if (double.length < FEWEST_ROWS || double.length < rows.length * SHARE_OF_ROWS) return [...rows]
  const gutter = commonGap(double)
  if (!gutter) return [...rows]
  const [from, to] = [Math.min(...rows.map(({ left }) => left)), Math.max(...rows.map(({ right }) => right))]
  // Page numbers of a table of contents are no column of text.
  if (Math.min(gutter.left - from, to - gutter.right) < (to - from) * NARROWEST) return [...rows]
  const parted = double.map((row) => partsOf(row, gutter.middle)).filter(([left, right]) => left && right)
  // What stands over and under the columns may reach further.
  const [begin, end] = [Math.min(...double.map(({ left }) => left)), Math.max(...double.map(({ right }) => right))]
  const usual = (side: 0 | 1, of: (cells: readonly Cell[]) => number): number =>
    parted.map((parts) => of(parts[side])).toSorted((one, other) => one - other)[parted.length >> 1] ?? 0
  const fill = (side: 0 | 1, width: number): number => usual(side, widthOf) / width
  if (fill(0, gutter.left - begin) < FILLED || fill(1, end - gutter.right) < FILLED) return [...rows]
  if (usual(0, countOf) < FEWEST_LETTERS || usual(1, countOf) < FEWEST_LETTERS) return [...rows]
  return takenApart(rows, gutter.middle)
}

type Gap = { left: number; right: number; middle: number }

/** The place that is empty in most of these rows. */
function commonGap(rows: readonly Row[]): Gap | null {
  const gaps = rows.flatMap(({ cells }) =>
    cells.slice(1).map((cell, at): [number, number] => [cells[at]?.right ?? 0, cell.left]),
  )
  let best: { x: number; count: number } = { x: 0, count: 0 }
  for (const [, x] of gaps.slice(0, 400)) {
    const count = gaps.filter(([left, right]) => left < x - 0.1 && right >= x - 0.2).length
    if (count > best.count) best = { x: x - 0.1, count }
  }
  if (best.count < rows.length * 0.8) return null
  const around = gaps.filter(([left, right]) => left < best.x && right >= best.x - 0.1)
  const left = Math.max(...around.map(([end]) => end))
  const right = Math.min(...around.map(([, begin]) => begin))
  return left < right ? { left, right, middle: (left + right) / 2 } : null
}

const countOf = (cells: readonly Cell[]): number => cells.map(wordsIn).join(' ').length

const widthOf = (cells: readonly Cell[] | undefined): number =>
  cells && cells.length > 0 ? (cells.at(-1)?.right ?? 0) - (cells[0]?.left ?? 0) : 0

const partsOf = (row: Row, middle: number): [Cell[], Cell[]] => [
  row.cells.filter(({ right }) => right <= middle),
  row.cells.filter(({ left }) => left >= middle),
]

/** Rows that reach over the gap stay where they are; between them the left ones come before the right ones. */
function takenApart(rows: readonly Row[], middle: number): Row[] {
  const ordered: Row[] = []
  let right: Row[] = []
  for (const row of rows) {
    const [before, after] = partsOf(row, middle)
    if (row.isInTable || before.length + after.length < row.cells.length) {
      ordered.push(...right, row)
      right = []
      continue
    }
    if (before.length > 0) ordered.push(rowWith(row, before))
    if (after.length > 0) right.push(rowWith(row, after))
  }
  return [...ordered, ...right]
}
