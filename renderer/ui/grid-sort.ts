import type { Arrangement } from '@shared/arrangement'
import { language, type Language } from '@shared/language/language'
import { compareWords } from '@shared/language/order'
import type { GridColumn } from './grid-column'
import { keptValue } from './kept-value'

type Value = string | number | undefined

/** Numbers as numbers, days and words as words; nothing comes last. */
export function compareValues(left: Value, right: Value): number {
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return compareWords(String(left), String(right))
}

/** The rows in order; equal ones stay as they stand, and nothing comes last in either direction. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sorting: Arrangement['sorting'],
): readonly Row[] {
  // By the last column first: what the others find equal then stands as that one has it.
  return sorting.reduceRight((sorted, { id, desc }) => {
    const value = columns.find((column) => column.id === id)?.sortValue
    return value ? sortedBy(sorted, value, desc) : sorted
  }, rows)
}

/** Every row goes straight to its place: values are compared with each other only when one of them is new. */
function sortedBy<Row>(rows: readonly Row[], value: (row: Row) => Value, desc: boolean): readonly Row[] {
  const values = rows.map(value)
  const { ranks, last } = ranksFor(value, values)
  const places = values.map((each) => {
    const rank = each === undefined ? undefined : ranks.get(each)
    return rank === undefined ? last + 1 : desc ? last - rank : rank
  })
  const begins = new Uint32Array(last + 3)
  for (const place of places) begins[place + 1]! += 1
  for (let place = 1; place < begins.length; place += 1) begins[place]! += begins[place - 1]!
  const sorted = rows.slice()
  places.forEach((place, index) => {
    sorted[begins[place]!++] = rows[index]!
  })
  return sorted
}

/** Ranks of values from 0 to `last`, as a language orders them; those that compare as equal have the same. */
type Ranks = { language: Language; ranks: ReadonlyMap<Value, number>; last: number }

/** By the function that asks rows for their values: to compare ten thousand texts takes longer than all else of a sort. */
const known = new WeakMap<object, Ranks>()

function ranksFor(asker: object, values: readonly Value[]): Ranks {
  const before = known.get(asker)
  const its = language()
  if (before?.language === its && values.every((value) => value === undefined || before.ranks.has(value))) return before
  const ranks = new Map<Value, number>()
  let last = -1
  let previous: Value
  const distinct = new Set(values)
  distinct.delete(undefined)
  for (const value of [...distinct].toSorted(compareValues)) {
    if (last < 0 || compareValues(previous, value) !== 0) last += 1
    ranks.set(value, last)
    previous = value
  }
  const made = { language: its, ranks, last }
  known.set(asker, made)
  return made
}

const inDirection = (left: Value, right: Value, desc: boolean): number =>
  desc && left !== undefined && right !== undefined ? compareValues(right, left) : compareValues(left, right)

/** Whether rows can stand together by what they have in a column. */
export const canGroup = <Row>({ facet }: GridColumn<Row>): boolean => facet === 'words' || facet === 'day'

/** What a row stands with others by: what a filter would keep, or of a day its year. */
const groupValue = <Row>(row: Row, column: GridColumn<Row>): string =>
  column.facet === 'day' ? String(column.sortValue?.(row) ?? '').slice(0, 4) : keptValue(row, column)

/** The columns that rows are grouped by, by their ids: those that are gone, or cannot group, are passed over. */
export const groupingColumns = <Row>(columns: readonly GridColumn<Row>[], grouping: Arrangement['grouping']) =>
  grouping.flatMap((id) => columns.find((column) => column.id === id && canGroup(column)) ?? [])

/** What rows are grouped by, from the outermost level to the innermost. */
export type Level<Row> = { column: GridColumn<Row>; desc: boolean }

/** Rows that stand together by what they all have, and the groups of the next level that they stand in. */
export type RowGroup<Row> = {
  /** What it and those that it is in have in common: no other group has the same. */
  key: string
  /** What its rows have in the column of its level, as it is shown. */
  value: string
  rows: readonly Row[]
  inner: RowGroup<Row>[]
}

/** Stands in no value: it parts those of levels. */
const BETWEEN_LEVELS = '\u001F'

/** Rows that stand together, each group in the order of `rows`; the groups in the order of their column, nothing last. */
export function groupedRows<Row>(
  rows: readonly Row[],
  [level, ...inner]: readonly Level<Row>[],
  keyOf = (value: string) => value,
): RowGroup<Row>[] {
  if (!level) return []
  const { column, desc } = level
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const value = groupValue(row, column)
    const group = groups.get(value)
    if (group) group.push(row)
    else groups.set(value, [row])
  }
  const sortValue = (value: string, [row]: readonly Row[]) =>
    value === '' || !row ? undefined : column.facet === 'day' ? value : (column.sortValue?.(row) ?? value)
  return [...groups]
    .toSorted(([left, leftRows], [right, rightRows]) =>
      inDirection(sortValue(left, leftRows), sortValue(right, rightRows), desc),
    )
    .map(([kept, inGroup]) => {
      const key = keyOf(kept)
      const [first] = inGroup
      const value = column.speaks && first ? column.text(first) : kept
      const inKey = (innerValue: string) => key + BETWEEN_LEVELS + innerValue
      return { key, value, rows: inGroup, inner: groupedRows(inGroup, inner, inKey) }
    })
}
