import type { Steps } from '../steps'
import { compareCopies, type Comparison, type Copies } from './compare-copies'
import type { Decisions } from './conflict'
import { Merge } from './merge'
import { countsOf } from './merge-counts'
import type { Merged } from './merged'
import type { LastTouch } from './side'

/**
 * Merges two copies of a project, entity by entity and field by field. What only one side changed is taken; what both
 * changed to something else is a conflict. With mirrored decisions the result is the same whichever side merges, but for
 * what `about` says of a project that is another one. Keeps what `invariants.ts` asks as long as both copies do.
 */
export function* mergeProjects(copies: Copies, decided: Decisions, lastTouch: LastTouch): Steps<Merged> {
  return yield* mergeCompared(yield* compareCopies(copies), decided, lastTouch)
}

/** The same of copies that were compared before; a comparison serves any number of decisions. */
export function* mergeCompared(comparison: Comparison, decided: Decisions, lastTouch: LastTouch): Steps<Merged> {
  const { compared, same, goesOnAs } = comparison
  const done = yield* new Merge(comparison, decided, lastTouch).done()
  return {
    ...done,
    said: [...comparison.said, ...done.said],
    same,
    goesOnAs,
    compared,
    counts: yield* countsOf(compared, done.project, done.joined),
  }
}
