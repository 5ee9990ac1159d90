import { type Finding, findingsAt } from './lint'
import { matrixFindings } from './lint-words'
import { columnsOf, type Matrix } from './matrix'
import { plain } from './reading'

/**
 * What is to be known of a matrix. After L. A. Cox, “What’s wrong with risk matrices?” (2008), as far as it can be asked of
 * impacts that are ordinals: a worse cell never has a lower level, the lowest level never touches the highest, and the
 * colours rise with the levels.
 */
export function lintMatrix(matrix: Matrix): Finding[] {
  const { rows, levels } = matrix
  return [
    ...findingsAt('refused', 'row', rows.length, (index) => refusedRow(matrix, index)),
    ...findingsAt('refused', 'level', levels.length, (index) => {
      const { name, code } = levels[index]!
      return name === '' || code === '' ? matrixFindings.levelUnnamed : null
    }),
    ...findingsInCells(matrix),
    ...findingsAt('warning', 'row', rows.length, (index) => doubtfulRow(matrix, index)),
    ...columnsAlike(matrix),
    ...findingsAt('warning', 'level', levels.length, (index) => doubtfulLevel(matrix, index)),
    ...findingsAt('note', 'level', levels.length, (index) => {
      const [level, before] = [levels[index]!, levels[index - 1]]
      return before?.colour === level.colour ? matrixFindings.sameColour(level.name, before.name) : null
    }),
  ]
}

function refusedRow({ rows }: Matrix, index: number): string | null {
  const [row, before] = [rows[index]!, rows[index - 1]]
  if (row.name === '') return matrixFindings.rowUnnamed
  if (!before) return row.low === 0 ? null : matrixFindings.firstRow
  return row.low > before.low ? null : matrixFindings.rowTooLow(row.name, row.low, before.low)
}

function findingsInCells(matrix: Matrix): Finding[] {
  const { rows, levels, cells } = matrix
  const name = (level: number | undefined) => levels[(level ?? 0) - 1]?.name ?? ''
  return cells.flatMap((row, rowIndex) =>
    row.flatMap((level, column): Finding[] => {
      const place = [rows[rowIndex]?.name ?? '', column + 1] as const
      const less = [cells[rowIndex - 1]?.[column], row[column - 1]]
      const [likely, grave] = less.map((each) => each !== undefined && each > level)
      const words = [
        likely && matrixFindings.lowerThanLessLikely(...place, name(level), name(less[0])),
        grave && matrixFindings.lowerThanLessGrave(...place, name(level), name(less[1])),
        // Of two levels one always touches the other.
        levels.length > 2 &&
          level === levels.length &&
          less.includes(1) &&
          matrixFindings.besideLowest(...place, name(level), name(1)),
      ]
      return words.flatMap((each) => (each ? [{ weight: 'warning', at: cellAt(rowIndex, column), words: each }] : []))
    }),
  )
}

const cellAt = (row: number, column: number) => ({ part: 'cell', row, column }) as const

const isSame = (left: readonly number[], right: readonly number[] | undefined): boolean =>
  right !== undefined && left.every((level, index) => level === right[index])

function doubtfulRow({ rows, cells }: Matrix, index: number): string | null {
  const [row, before] = [rows[index]!, rows[index - 1]]
  if (isTaken(rows, index)) return matrixFindings.rowsCalled(row.name)
  if (!before || !isSame(cells[index]!, cells[index - 1])) return null
  return matrixFindings.rowsAlike(before.name, row.name)
}

function columnsAlike(matrix: Matrix): Finding[] {
  const columns = Array.from({ length: columnsOf(matrix) }, (_, column) => matrix.cells.map((row) => row[column]!))
  return columns.flatMap((column, index): Finding[] => {
    if (!isSame(column, columns[index - 1])) return []
    const words = matrixFindings.columnsAlike(index, index + 1)
    return [{ weight: 'warning', at: cellAt(0, index), words }]
  })
}

const isTaken = (named: readonly { name: string }[], index: number): boolean =>
  named.slice(0, index).some(({ name }) => plain(name) === plain(named[index]!.name))

function doubtfulLevel({ levels, cells }: Matrix, index: number): string | null {
  const [level, before] = [levels[index]!, levels[index - 1]]
  if (level.name === '') return null
  if (isTaken(levels, index)) return matrixFindings.levelsCalled(level.name)
  if (levels.slice(0, index).some(({ code }) => plain(code) === plain(level.code)))
    return matrixFindings.codeTaken(level.code)
  if (!cells.flat().includes(index + 1)) return matrixFindings.noCell(level.name)
  if (before && before.colour > level.colour) return matrixFindings.paler(level.name, before.name)
  return null
}

/** How many pairs of cells a matrix can put in order, of those that have one. */
export type OrderOfPairs = {
  /** Pairs of two different cells. */
  pairs: number
  /** Of these, those in which one cell is worse by any reckoning: at least as likely and as grave, and more so in one. */
  clear: number
  /** Of these, those in which the matrix gives the worse cell the higher level. */
  told: number
  /** Of these, those in which it gives the worse cell the lower level. */
  wrong: number
}

/**
 * How well the matrix tells worse from better. Impacts are ordinals, so that of a likelier and a graver cell nothing says
 * which is worse; what can be asked is whether a cell that is worse by any reckoning has a higher level. Pairs with the
 * same level are not told apart; a lower level counts as not told.
 */
export function orderOfPairs({ cells }: Pick<Matrix, 'cells'>): OrderOfPairs {
  const all = cells.flatMap((levels, row) => levels.map((level, column) => ({ row, column, level })))
  const clear = all.flatMap((worse) =>
    all
      .filter((other) => other !== worse && other.row <= worse.row && other.column <= worse.column)
      .map((other) => ({ worse, other })),
  )
  return {
    pairs: (all.length * (all.length - 1)) / 2,
    clear: clear.length,
    told: clear.filter(({ worse, other }) => worse.level > other.level).length,
    wrong: clear.filter(({ worse, other }) => worse.level < other.level).length,
  }
}

/** The same in words. */
export function orderWords(matrix: Pick<Matrix, 'cells'>): string {
  const { pairs, clear, told, wrong } = orderOfPairs(matrix)
  const share = Math.floor((100 * told) / clear)
  return [
    matrixFindings.order(clear, pairs, told, share),
    ...(wrong === 0 ? [] : [matrixFindings.upsideDown(wrong)]),
    matrixFindings.unsaid(pairs - clear),
  ].join(' ')
}
