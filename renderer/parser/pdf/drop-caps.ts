import type { Row } from './row'

/** How much larger than the text an initial is that stands over several of its lines. */
export const INITIAL = 1.8
const MOST_LETTERS = 2

/** Large initials as the first letters of the line beside them; the lines beside one begin where it does. */
export function withoutDropCaps(rows: readonly Row[]): Row[] {
  let cap: Row | null = null
  return rows.flatMap((row, at) => {
    const next = rows[at + 1]
    if (next && isInitial(row, next)) {
      cap = row
      return []
    }
    if (!cap || !isBeside(row, cap)) return [row]
    const isFirst = rows[at - 1] === cap
    return [{ ...row, left: cap.left, cells: isFirst ? withInitial(row, cap) : row.cells }]
  })
}

function isInitial(row: Row, next: Row): boolean {
  if (row.letters > MOST_LETTERS || row.face.size < next.face.size * INITIAL) return false
  return /^[\p{Lu}“«"]/u.test(row.cells[0]?.pieces[0]?.text ?? '') && isBeside(next, row)
}

/** Right of it, and not under its foot. */
const isBeside = (row: Row, cap: Row): boolean =>
  row.left >= cap.right - cap.face.size * 0.2 &&
  row.left < cap.right + cap.face.size &&
  row.y <= cap.y + row.face.size * 0.3 &&
  row.y > cap.y - cap.face.size

function withInitial({ cells }: Row, cap: Row): Row['cells'] {
  const [first, ...rest] = cells
  const letters = cap.cells.flatMap(({ pieces }) => pieces)
  return first ? [{ ...first, left: cap.left, pieces: [...letters, ...first.pieces] }, ...rest] : []
}
