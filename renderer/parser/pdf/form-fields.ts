import type { Area, Face, Field } from './glyph'
import type { Cell, Row } from './row'

/** Of a field, the share of its height from which on words of a line stand beside it; lines of it are as high as that. */
const [BESIDE, LINE] = [0.6, 16]
/** How high above the foot of its field a line of words stands, and how large, as shares of its height. */
const [BASELINE, SIZE] = [0.3, 0.6]

/** The rows of a page with what is written into the fields of its form, where it stands: behind the words before it. */
export function withFields(rows: readonly Row[], fields: readonly Field[], page: number): Row[] {
  let all = [...rows]
  for (const { text, area } of fields) {
    const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
    for (const [at, line] of lines.entries()) all = withWords(all, line.trim(), lineOf(area, at, lines.length), page)
  }
  return all
}

function lineOf({ left, top, right, bottom }: Area, at: number, count: number): Area {
  const height = count > 1 ? Math.min(LINE, (bottom - top) / count) : bottom - top
  return count > 1
    ? { left, right, top: top + at * height, bottom: top + (at + 1) * height }
    : { left, right, top, bottom }
}

function withWords(rows: readonly Row[], text: string, area: Area, page: number): Row[] {
  const height = Math.max(1, area.bottom - area.top)
  const y = area.bottom - height * BASELINE
  const beside = rows.findIndex((row) => Math.abs(row.y - y) < Math.min(height, LINE) * BESIDE && isFree(row, area))
  const row = rows[beside]
  const face: Face = row?.face ?? { font: '', bold: false, italic: false, size: Math.min(LINE, height) * SIZE }
  const cell: Cell = {
    pieces: [{ text, level: 0 }],
    left: area.left,
    right: area.right,
    firstWordEnd: area.right,
    face,
  }
  if (row) {
    const cells = [...row.cells, cell].toSorted((one, other) => one.left - other.left)
    const whole = { ...row, cells, left: Math.min(row.left, cell.left), right: Math.max(row.right, cell.right) }
    return rows.with(beside, { ...whole, letters: row.letters + text.length })
  }
  const own: Row = {
    page,
    cells: [cell],
    left: cell.left,
    right: cell.right,
    y,
    face,
    letters: text.length,
    isBold: false,
    isItalic: false,
    isArtifact: false,
    isRtl: false,
    isInTable: false,
  }
  const before = rows.findLastIndex((each) => each.y < y && each.left < area.right && each.right > area.left)
  return [...rows.slice(0, before + 1), own, ...rows.slice(before + 1)]
}

const isFree = ({ cells }: Row, { left, right }: Area): boolean =>
  cells.every((cell) => cell.right <= left + 2 || cell.left >= right - 2)
