import type { Row } from './row'

/** Rows that follow each other downwards in one column of a page. */
export type Stack = {
  page: number
  rows: Row[]
  /** Where its lines begin and end when they are neither indented nor short. */
  left: number
  right: number
}

/** Share of the rows of a page that both columns of it have at least, and that reach over the space between at most. */
const FEWEST_OF_COLUMN = 0.2
const MOST_ACROSS = 0.4
const FEWEST_ROWS = 10
/** Lines of a page: one with more is a map or a chart. */
const MOST_ROWS = 1500
/** Points within which edges are the same. */
const SAME_EDGE = 2

/** The rows of a page, in reading order, as the columns they stand in; what reaches over several columns by itself. */
export function stacksOf(rows: readonly Row[], page: number): Stack[] {
  const gutters = guttersOf(rows)
  const slots = rows.map((row) => slotOf(row, gutters))
  const edges = new Map<string, { left: number; right: number }>()
  const stacks: Stack[] = []
  let slot = ''
  for (const [at, row] of rows.entries()) {
    const own = slots[at] ?? ''
    const last = stacks.at(-1)?.rows.at(-1)
    if (last && own === slot && row.y > last.y - row.face.size * 0.5) stacks.at(-1)?.rows.push(row)
    else {
      const edge = edges.get(own) ?? edgesOf(rows.filter((_, index) => slots[index] === own))
      edges.set(own, edge)
      stacks.push({ page, rows: [row], ...edge })
    }
    slot = own
  }
  // Lines over several columns have edges of their own wherever they stand.
  for (const stack of stacks)
    if (gutters.length > 0 && reachesOver(stack, gutters)) Object.assign(stack, edgesOf(stack.rows))
  return stacks
}

const reachesOver = ({ rows }: Stack, gutters: readonly Gutter[]): boolean =>
  rows.some(({ left, right }) => gutters.some(({ x }) => left < x && right > x))

/** The room between two columns, and between which heights there is text on both sides of it. */
type Gutter = { x: number; top: number; bottom: number }

/** Which columns a row stands in, from the first to the last; above and below the columns all of them. */
function slotOf({ left, right, y }: Row, gutters: readonly Gutter[]): string {
  const isBeside = ({ top, bottom }: Gutter): boolean => y >= top && y <= bottom
  const before = gutters.filter((gutter) => isBeside(gutter) && gutter.x <= left + 1).length
  const until = gutters.filter((gutter) => !isBeside(gutter) || gutter.x < right - 1).length
  return `${before}-${until}`
}

/** Where nearly no row of the page reaches over and rows stand on either side: at most three. */
function guttersOf(rows: readonly Row[], depth = 0): Gutter[] {
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS || depth > 1) return []
  let best: { x: number; across: number } | null = null
  for (const x of new Set(rows.map(({ left }) => left))) {
    const right = rows.filter(({ left }) => left >= x - SAME_EDGE).length
    const left = rows.filter((row) => row.right <= x - SAME_EDGE).length
    const across = rows.length - right - left
    if (Math.min(left, right) < rows.length * FEWEST_OF_COLUMN || across > rows.length * MOST_ACROSS) continue
    if (!best || across < best.across || (across === best.across && x < best.x)) best = { x, across }
  }
  if (!best || !standBeside(rows, best.x)) return []
  const { x } = best
  const before = rows.filter(({ right }) => right <= x - SAME_EDGE)
  const after = rows.filter(({ left }) => left >= x - SAME_EDGE)
  const gutter = {
    x: (x + Math.max(...before.map(({ right }) => right))) / 2,
    top: Math.min(...after.map(({ y, face }) => y - face.size)),
    bottom: Math.max(...after.map(({ y, face }) => y + face.size)),
  }
  return [...guttersOf(before, depth + 1), gutter, ...guttersOf(after, depth + 1)]
}

/** Whether lines on both sides stand at the same height: lines of a list that are indented are no column. */
function standBeside(rows: readonly Row[], x: number): boolean {
  const right = rows.filter(({ left }) => left >= x - SAME_EDGE)
  const ys = rows.filter((row) => row.right <= x - SAME_EDGE).map(({ y }) => y)
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return right.filter(({ y, face }) => y >= top - face.size && y <= bottom + face.size).length >= right.length * 0.5
}

/** Share of its lines that end at one place where a column is justified. */
const JUSTIFIED = 0.3
const FEWEST_JUSTIFIED = 4
/** Points further in than which an edge that lines share is none of the column. */
const FURTHEST_IN = 40

/** The edges that lines share; of ragged lines those of the longest one that does not stick out alone. */
export function edgesOf(rows: readonly Row[]): { left: number; right: number } {
  const lefts = rows.map(({ left }) => left).toSorted((one, other) => one - other)
  const rights = rows.map(({ right }) => right).toSorted((one, other) => other - one)
  return { left: supported(lefts), right: justified(rights) ?? supported(rights) }
}

function justified(rights: readonly number[]): number | null {
  // In order, so that those near one stand next to it.
  let best: { edge: number; count: number } = { edge: 0, count: 0 }
  let [from, to] = [0, 0]
  for (const edge of rights) {
    while ((rights[from] ?? 0) > edge + SAME_EDGE) from += 1
    while (to < rights.length && (rights[to] ?? 0) >= edge - SAME_EDGE) to += 1
    if (to - from > best.count) best = { edge, count: to - from }
  }
  return best.count >= Math.max(FEWEST_JUSTIFIED, rights.length * JUSTIFIED) ? best.edge : null
}

/** The first edge that a second line has, too; of few lines the first. */
function supported(edges: readonly number[]): number {
  const [first = 0] = edges
  const shared = edges.find((edge, at) => Math.abs((edges[at + 1] ?? Infinity) - edge) <= SAME_EDGE) ?? first
  return edges.length < 6 || Math.abs(shared - first) > FURTHEST_IN ? first : shared
}
