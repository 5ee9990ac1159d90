import type { Cell, Row } from './row'

/** Numbers in the margin of a page that count its lines; fewer may be a column of a table. */
const FEWEST = 5
/** Points within which numbers stand under each other. */
const SAME_EDGE = 3

/** Rows without the numbers that count them in the left margin, as drafts of laws and papers under review have. */
export function withoutLineNumbers(rows: readonly Row[]): Row[] {
  const counted = rows.flatMap((row): { row: Row; cell: Cell; number: number }[] => {
    const [cell] = row.cells
    const said =
      cell?.pieces
        .map(({ text }) => text)
        .join('')
        .trim() ?? ''
    return cell && /^\d{1,4}$/.test(said) ? [{ row, cell, number: Number(said) }] : []
  })
  const [first] = counted.toSorted((one, other) => one.row.y - other.row.y)
  if (!first) return [...rows]
  const column = counted.filter(({ cell }) => Math.abs(cell.right - first.cell.right) <= SAME_EDGE)
  const numbers = new Set(column.map(({ cell }) => cell))
  if (!areCounting(column) || !standInMargin(rows, numbers, first.cell.right)) return [...rows]
  return rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => !numbers.has(cell))
    const [left] = cells
    if (cells.length === row.cells.length) return [row]
    return left ? [{ ...row, cells, left: left.left }] : []
  })
}

/** Downwards each is as much more than the last. */
function areCounting(column: readonly { row: Row; number: number }[]): boolean {
  const inOrder = column.toSorted((one, other) => one.row.y - other.row.y).map(({ number }) => number)
  const [first = 0, second = 0] = inOrder
  const step = second - first
  return inOrder.length >= FEWEST && step > 0 && inOrder.every((number, at) => number === first + at * step)
}

/** Everything else stands further in. */
const standInMargin = (rows: readonly Row[], numbers: ReadonlySet<Cell>, right: number): boolean =>
  rows.every(({ cells }) => cells.every((cell) => numbers.has(cell) || cell.left > right))
