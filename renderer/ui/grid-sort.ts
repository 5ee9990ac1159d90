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
  const by = sorting.flatMap(({ id, desc }) => {
    const value = columns.find((column) => column.id === id)?.sortValue
    return value ? { value, desc } : []
  })
  if (by.length === 0) return rows
  const keyed = rows.map((row) => ({ row, keys: by.map(({ value }) => value(row)) }))
  keyed.sort((left, right) => {
    let order = 0
    // Asked a hundred thousand times: an iterator for each would take longer than to compare.
    for (let at = 0; at < by.length && order === 0; at += 1)
      order = inDirection(left.keys[at], right.keys[at], by[at]?.desc === true)
    return order
  })
  return keyed.map(({ row }) => row)
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
