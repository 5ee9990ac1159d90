import { isCaption } from './caption'
import type { Area } from './glyph'
import { type Row, wordsOf } from './row'
import { type Atom, atomsOf, type Column, columnAt, columnsOf, type Line, linesOf } from './table-grid'
import { type Band, bandsOf, goesOn, placed } from './table-bands'
import { isTable } from './table-proof'
import { tableRow } from './table-row'

/** Ems of room within a line from which on a table may begin there. */
const ROOM = 1
/** Ems from one line of a table to the next at most, and those by which one may stand above its first. */
const [FURTHEST, ABOVE] = [3, 0.7]
/** Rows of a table that are looked at. */
const MOST_ROWS = 400
/** Rows by which columns must show. */
const EARLY = 4
/** Words of a column that others may not reach over: fewer are those of one line that stand apart. */
const [KNOWN, NEIGHBOUR] = [3, 2]
/** Ems from one line of a cell to the next at most. */
const CLOSE = 1.4
/** Lines of a caption over a table. */
const CAPTION_LINES = 3
/** Ems between a rule and the line it stands over or under, and points by which it may be shorter or longer than the line. */
const [NEAR_RULE, SHORTER, LONGER] = [2.2, 3, 15]

/** The lines of tables without vertical rules as their rows, where they are certain; all other rows as they were. */
export function withOpenTables(rows: readonly Row[], rules: readonly Area[]): Row[] {
  const flat = rules.filter(({ left, right, top, bottom }) => right - left > 4 * (bottom - top))
  const all: Row[] = []
  let at = 0
  while (at < rows.length) {
    const row = rows[at] as Row
    const found = mayBegin(row) ? tableFrom(rows, at, all, flat) : null
    if (found) {
      all.splice(found.from)
      all.push(...found.rows)
      at = found.until
    } else {
      all.push(row)
      at += 1
    }
  }
  return all
}

const mayBegin = ({ cells, isInTable, isRtl, face }: Row): boolean =>
  !isInTable && !isRtl && cells.some((cell, at) => cell.left - (cells[at - 1]?.right ?? cell.left) > face.size * ROOM)

type Found = { from: number; rows: Row[]; until: number }

/** The table that begins with this row; `before` are the rows up to it. */
function tableFrom(rows: readonly Row[], at: number, before: readonly Row[], rules: readonly Area[]): Found | null {
  const until = endOf(rows, at)
  const from = before.length - besides(before, rows[at] as Row)
  const inside = [...before.slice(from), ...rows.slice(at, until)]
  const lines = linesOf(inside.flatMap(atomsOf))
  const columns = columnsOf(lines)
  if (columns.length < 2) return null
  const table = trimmed(lines, columns)
  const [first, last] = [table[0], table.at(-1)]
  if (!first || !last) return null
  const taken = new Set(table.flatMap(({ atoms }) => atoms.map((atom) => atom.at)))
  const [begin, end] = [Math.min(...taken), Math.max(...taken) + 1]
  // What else stands among its rows in the file would be lost or moved.
  if (taken.size < end - begin) return null
  const crossing = rulesAcross(rules, columns)
  const around = [
    ...[...before.slice(0, from), ...inside.slice(0, begin)].slice(-CAPTION_LINES),
    ...[...inside.slice(end), ...rows.slice(until, until + 1)].slice(0, 1),
  ]
  const bands = bandsOf(
    table,
    columns,
    crossing.map(({ top, bottom }) => (top + bottom) / 2),
  )
  const isRuled = isBetween(crossing, first, last)
  if (!isTable({ bands, columns, isRuled, around: around.map(wordsOf) })) return null
  return {
    from,
    rows: [...inside.slice(0, begin), ...bands.map((band) => rowOf(band, columns, inside)), ...inside.slice(end)],
    until,
  }
}

/** Where lines that may be of one table end: before a line over columns that are known, one far below, or one above. */
function endOf(rows: readonly Row[], at: number): number {
  const first = rows[at] as Row
  let areas: { left: number; right: number; count: number }[] = []
  let lowest = first.y
  let end = at
  for (; end < Math.min(rows.length, at + MOST_ROWS); end += 1) {
    const row = rows[end] as Row
    const size = Math.max(row.face.size, first.face.size)
    if (row.isInTable || isCaption(wordsOf(row)) || row.y < first.y - size * ABOVE || row.y - lowest > size * FURTHEST)
      break
    let next = areas
    for (const { left, right } of row.cells) {
      const met = next.filter((area) => area.left < right && area.right > left)
      const counts = met.map(({ count }) => count).toSorted((one, other) => other - one)
      if ((counts[0] ?? 0) >= KNOWN && (counts[1] ?? 0) >= NEIGHBOUR) return end
      const whole = {
        left: Math.min(left, ...met.map((area) => area.left)),
        right: Math.max(right, ...met.map((area) => area.right)),
        count: 1 + counts.reduce((sum, count) => sum + count, 0),
      }
      next = [...next.filter((area) => !met.includes(area)), whole]
    }
    areas = next
    lowest = Math.max(lowest, row.y)
    if (end - at > EARLY && areas.length < 2) return at + 1
  }
  return end
}

/** How many rows before this one stand beside it: cells that a file draws first. */
function besides(before: readonly Row[], row: Row): number {
  let count = 0
  for (const each of before.toReversed()) {
    if (each.isInTable || each.y < row.y - row.face.size * 0.3 || each.right > row.left) break
    count += 1
  }
  return count
}

/** Without the lines before the first and after the last one that has words in several columns. */
function trimmed(lines: readonly Line[], columns: readonly Column[]): Line[] {
  const isWide = ({ atoms }: Line): boolean => new Set(atoms.map(({ cell }) => columnAt(columns, cell))).size > 1
  const first = lines.findIndex(isWide)
  const last = lines.findLastIndex(isWide)
  if (first === -1) return []
  let end = last + 1
  // A cell that goes on under the last line.
  while (lines[end] && isUnder(lines[end - 1] as Line, lines[end] as Line, columns)) end += 1
  return lines.slice(first, end)
}

/** As close below as the lines of a cell are, and going on with the words above. */
function isUnder(line: Line, next: Line, columns: readonly Column[]): boolean {
  if (next.y - line.y > next.size * CLOSE) return false
  const above = placed(line, columns).columns
  return [...placed(next, columns).columns].every(([column, cell]) => {
    const [before, edge] = [above.get(column), columns[column]]
    return before !== undefined && edge !== undefined && goesOn(before, cell, edge, next.size)
  })
}

/** Rules that reach over all columns. */
const rulesAcross = (rules: readonly Area[], columns: readonly Column[]): Area[] => {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0]
  return rules.filter(
    (rule) =>
      rule.left < left + SHORTER &&
      rule.right > right - SHORTER &&
      (rule.left > left - LONGER || rule.right < right + LONGER),
  )
}

function isBetween(rules: readonly Area[], first: Line, last: Line): boolean {
  const over = rules.some(({ bottom }) => {
    const room = first.y - first.size * 0.7 - bottom
    return room > -2 && room < first.size * NEAR_RULE
  })
  return over && rules.some(({ top }) => top > last.y - 2 && top - last.y < last.size * NEAR_RULE)
}

function rowOf({ lines }: Band, columns: readonly Column[], inside: readonly Row[]): Row {
  const atoms = lines.flatMap((line) => line.atoms)
  const own = [...new Set(atoms.map(({ at }) => at))].flatMap((at) => inside[at] ?? [])
  const cells = columns.map((_, column) => lines.flatMap((line) => line.columns.get(column) ?? []))
  return { ...tableRow(own, cells, columns), letters: lettersIn(atoms) }
}

const lettersIn = (atoms: readonly Atom[]): number =>
  atoms.flatMap(({ cell }) => cell.pieces).reduce((sum, { text }) => sum + text.replaceAll(' ', '').length, 0)
