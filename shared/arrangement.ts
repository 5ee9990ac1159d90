import { z } from 'zod'
import { Day, Line } from './fields'
import { catalogue } from './language/catalogue'
import { LIMITS } from './limits'
import { sayDay } from './words/moments'

/** A column by its id, which may be gone: whoever reads it passes it over. */
const ColumnId = z.string().min(1).max(60)
const ColumnIds = z.array(ColumnId).max(LIMITS.columns)

/** What a row must have in a column. Null is no bound; a value of '' is nothing in the cell. */
export const ColumnFilter = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('values'),
    values: z.array(z.string().max(LIMITS.filterValue)).max(LIMITS.filterValues),
  }),
  z.strictObject({
    kind: z.literal('number'),
    from: z.number().finite().nullable(),
    to: z.number().finite().nullable(),
  }),
  z.strictObject({ kind: z.literal('day'), from: Day.nullable(), to: Day.nullable() }),
])
export type ColumnFilter = z.infer<typeof ColumnFilter>

/** How a table is arranged: which rows it shows in which order, and its columns. */
export const Arrangement = z.strictObject({
  /** Words that a row must hold. */
  text: Line,
  /** Ready-made filters, by their ids. */
  quick: z.array(z.string().max(60)).max(50),
  /** By the id of the column. */
  filters: z.record(ColumnId, ColumnFilter),
  sorting: z.array(z.strictObject({ id: ColumnId, desc: z.boolean() })).max(LIMITS.columns),
  /** The columns whose values rows stand together by: groups of the first hold groups of the next. */
  grouping: z.array(ColumnId).max(LIMITS.groupLevels),
  /** The columns in their order; those that are not named stand where they were made. */
  order: ColumnIds,
  hidden: ColumnIds,
  /** Those that stay in view when the table is scrolled sideways. */
  pinned: ColumnIds,
  /** Those whose text takes several lines. */
  wrapped: ColumnIds,
  /** Pixels, by the id of the column. */
  widths: z.record(ColumnId, z.number().int().min(1).max(2_000)),
})
export type Arrangement = z.infer<typeof Arrangement>

/** Everything shown as it is made. */
export const PLAIN: Arrangement = {
  text: '',
  quick: [],
  filters: {},
  sorting: [],
  grouping: [],
  order: [],
  hidden: [],
  pinned: [],
  wrapped: [],
  widths: {},
}

const OneLevel = z.looseObject({ grouping: z.string().nullable() })

/** An arrangement with levels of groups that was written when rows stood together by one column or none; all else as it is. */
export function withLevels(written: unknown): unknown {
  const { data } = OneLevel.safeParse(written)
  return data ? { ...data, grouping: data.grouping === null ? [] : [data.grouping] } : written
}

/**
 * What a column is filtered by, in words: "Energy, Trade", "from 3 to 5"; nothing in a cell is “(empty)”. `inWords` tells
 * a value as its column says it.
 */
export function filterWords(filter: ColumnFilter, inWords = (value: string): string => value): string {
  if (filter.kind === 'values') return filter.values.map((value) => inWords(value) || nothingIn()).join(', ')
  const [from, to] = [boundWords(filter.from), boundWords(filter.to)]
  if (from !== null && to !== null) return says.between(from, to)
  if (from !== null) return says.from(from)
  return to === null ? '' : says.to(to)
}

const boundWords = (bound: number | string | null): string | null =>
  typeof bound === 'string' ? sayDay(bound) : bound === null ? null : String(bound)

/** What stands for nothing in a cell, in filters and as the heading of a group. */
export const nothingIn = (): string => says.nothing

const says = catalogue({
  nothing: { en: '(empty)', de: '(leer)' },
  between: (from: string, to: string) => ({ en: `from ${from} to ${to}`, de: `von ${from} bis ${to}` }),
  from: (from: string) => ({ en: `from ${from}`, de: `ab ${from}` }),
  to: (to: string) => ({ en: `to ${to}`, de: `bis ${to}` }),
})

/**
 * The filters once values of a column are called otherwise, by what they were called; one that became several stands for
 * all of them. The same where it filters by none of them.
 */
export function withRenamed(
  filters: Arrangement['filters'],
  columnId: string,
  names: ReadonlyMap<string, string | readonly string[]>,
): Arrangement['filters'] {
  const filter = Object.hasOwn(filters, columnId) ? filters[columnId] : undefined
  if (filter?.kind !== 'values' || !filter.values.some((value) => names.has(value))) return filters
  const values = [...new Set(filter.values.flatMap((value) => names.get(value) ?? value))]
  return { ...filters, [columnId]: { kind: 'values', values } }
}

/** Whether two arrangements show the same; filters and widths may have come in any order. */
export const isSameArrangement = (left: Arrangement, right: Arrangement): boolean =>
  inOneOrder(left) === inOneOrder(right)

const inOneOrder = (arrangement: Arrangement): string =>
  JSON.stringify(arrangement, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  )
