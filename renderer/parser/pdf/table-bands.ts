import { type Cell, wordsIn } from './row'
import { besideEachOther, columnAt, type Column, isFigure, type Line, reachesOver } from './table-grid'

/** The lines of one row of a table. */
export type Band = { lines: Placed[] }
/** A line with its words by their column. */
export type Placed = Line & { columns: ReadonlyMap<number, Cell> }

/** From one line to the next this much more than within a cell is room between rows. */
const WIDER = 1.18
/** Share of the size of the letters that lines of one cell are apart at least. */
const CLOSEST = 0.8
/** Ems that a line leaves free at least where it breaks off early. */
const LEAST_ROOM = 0.4
/** Words of a line that breaks since it is full; fewer are a name. */
const WORDS_OF_LINE = 3
/** Share of the lines of the cells of one row that begin within a sentence: lines of an address do not. */
const OFTEN_BROKEN = 1 / 3

/** A line with what stands in each column. */
export function placed(line: Line, columns: readonly Column[]): Placed {
  const within = new Map<number, Cell>()
  for (const { cell } of line.atoms) {
    const column = columnAt(columns, cell)
    const before = within.get(column)
    within.set(column, before ? besideEachOther(before, cell) : cell)
  }
  return { ...line, columns: within }
}

/**
 * The rows of a table: parted by rules, by more room than there is between lines, and else by what stands in a line. Where
 * a line may be the next row as well as the next line of the last one, it is the next row: its words stay its own.
 */
export function bandsOf(lines: readonly Line[], columns: readonly Column[], rules: readonly number[]): Band[] {
  const rows = lines.map((line) => placed(line, columns))
  const tight = tightest(rows)
  const groups: Placed[][] = []
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1)
    const isApart =
      !last ||
      row.y - last.y > tight * WIDER ||
      rules.some((y) => y > last.y && y < row.y) ||
      [last, row].some(({ atoms }) => atoms.some(({ cell }) => reachesOver(columns, cell)))
    if (isApart) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  // Without room between the rows all lines are one group, which tells nothing.
  const isRoomy = groups.length > 1
  return groups.flatMap((group) => (isRoomy && isOneRow(group, columns) ? [{ lines: group }] : byWords(group, columns)))
}

/** From one line to the next where they stand closest, in one column. */
function tightest(rows: readonly Placed[]): number {
  const below = new Map<number, number>()
  let least = Infinity
  for (const { y, size, columns } of rows)
    for (const column of columns.keys()) {
      const room = y - (below.get(column) ?? -Infinity)
      if (room > size * CLOSEST) least = Math.min(least, room)
      below.set(column, y)
    }
  return least
}

/** Whether in every column each line goes on with the one before, and often enough within a sentence. */
function isOneRow(group: readonly Placed[], columns: readonly Column[]): boolean {
  const last = new Map<number, Cell>()
  let [all, broken] = [0, 0]
  for (const line of group) {
    const isWhole = line.columns.size === columns.length
    for (const [column, cell] of line.columns) {
      const [before, edge] = [last.get(column), columns[column]]
      if (before && edge) {
        if (!goesOn(before, cell, edge, line.size) || (isWhole && !isBroken(before, cell))) return false
        all += 1
        if (isText(before, cell)) broken += 1
      }
      last.set(column, cell)
    }
  }
  return group.length === 1 || (broken > 0 && broken >= all * OFTEN_BROKEN)
}

function byWords(group: readonly Placed[], columns: readonly Column[]): Band[] {
  const bands: Band[] = []
  for (const line of group) {
    const last = bands.at(-1)?.lines.at(-1)
    if (last && isNextLine(last, line, columns)) bands.at(-1)?.lines.push(line)
    else bands.push({ lines: [line] })
  }
  return bands
}

/** A line of cells that go on, while others have ended: a row begins in all its columns at once. */
function isNextLine(last: Placed, line: Placed, columns: readonly Column[]): boolean {
  const next = [...line.columns].map(([column, cell]) => ({
    edge: columns[column],
    before: last.columns.get(column),
    cell,
  }))
  const isWhole = line.columns.size === columns.length
  return (
    next.every(
      ({ edge, before, cell }) =>
        edge && before && goesOn(before, cell, edge, line.size) && (!isWhole || isBroken(before, cell)),
    ) && next.some(({ before, cell }) => before && isText(before, cell))
  )
}

/** Whether words are the next line of a cell: the line above is full, and both are words. */
export function goesOn(before: Cell, next: Cell, { right }: Column, size: number): boolean {
  if (isFigure(before) && isFigure(next)) return false
  if (isHyphened(before, next)) return true
  return (countOf(before) > 1 || isLower(next)) && fills(before, next, right, size)
}

/** The first word of the next line would not have fitted behind this one. */
export const fills = (before: Cell, next: Cell, right: number, size: number): boolean =>
  right - before.right < next.firstWordEnd - next.left + size * LEAST_ROOM

/** In the middle of a word, or of a sentence. */
const isBroken = (before: Cell, next: Cell): boolean =>
  isHyphened(before, next) || (isLower(next) && countOf(before) >= WORDS_OF_LINE)

const isText = (before: Cell, next: Cell): boolean => isHyphened(before, next) || (isLower(next) && countOf(before) > 1)

const isHyphened = (before: Cell, next: Cell): boolean =>
  /\p{L}[-\u2010\u00ad]$/u.test(wordsIn(before)) && isLower(next)

/** Scripts without capitals do not tell. */
const isLower = (cell: Cell): boolean => /^[\p{Ll}\p{Lo}]/u.test(wordsIn(cell))

const countOf = (cell: Cell): number => wordsIn(cell).split(' ').length
