import type { Area } from './glyph'
import type { Cell, Row } from './row'

/** Points by which lines that meet may miss each other, and that lines of one edge may lie apart. */
const MEET = 3
const SAME_LINE = 2.5
/** Lines of a page that are looked at: a drawing has thousands. */
const MOST_RULES = 1_500
/** Points: shorter ones are strokes of letters or ticks of a chart. */
const SHORTEST = 8

/** A table by its lines: where its rows and columns begin and end. */
type Grid = { xs: number[]; ys: number[] }

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
    if (table.length < 2 || !table.some(({ cells }) => cells.length > 1)) continue
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
    const xs = edgesOf(
      group.filter((rule) => heightOf(rule) > widthOf(rule)).map(({ left, right }) => (left + right) / 2),
    )
    const ys = edgesOf(
      group.filter((rule) => widthOf(rule) > heightOf(rule)).map(({ top, bottom }) => (top + bottom) / 2),
    )
    return xs.length >= 3 && ys.length >= 3 ? [{ xs, ys }] : []
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

function rowsOfTable(rows: readonly Row[], { xs, ys }: Grid): Row[] {
  const bands = new Map<number, Row[]>()
  for (const row of rows) {
    const band = bandOf(ys, row.y - row.face.size * 0.3)
    bands.set(band, [...(bands.get(band) ?? []), row])
  }
  return [...bands].toSorted(([one], [other]) => one - other).map(([, lines]) => rowOf(lines, xs))
}

/** Lines of one row of a table as one row: the words of each column after each other, downwards. */
function rowOf(lines: readonly Row[], xs: readonly number[]): Row {
  const inOrder = lines.toSorted((one, other) => one.y - other.y)
  const columns = new Map<number, Cell>()
  for (const cell of inOrder.flatMap(({ cells }) => cells)) {
    const column = bandOf(xs, (cell.left + cell.right) / 2)
    const above = columns.get(column)
    columns.set(column, above ? under(above, cell) : { ...cell, pieces: [...cell.pieces] })
  }
  const cells = [...columns].toSorted(([one], [other]) => one - other).map(([, cell]) => cell)
  const [first] = inOrder
  return {
    ...(first as Row),
    cells,
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
    letters: inOrder.reduce((sum, { letters }) => sum + letters, 0),
    isBold: inOrder.every(({ isBold }) => isBold),
    isInTable: true,
  }
}

function under(above: Cell, cell: Cell): Cell {
  const isBroken = /\p{L}[-\u2010]$/u.test(above.pieces.at(-1)?.text ?? '')
  const space = isBroken ? [] : [{ text: ' ', level: 0 as const }]
  return {
    ...above,
    pieces: [...above.pieces, ...space, ...cell.pieces],
    left: Math.min(above.left, cell.left),
    right: Math.max(above.right, cell.right),
  }
}
