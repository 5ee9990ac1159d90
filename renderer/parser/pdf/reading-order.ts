import type { Row } from './row'

/** Rows that stand below each other in one column. */
type Box = { rows: Row[]; left: number; right: number; top: number; bottom: number }

/** Ems from one baseline to the next within a box. */
const FURTHEST_BELOW = 2.4
/** Boxes of a page: a page of small print in six columns has fewer. */
const MOST_BOXES = 600
/** Share of the narrower that must stand under the other to be below it. */
const OVERLAP = 0.1

/**
 * The rows of a page as one reads them. Files nearly always hold them so; where one draws a part before what stands
 * above it in its column, that comes first all the same. Between columns the order of the file counts.
 */
export function inReadingOrder(rows: readonly Row[]): Row[] {
  const waiting = boxesOf(rows)
  if (waiting.length > MOST_BOXES) return [...rows]
  const ordered: Box[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex((box) => !waiting.some((other) => other !== box && isAbove(other, box)))
    ordered.push(...waiting.splice(Math.max(0, next), 1))
  }
  return ordered.flatMap((box) => box.rows)
}

function boxesOf(rows: readonly Row[]): Box[] {
  const boxes: Box[] = []
  for (const row of rows) {
    const box = boxes.at(-1)
    if (box && isNext(box, row)) widen(box, row)
    else boxes.push({ rows: [row], left: row.left, right: row.right, top: row.y - row.face.size, bottom: row.y })
  }
  return boxes
}

/** On the line of the last row or shortly under it, and not beside the box. */
function isNext(box: Box, row: Row): boolean {
  const last = box.rows.at(-1)
  if (!last) return false
  const down = (row.y - last.y) / Math.max(row.face.size, last.face.size)
  if (Math.abs(down) < 0.3) return row.left >= last.right
  return down > 0 && down <= FURTHEST_BELOW && row.left < box.right && row.right > box.left
}

function widen(box: Box, row: Row): void {
  box.rows.push(row)
  box.left = Math.min(box.left, row.left)
  box.right = Math.max(box.right, row.right)
  box.bottom = Math.max(box.bottom, row.y)
}

function isAbove(one: Box, other: Box): boolean {
  if (one.bottom > other.top + 1) return false
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  return shared > OVERLAP * Math.min(one.right - one.left, other.right - other.left)
}
