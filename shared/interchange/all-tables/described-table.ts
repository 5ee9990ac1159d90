import type { Cell, Table } from '../tables/table'

/** What stands in a column: the kinds of cells, a name of another row, or one of a few words. */
export type ColumnKind = 'id' | 'text' | 'number' | 'percent' | 'day' | 'time' | 'one of'

/** A column and what it means. */
export type DescribedColumn<Row> = {
  label: string
  meaning: string
  kind: ColumnKind
  /** What may stand there, or what it is counted in; empty where that goes without saying. */
  values: string
  /** In characters, in a workbook. */
  width: number
  write: (row: Row) => Cell
}

/** A table whose columns say what they mean. */
export type DescribedTable = Table & { meanings: readonly Omit<DescribedColumn<never>, 'write' | 'width'>[] }

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  id: 38,
  text: 30,
  number: 10,
  percent: 10,
  day: 12,
  time: 25,
  'one of': 16,
}

/** What is said of a column; what is not is usual for its kind. */
export type GivenColumn<Row> = Pick<DescribedColumn<Row>, 'meaning' | 'write'> &
  Partial<Pick<DescribedColumn<Row>, 'kind' | 'values' | 'width'>>

/** A column of text, unless something else is said. */
export const column = <Row>(label: string, given: GivenColumn<Row>): DescribedColumn<Row> => ({
  label,
  kind: 'text',
  values: '',
  width: WIDTHS[given.kind ?? 'text'],
  ...given,
})

/** The table of these rows. */
export const describedTable = <Row>(
  name: string,
  columns: readonly DescribedColumn<Row>[],
  rows: readonly Row[],
): DescribedTable => ({
  name,
  columns: columns.map(({ label, width }) => ({ label, width })),
  rows: rows.map((row) => columns.map(({ write }) => write(row))),
  meanings: columns.map(({ label, meaning, kind, values }) => ({ label, meaning, kind, values })),
})

/** A day where there is one. */
export const dayCell = (day: string | null): Cell => (day === null || day === '' ? '' : { day })

/** What every column of the tables means, a column a row. */
export const dictionaryOf = (tables: readonly DescribedTable[]): Table => ({
  name: 'Dictionary',
  columns: [
    { label: 'Table', width: 14 },
    { label: 'Column', width: 24 },
    { label: 'Meaning', width: 70 },
    { label: 'Kind', width: 10 },
    { label: 'Values', width: 50 },
  ],
  rows: tables.flatMap(({ name, meanings }) =>
    meanings.map(({ label, meaning, kind, values }) => [name, label, meaning, kind, values]),
  ),
})
