import { z } from 'zod'
import { Day, Line } from './fields'
import { LIMITS } from './limits'

/** A column by its id, which may be gone: whoever reads it passes it over. */
const ColumnId = z.string().min(1).max(60)
const ColumnIds = z.array(ColumnId).max(LIMITS.columns)

/** What a row must have in a column. Null is no bound; a value of '' is nothing in the cell. */
export const ColumnFilter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('values'), values: z.array(Line).max(LIMITS.filterValues) }),
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
  /** The column whose values rows stand together by. */
  grouping: ColumnId.nullable(),
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
  grouping: null,
  order: [],
  hidden: [],
  pinned: [],
  wrapped: [],
  widths: {},
}
