/** A row or a column of a table of passages. */
export type CountHead = {
  id: string
  name: string
  /** Set for a tag: how it looks, and how deep it lies in the codebook. */
  tag?: { colour: number; depth: number }
}

/** How many passages a row and a column have in common; the words of the cell, where a number is not what counts. */
export type CountCell = { count: number; text: string; passageIds: readonly string[] }

/** A table of which every cell leads to its passages. */
export type CountTable = {
  /** What the rows are, in the corner of the table. */
  corner: string
  rows: readonly CountHead[]
  columns: readonly CountHead[]
  /** By the place of the row and of the column. */
  cells: readonly (readonly CountCell[])[]
  /** What is to be known to read it, as sentences; what is not counted is among it. */
  notes: readonly string[]
}

export const cellOf = (passageIds: readonly string[]): CountCell => ({
  count: passageIds.length,
  text: String(passageIds.length),
  passageIds,
})

/** The table as rows of text, with its heads, as it is copied. */
export const tableText = ({ corner, rows, columns, cells }: CountTable): string[][] => [
  [corner, ...columns.map(({ name }) => name)],
  ...rows.map(({ name }, row) => [name, ...(cells[row] ?? []).map(({ text }) => text)]),
]

/** The highest count of a table; 1 where all are 0, so that shares of it can be drawn. */
export const highest = ({ cells }: CountTable): number =>
  cells.reduce((most, row) => row.reduce((high, { count }) => Math.max(high, count), most), 1)
