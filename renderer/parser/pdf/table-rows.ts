import type { Row } from './row'

/** Rows that stand on one line are one row, with the cells of all. */
export function besideJoined(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    const isBeside = last && Math.abs(row.y - last.y) < row.face.size * 0.25 && row.left >= last.right - 1
    if (last && isBeside) joined[joined.length - 1] = besides(last, row)
    else joined.push(row)
  }
  return joined
}

const besides = (row: Row, next: Row): Row => ({
  ...(row.letters >= next.letters ? row : next),
  cells: [...row.cells, ...next.cells],
  left: row.left,
  right: next.right,
  letters: row.letters + next.letters,
  isBold: row.isBold && next.isBold,
  isItalic: row.isItalic && next.isItalic,
})

/** "1.", "(a)", "[7]", "•", "Fig. 3": what stands before the words of an item or heading, with room behind it. */
const LABEL = /^(?:[^\p{L}\p{N}]{1,2}|[([]?[\p{L}\p{N}]{1,5}(?:\.\d{1,3}){0,4}[\].):]?)$/u

/** Ems between cells that make a row one of a table; words of justified lines stand closer. */
const ROOM = 1.5
/** Ems between the rows of a table at most. */
const FURTHEST = 4

/**
 * The rows of tables: lines with wide gaps between their cells that have another such line next to them, and the lines
 * above and below whose cells stand in the same columns.
 */
export function tableRowsIn(rows: readonly Row[]): Set<Row> {
  const isTabular = rows.map((row) => hasRoom(row))
  const beside = (at: number): number[] => [at - 1, at + 1].filter((next) => rows[next] && isNear(rows[at], rows[next]))
  const found = new Set(
    rows.filter(
      (row, at) =>
        row.isInTable ||
        (isTabular[at] && beside(at).some((next) => isTabular[next] && shareGaps(row, rows[next] as Row))),
    ),
  )
  for (const [at, row] of rows.entries()) {
    if (found.has(row) || row.cells.length < 2) continue
    const next = beside(at).find((each) => found.has(rows[each] as Row))
    if (next !== undefined && standInColumns(row, rows[next] as Row)) found.add(row)
  }
  return found
}

function hasRoom(row: Row): boolean {
  if (row.cells.length < 2 || (row.cells.length === 2 && startsWithLabel(row))) return false
  return row.cells.some((cell, at) => cell.left - (row.cells[at - 1]?.right ?? cell.left) > row.face.size * ROOM)
}

/** Gaps of a table stand over each other; those of loosely justified lines do not. */
const shareGaps = (row: Row, next: Row): boolean =>
  gapsOf(row).every(([left, right]) => gapsOf(next).some(([from, to]) => left < to && from < right)) ||
  gapsOf(next).every(([left, right]) => gapsOf(row).some(([from, to]) => left < to && from < right))

const gapsOf = ({ cells, face }: Row): [number, number][] =>
  cells.slice(1).flatMap((cell, at): [number, number][] => {
    const right = cells[at]?.right ?? cell.left
    return cell.left - right > face.size * ROOM ? [[right, cell.left]] : []
  })

const isNear = (row: Row | undefined, next: Row | undefined): boolean =>
  row !== undefined && next !== undefined && Math.abs(row.y - next.y) < row.face.size * FURTHEST

/** Every cell of the one stands under a cell of the other, and under one only. */
const standInColumns = ({ cells }: Row, other: Row): boolean =>
  cells.length === other.cells.length &&
  cells.every((cell, at) => {
    const [before, after] = [other.cells[at - 1], other.cells[at + 1]]
    return (!before || cell.left >= before.right) && (!after || cell.right <= after.left)
  })

const startsWithLabel = ({ cells: [first] }: Row): boolean =>
  LABEL.test(
    first?.pieces
      .map(({ text }) => text)
      .join('')
      .trim() ?? '',
  )
