import type { Cell, Row } from './row'

/** A row with only these of its cells. */
export const rowWith = (row: Row, cells: Cell[]): Row => ({
  ...row,
  cells,
  left: cells[0]?.left ?? row.left,
  right: cells.at(-1)?.right ?? row.right,
  letters: cells.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.replaceAll(' ', '').length, 0),
})
