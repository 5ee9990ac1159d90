import type { Area } from './glyph'
import type { Row } from './row'

/** Ems before a line within which a drawn dot is its bullet. */
const FURTHEST = 2.5
/** A page with more is a chart of points. */
const MOST = 200

/** Lines before which a dot is drawn, with a bullet before their words. */
export function withBullets(rows: readonly Row[], dots: readonly Area[]): Row[] {
  if (dots.length === 0 || dots.length > MOST) return [...rows]
  return rows.map((row) => (dots.some((dot) => isBefore(dot, row)) ? marked(row) : row))
}

function isBefore({ left, right, top, bottom }: Area, row: Row): boolean {
  const em = row.face.size
  const middle = (top + bottom) / 2
  const isBeside = right <= row.left && row.left - left <= em * FURTHEST
  return isBeside && middle < row.y && middle > row.y - em
}

const marked = (row: Row): Row => ({
  ...row,
  cells: row.cells.map((cell, at) =>
    at === 0 ? { ...cell, pieces: [{ text: '• ', level: 0 }, ...cell.pieces] } : cell,
  ),
})
