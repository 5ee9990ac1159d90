import { type Cell, type Row, wordsIn } from './row'

/** Numbers in the margin of a page that count its lines; fewer may be a column of a table. */
const FEWEST = 5
/** Points within which numbers stand under each other. */
const SAME_EDGE = 3

type Side = 'left' | 'right'

/** Rows without the numbers that count them in a margin, as drafts of laws, papers under review and verses have. */
export const withoutLineNumbers = (rows: readonly Row[]): Row[] => without(without(rows, 'left'), 'right')

function without(rows: readonly Row[], side: Side): Row[] {
  const counted = rows.flatMap((row): { row: Row; cell: Cell; number: number }[] => {
    const cell = side === 'left' ? row.cells[0] : row.cells.at(-1)
    const said = cell ? wordsIn(cell) : ''
    return cell && /^\d{1,4}$/.test(said) ? [{ row, cell, number: Number(said) }] : []
  })
  const [first] = counted.toSorted((one, other) => one.row.y - other.row.y)
  if (!first) return [...rows]
  const column = counted.filter(({ cell }) =>
    [cell.right - first.cell.right, side === 'right' ? cell.left - first.cell.left : Infinity].some(
      (apart) => Math.abs(apart) <= SAME_EDGE,
    ),
  )
  const numbers = new Set(column.map(({ cell }) => cell))
  if (!areCounting(column, side === 'left' ? 1 : 2) || !standInMargin(rows, numbers, first.cell, side)) return [...rows]
  return rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => !numbers.has(cell))
    const [left, right] = [cells[0], cells.at(-1)]
    if (cells.length === row.cells.length) return [row]
    return left && right ? [{ ...row, cells, left: left.left, right: right.right }] : []
  })
}

/** Downwards each is as much more than the last; on the right the pages of a table of contents grow by one, too. */
function areCounting(column: readonly { row: Row; number: number }[], leastStep: number): boolean {
  const inOrder = column.toSorted((one, other) => one.row.y - other.row.y).map(({ number }) => number)
  const [first = 0, second = 0] = inOrder
  const step = second - first
  return inOrder.length >= FEWEST && step >= leastStep && inOrder.every((number, at) => number === first + at * step)
}

/** Everything else stands further in. */
function standInMargin(rows: readonly Row[], numbers: ReadonlySet<Cell>, { left, right }: Cell, side: Side): boolean {
  const others = rows.flatMap(({ cells }) => cells.filter((cell) => !numbers.has(cell)))
  return others.every((cell) => (side === 'left' ? cell.left > right : cell.right < left))
}
