import { z } from 'zod'
import { Id, Instant, Line } from '../fields'
import { sayDay } from '../words/moments'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { hidden, inName, line, named } from './tellings'

/** How far the history of a copy went: its journal, its last change, and the checksum of all up to there. */
export const CopyPoint = z.strictObject({
  epoch: z.number().int().positive(),
  seq: z.number().int().nonnegative(),
  chain: z.string().regex(/^[0-9a-f]{8}$/),
})
export type CopyPoint = z.infer<typeof CopyPoint>

/** A copy that was merged into the project: what both had then is what they have in common the next time. */
export const Merge = z.strictObject({
  id: Id,
  /** What the copy was called where it lay. */
  copy: Line,
  /** The project it is a copy of; another one where the two had nothing in common. */
  projectId: Id,
  point: CopyPoint,
  mergedBy: Id,
  mergedAt: Instant,
})
export type Merge = z.infer<typeof Merge>

export const merges = defineKind<Merge>({
  schema: Merge,
  one: 'merged copy',
  many: 'merged copies',
  name: ({ copy, mergedAt }) => kindSays.copyMerged(copy, sayDay(mergedAt.slice(0, 10))),
  references: { mergedBy: { to: 'analysts', onDelete: 'forbid' } },
  order: (left, right) =>
    left.mergedAt < right.mergedAt ? -1 : left.mergedAt > right.mergedAt ? 1 : left.id < right.id ? -1 : 1,
  facts: {
    id: hidden,
    copy: inName(line('Copy')),
    projectId: hidden,
    point: hidden,
    mergedBy: named('Merged by', 'analysts'),
    mergedAt: hidden,
  },
})
