import { type Cell, type Row, wordsIn } from './row'

/** Words that stand together on a line of a table; `at` is the place of their row in the file. */
export type Atom = { cell: Cell; y: number; size: number; at: number }

/** What stands at one height of a table, from left to right. */
export type Line = { y: number; size: number; atoms: Atom[] }

/** Where a column of a table begins and ends. */
export type Column = { left: number; right: number }

/** Share of the size of the letters by which words of one line may differ in height. */
const SAME_LINE = 0.3
/** Ems between two columns at least, and on most lines: words of one cell stand closer. */
const [LEAST_BETWEEN, USUALLY_BETWEEN] = [0.4, 0.75]
/** Share of the lines that have words on both sides of a gap between columns. */
const SUPPORT = 0.15
/** The first lines of a table may have words over several of its columns. */
const MOST_HEADS = 2

export const atomsOf = (row: Row, at: number): Atom[] =>
  row.cells.map((cell) => ({ cell, y: row.y, size: row.face.size, at }))

/** The lines of a table downwards. */
export function linesOf(atoms: readonly Atom[]): Line[] {
  const lines: Line[] = []
  for (const atom of atoms.toSorted((one, other) => one.y - other.y)) {
    const last = lines.at(-1)
    if (last && atom.y - last.y < atom.size * SAME_LINE) last.atoms.push(atom)
    else lines.push({ y: atom.y, size: atom.size, atoms: [atom] })
  }
  for (const { atoms: own } of lines) own.sort((one, other) => one.cell.left - other.cell.left)
  return lines
}

/**
 * The columns of a table: between them no line has words. What stands alone on its line may reach over several, and so
 * may heads; those are left aside where more columns show without them.
 */
export function columnsOf(lines: readonly Line[]): Column[] {
  const several = lines.filter(({ atoms }) => atoms.length > 1)
  let best: Column[] = []
  for (let heads = 0; heads <= MOST_HEADS && several.length - heads >= 2; heads += 1) {
    const columns = parted(several.slice(heads), lines.length)
    if (columns.length > best.length) best = columns
  }
  return best
}

function parted(lines: readonly Line[], all: number): Column[] {
  const size = Math.max(...lines.map((line) => line.size))
  const areas: Column[] = []
  const cells = lines.flatMap(({ atoms }) => atoms.map(({ cell }) => cell))
  for (const { left, right } of cells.toSorted((one, other) => one.left - other.left)) {
    const last = areas.at(-1)
    if (last && left - last.right < size * LEAST_BETWEEN) last.right = Math.max(last.right, right)
    else areas.push({ left, right })
  }
  const columns: Column[] = []
  for (const area of areas) {
    const last = columns.at(-1)
    if (!last || isSupported(lines, last.right, all, size)) columns.push({ ...area })
    else last.right = area.right
  }
  return columns
}

/** Enough lines have words on both sides, and most of them far apart: those of justified lines stand closer. */
function isSupported(lines: readonly Line[], right: number, all: number, size: number): boolean {
  const gaps = lines.flatMap(({ atoms }) => {
    const before = atoms.findLast(({ cell }) => cell.right <= right)
    const after = atoms.find(({ cell }) => cell.left > right)
    return before && after ? [after.cell.left - before.cell.right] : []
  })
  const usual = gaps.toSorted((one, other) => one - other)[gaps.length >> 1] ?? 0
  return gaps.length >= Math.max(2, all * SUPPORT) && usual > size * USUALLY_BETWEEN
}

/** The column that words stand in; of several the first. */
export function columnAt(columns: readonly Column[], { left }: Cell): number {
  const next = columns.findIndex((column) => left < column.left - 1)
  if (next === -1) return columns.length - 1
  const before = columns[next - 1]
  // Words over a column that begin before it, as those in the middle do.
  return before === undefined || left > before.right ? next : next - 1
}

/** Whether words reach into another column than the one they begin in. */
export const reachesOver = (columns: readonly Column[], cell: Cell): boolean => {
  const next = columns[columnAt(columns, cell) + 1]
  return next !== undefined && cell.right > next.left + 1
}

/** Words beside each other in one column are one line of it. */
export const besideEachOther = (first: Cell, next: Cell): Cell => ({
  ...first,
  pieces: [...first.pieces, { text: ' ', level: 0 }, ...next.pieces],
  right: Math.max(first.right, next.right),
})

/** "12", "4.5 %", "1,204 (3)", "–", "€ 12m": what a column of figures holds. */
export const isFigure = (cell: Cell): boolean => {
  const words = wordsIn(cell)
  return (
    words.length <= 24 && (/^[-–—−.…*]{1,3}$|^n\/?a$/i.test(words) || (/\d/.test(words) && !/\p{L}{3}/u.test(words)))
  )
}
