import type { Arrangement } from '@shared/arrangement'
import type { GridColumn } from './grid-column'
import type { GridGroup } from './grid-lines'

type Value = string | number | undefined

/** Made once: to make it takes longer than to compare. */
const { compare: byWords } = new Intl.Collator(undefined, { numeric: true })

/** Numbers as numbers, days and words as words; nothing comes last. */
export function compareValues(left: Value, right: Value): number {
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return byWords(String(left), String(right))
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

/** Ranks of values from 0 to `last`; those that compare as equal have the same. */
type Ranks = { ranks: ReadonlyMap<Value, number>; last: number }

/** By the function that asks rows for their values: to compare ten thousand texts takes longer than all else of a sort. */
const known = new WeakMap<object, Ranks>()

function ranksFor(asker: object, values: readonly Value[]): Ranks {
  const before = known.get(asker)
  if (before && values.every((value) => value === undefined || before.ranks.has(value))) return before
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
  known.set(asker, { ranks, last })
  return { ranks, last }
}

const inDirection = (left: Value, right: Value, desc: boolean): number =>
  desc && left !== undefined && right !== undefined ? compareValues(right, left) : compareValues(left, right)

/** Whether rows can stand together by what they have in a column. */
export const canGroup = <Row>({ facet }: GridColumn<Row>): boolean => facet === 'words' || facet === 'day'

/** What a row stands with others by: a text, or of a day its year. */
const groupKey = <Row>(row: Row, column: GridColumn<Row>): string =>
  column.facet === 'day' ? String(column.sortValue?.(row) ?? '').slice(0, 4) : column.text(row)

/** Rows that stand together, each group in the order of `rows`; the groups in the order of their column, nothing last. */
export function groupedRows<Row extends { id: string }>(
  rows: readonly Row[],
  column: GridColumn<Row>,
  desc: boolean,
): (Pick<GridGroup, 'key' | 'rowIds'> & { rows: readonly Row[] })[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = groupKey(row, column)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const value = (key: string, [row]: readonly Row[]) =>
    key === '' || !row ? undefined : column.facet === 'day' ? key : (column.sortValue?.(row) ?? key)
  return [...groups]
    .toSorted(([leftKey, left], [rightKey, right]) => inDirection(value(leftKey, left), value(rightKey, right), desc))
    .map(([key, group]) => ({ key, rows: group, rowIds: group.map(({ id }) => id) }))
}
