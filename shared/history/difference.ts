import type { Change } from '../document/change'
import type { Kind } from '../kinds/registry'

/** How another state of the project differs from the present one. */
export type Difference = {
  /** When that state was saved. */
  savedAt: string
  /** Table -> how many entities restoring would bring back, take away and change. */
  counts: Partial<Record<Kind, { back: number; away: number; changed: number }>>
  /** The first of the single differences: from what is here now to what was there. */
  sample: Change[]
}

const SAMPLE = 200

/** `changes` lead from the present state to the other one. */
export function differenceOf(changes: readonly Change[], savedAt: string): Difference {
  const counts: Difference['counts'] = {}
  for (const { kind, before, after } of changes) {
    const of = (counts[kind] ??= { back: 0, away: 0, changed: 0 })
    if (before === null) of.back += 1
    else if (after === null) of.away += 1
    else of.changed += 1
  }
  return { savedAt, counts, sample: changes.slice(0, SAMPLE) }
}
