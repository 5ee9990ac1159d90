import { type Cell, LINE_BREAK, type Row } from './row'
import type { Column } from './table-grid'

/**
 * Lines as one row of a table, with the words of each column downwards. A column without words is an empty cell, so that
 * what stands under one head stays under it.
 */
export function tableRow(lines: readonly Row[], words: readonly (readonly Cell[])[], columns: readonly Column[]): Row {
  const row = lines[0] as Row
  const cells = columns.map(({ left }, at): Cell => {
    const [first, ...rest] = words[at] ?? []
    if (!first) return { pieces: [], left, right: left, firstWordEnd: left, face: row.face }
    return rest.reduce(under, { ...first, pieces: [...first.pieces] })
  })
  const told = words.flat()
  return {
    ...row,
    cells,
    left: Math.min(...told.map(({ left }) => left)),
    right: Math.max(...told.map(({ right }) => right)),
    letters: lines.reduce((sum, { letters }) => sum + letters, 0),
    isBold: lines.every(({ isBold }) => isBold),
    isInTable: true,
  }
}

const under = (above: Cell, cell: Cell): Cell => ({
  ...above,
  pieces: [...above.pieces, LINE_BREAK, ...cell.pieces],
  left: Math.min(above.left, cell.left),
  right: Math.max(above.right, cell.right),
})
