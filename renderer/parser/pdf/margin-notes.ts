import { groupBy } from './group-by'
import { type Cell, type Row, wordsIn } from './row'
import { rowWith } from './row-parts'

/** Share of the letters of a page that stand in its margin at most, and of the lines that reach into it, such as heads. */
const [MOST_IN_MARGIN, MOST_ACROSS] = [0.2, 0.1]
/** Share of the width of the text that a line of it fills, that such lines have of its letters, and that a margin is wide. */
const [LONG, MOSTLY_LONG, WIDEST] = [0.6, 0.6, 0.55]
const FEWEST_LONG = 5
/** Words that stand apart on a page, and edges that several of them share: a map has more. */
const [MOST_CELLS, MOST_EDGES] = [2_000, 60]
/** Ems between the text and its margin at least, and from one line of a note to the next at most. */
const [ROOM, FURTHEST] = [0.5, 1.7]
/** Points within which lines of notes begin, or end, under each other. */
const SAME_EDGE = 2
/** Left of the text stand terms and heads, too: notes are smaller. */
const SMALLER = 0.95
const FEWEST_LETTERS = 3

type Side = 'left' | 'right'
/** A page without the notes in its margins, and these, each with its lines. */
export type Margins = { rows: Row[]; notes: Row[][] }

/**
 * Takes the notes out of the margins beside a text: words beyond the edge that all its lines keep. They stand on the same
 * height as lines of the text, and would run into its sentences.
 */
export function withoutMarginNotes(rows: readonly Row[]): Margins {
  const right = takenFrom(rows, 'right')
  const left = takenFrom(right.rows, 'left')
  return { rows: left.rows, notes: [...left.notes, ...right.notes] }
}

function takenFrom(rows: readonly Row[], side: Side): Margins {
  const text = rows.filter(({ isInTable, isRtl }) => !isInTable && !isRtl)
  const cells = text.flatMap((row) => row.cells)
  if (cells.length > MOST_CELLS) return { rows: [...rows], notes: [] }
  const lines = groupBy(cells, (cell) => Math.round(edgeOf(cell, side)))
  const near = (edge: number): number =>
    [-2, -1, 0, 1, 2].reduce((sum, by) => sum + (lines.get(edge + by)?.length ?? 0), 0)
  const edges = [...lines.keys()]
    .filter((edge) => near(edge) > 1)
    .toSorted((one, other) => (side === 'right' ? one - other : other - one))
  let margin: Set<Cell> | null = null
  for (const edge of edges.slice(-MOST_EDGES)) {
    // Tables reach into it where it is a column of the page.
    const isFree = rows.every((row) => !row.isInTable || (side === 'right' ? row.right < edge : row.left > edge))
    margin ??= isFree ? marginAt(text, edge, side) : null
  }
  if (!margin) return { rows: [...rows], notes: [] }
  const notes: Row[][] = []
  const kept = rows.flatMap((row) => {
    const beside = row.cells.filter((cell) => margin.has(cell))
    if (beside.length === 0) return [row]
    addTo(notes, rowWith(row, beside))
    const own = row.cells.filter((cell) => !margin.has(cell))
    return own.length > 0 ? [rowWith(row, own)] : []
  })
  return { rows: kept, notes }
}

const edgeOf = ({ left, right }: Cell, side: Side): number => (side === 'right' ? left : right)

/** What stands in the margin that begins here; null where none does. */
function marginAt(rows: readonly Row[], edge: number, side: Side): Set<Cell> | null {
  const isBeyond = (cell: Cell): boolean =>
    side === 'right' ? cell.left >= edge - SAME_EDGE : cell.right <= edge + SAME_EDGE
  const isAcross = ({ left, right }: Cell): boolean => left < edge - SAME_EDGE && right > edge + SAME_EDGE
  const across = rows.filter((row) => row.cells.some(isAcross))
  if (across.length > rows.length * MOST_ACROSS) return null
  const lines = rows
    .filter((row) => !across.includes(row))
    .map((row) => ({ row, own: row.cells.filter((cell) => !isBeyond(cell)), beyond: row.cells.filter(isBeyond) }))
  const text = lines.filter(({ own }) => own.length > 0)
  const [left, right] = [
    Math.min(...text.map(({ own }) => own[0]?.left ?? Infinity)),
    Math.max(...text.map(({ own }) => own.at(-1)?.right ?? -Infinity)),
  ]
  const size = rows[0]?.face.size ?? 10
  if ((side === 'right' ? edge - right : left - edge) < size * ROOM) return null
  const long = text.filter(({ own }) => widthOf(own) >= (right - left) * LONG)
  const letters = (parts: readonly (readonly Cell[])[]): number =>
    parts.flat().reduce((sum, cell) => sum + wordsIn(cell).length, 0)
  const all = letters(text.map(({ own }) => own))
  const isText = long.length >= FEWEST_LONG && letters(long.map(({ own }) => own)) >= all * MOSTLY_LONG
  if (!isText) return null
  const ys = long.map(({ row }) => row.y)
  const [top, bottom] = [Math.min(...ys) - size, Math.max(...ys) + size]
  // Between lines of the text none reaches into its margin.
  if (across.some(({ y }) => y > top && y < bottom)) return null
  const usual = long[long.length >> 1]?.row.face.size ?? size
  const beside = lines.filter(
    ({ row, beyond }) =>
      beyond.length > 0 &&
      row.y >= top &&
      row.y <= bottom &&
      isNote(beyond) &&
      (side === 'right' || beyond.every(({ face }) => face.size < usual * SMALLER && !face.bold)),
  )
  const found = beside.flatMap(({ beyond }) => beyond)
  if (found.length === 0 || letters([found]) > all * MOST_IN_MARGIN) return null
  const width = Math.max(...found.map((cell) => cell.right)) - Math.min(...found.map((cell) => cell.left))
  return width <= (right - left) * WIDEST ? new Set(found) : null
}

const widthOf = (cells: readonly Cell[]): number => (cells.at(-1)?.right ?? 0) - (cells[0]?.left ?? 0)

/** Words, and no numbers, such as those of pages in a table of contents, or marks of items. */
const isNote = (cells: readonly Cell[]): boolean =>
  (cells.map(wordsIn).join(' ').match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS

/** Lines that follow each other downwards are one note. */
function addTo(notes: Row[][], row: Row): void {
  const last = notes.at(-1)?.at(-1)
  const isNext = last && row.y > last.y && row.y - last.y < row.face.size * FURTHEST
  if (isNext) notes.at(-1)?.push(row)
  else notes.push([row])
}
