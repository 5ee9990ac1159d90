import type { Area } from './glyph'
import type { Cell, Row } from './row'
import { tableRow } from './table-row'

/** Points by which lines that meet may miss each other, and that lines of one edge may lie apart. */
const MEET = 3
const SAME_LINE = 2.5
/** Lines of a page that are looked at: a drawing has thousands. */
const MOST_RULES = 1_500
/** Points: shorter ones are strokes of letters or ticks of a chart. */
const SHORTEST = 8

/** A table by its lines: where its rows and columns begin and end, and its lines themselves. */
type Grid = { xs: number[]; ys: number[]; flat: Area[]; upright: Area[] }

/**
 * The lines of words in a ruled table as its rows, each cell with all its lines. They stand where the first words of the
 * table stood; a frame without lines within is no table.
 */
export function withRuledTables(rows: readonly Row[], rules: readonly Area[]): Row[] {
  let all = [...rows]
  for (const grid of gridsOf(rules)) {
    const inside = all.filter((row) => isWithin(row, grid))
    const first = inside[0]
    if (!first) continue
    const table = rowsOfTable(inside, grid)
    if (table.length < 2 || !table.some(hasSeveralCells)) continue
    const at = all.indexOf(first)
    const rest = all.filter((row) => !inside.includes(row))
    const before = all.slice(0, at).filter((row) => !inside.includes(row)).length
    all = [...rest.slice(0, before), ...table, ...rest.slice(before)]
  }
  return all
}

function gridsOf(rules: readonly Area[]): Grid[] {
  const lines = rules.filter((rule) => Math.max(widthOf(rule), heightOf(rule)) >= SHORTEST)
  if (lines.length === 0 || lines.length > MOST_RULES) return []
  return meetingOf(lines).flatMap((group) => {
    const upright = group.filter((rule) => heightOf(rule) > widthOf(rule))
    const xs = edgesOf(upright.map(({ left, right }) => (left + right) / 2))
    const flat = group.filter((rule) => widthOf(rule) > heightOf(rule))
    const lines = edgesOf(flat.map(({ top, bottom }) => (top + bottom) / 2))
    // A table that goes on over the page has no line under its last row there, nor over its first one on the next.
    const ys = edgesOf([...lines, ...upright.map(({ top }) => top), ...upright.map(({ bottom }) => bottom)])
    return xs.length >= 3 && lines.length >= 3 ? [{ xs, ys, flat, upright }] : []
  })
}

const widthOf = ({ left, right }: Area): number => right - left
const heightOf = ({ top, bottom }: Area): number => bottom - top

/** Lines that meet, directly or over others. */
function meetingOf(lines: readonly Area[]): Area[][] {
  const groups: Area[][] = []
  for (const line of lines) {
    const met = groups.filter((group) => group.some((other) => meet(line, other)))
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    groups.push([line, ...met.flat()])
  }
  return groups
}

const meet = (one: Area, other: Area): boolean =>
  one.left <= other.right + MEET &&
  other.left <= one.right + MEET &&
  one.top <= other.bottom + MEET &&
  other.top <= one.bottom + MEET

/** Places in order, those that are nearly the same once. */
function edgesOf(places: readonly number[]): number[] {
  const edges: number[] = []
  for (const place of places.toSorted((one, other) => one - other))
    if (place - (edges.at(-1) ?? -Infinity) > SAME_LINE) edges.push(place)
  return edges
}

function isWithin({ left, right, y, face }: Row, { xs, ys }: Grid): boolean {
  const [middle, height] = [(left + right) / 2, y - face.size * 0.3]
  return middle > (xs[0] ?? 0) && middle < (xs.at(-1) ?? 0) && height > (ys[0] ?? 0) && height < (ys.at(-1) ?? 0)
}

/** Which of the places between the edges it is in. */
const bandOf = (edges: readonly number[], place: number): number => edges.filter((edge) => edge < place).length

type Line = { row: Row; cells: Cell[] }

function rowsOfTable(rows: readonly Row[], { ys, flat, upright }: Grid): Row[] {
  const bands = new Map<number, Line[]>()
  for (const row of rows)
    for (const cell of row.cells) {
      const band = firstBandOf(ys, flat, row.y - row.face.size * 0.3, (cell.left + cell.right) / 2)
      const lines = bands.get(band) ?? []
      const line = lines.find((each) => each.row === row)
      if (line) line.cells.push(cell)
      else bands.set(band, [...lines, { row, cells: [cell] }])
    }
  return [...bands]
    .toSorted(([one], [other]) => one - other)
    .map(([band, lines]) => {
      const middle = ((ys[band - 1] ?? 0) + (ys[band] ?? 0)) / 2
      // Where a cell reaches over several columns there is no line between them.
      const own = upright.filter(({ top, bottom }) => top < middle && bottom > middle)
      return rowOf(lines, edgesOf(own.map(({ left, right }) => (left + right) / 2)))
    })
}

/** The row that words begin in: a cell reaches over several where no line is drawn between them that is drawn elsewhere. */
function firstBandOf(ys: readonly number[], flat: readonly Area[], y: number, x: number): number {
  let band = bandOf(ys, y)
  const isOpen = (edge: number): boolean => {
    const drawn = flat.filter(({ top, bottom }) => Math.abs((top + bottom) / 2 - edge) <= SAME_LINE)
    return drawn.length > 0 && !drawn.some(({ left, right }) => left < x && right > x)
  }
  while (band > 1 && isOpen(ys[band - 1] ?? 0)) band -= 1
  return band
}

/** Lines of one row of a table as one row: the words of each column after each other, downwards. */
function rowOf(lines: readonly Line[], xs: readonly number[]): Row {
  const inOrder = lines.toSorted((one, other) => one.row.y - other.row.y)
  const cells = Array.from({ length: xs.length + 1 }, (): Cell[] => [])
  for (const cell of inOrder.flatMap((line) => line.cells)) cells[bandOf(xs, (cell.left + cell.right) / 2)]?.push(cell)
  const columns = cells.map((_, at) => ({ left: xs[at - 1] ?? xs[0] ?? 0, right: xs[at] ?? xs.at(-1) ?? 0 }))
  // Beyond the outer lines there is a column only where it has words.
  const [from, to] = [cells[0]?.length === 0 ? 1 : 0, cells.at(-1)?.length === 0 ? cells.length - 1 : cells.length]
  return tableRow(
    inOrder.map(({ row }) => row),
    cells.slice(from, to),
    columns.slice(from, to),
  )
}

const hasSeveralCells = ({ cells }: Row): boolean => cells.filter(({ pieces }) => pieces.length > 0).length > 1
