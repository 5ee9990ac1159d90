import { atOnce, type Steps } from '../../steps'
import { Backlog } from '../backlog'
import type { Change } from '../change'
import type { Project } from '../project'

/** Something derived from a document that is kept by following its changes, at the cost of what they touch. */
export type Index = { follow: (change: Change) => void }

/** Builds an index of a document as it stands. The index must not keep the document: another may take it over. */
export type MakeIndex<I extends Index> = (project: Project) => Steps<I>

/** An index and what it has not followed yet. */
type Kept = { index: Index; behind: Backlog }

/** Indexes live and die with the document they are of: another document, also of the same project, has its own. */
const derived = new WeakMap<Project, { kept: Map<MakeIndex<Index>, Kept>; moment: number }>()

/** The index of this document that `make` builds, in step with it: built when first asked for, and kept since. */
export function indexOf<I extends Index>(project: Project, make: MakeIndex<I>): I {
  const kept = derived.get(project)?.kept.get(make)
  // Asked thousands of times in a row, nearly always when it is in step: then no steps have to be made.
  if (kept?.behind.isEmpty) return kept.index as I
  return atOnce(indexInSteps(project, make))
}

/** The same in steps, for whoever may meet one that is large and not built, or far behind. */
export function* indexInSteps<I extends Index>(project: Project, make: MakeIndex<I>): Steps<I> {
  const of = derivedFrom(project)
  for (;;) {
    const kept = of.kept.get(make) ?? (yield* build(project, make))
    yield* catchUp(kept)
    // Between two steps another may have taken its place. Only what `make` built is ever kept under it.
    if (of.kept.get(make) === kept) return kept.index as I
  }
}

/** For `applyChanges` alone: the document shows the changes already. No index is handed out before it follows them. */
export function toBeFollowed(project: Project, changes: readonly Change[]): void {
  const of = derived.get(project)
  if (of === undefined) return
  of.moment += 1
  for (const { behind } of of.kept.values()) behind.add(changes)
}

/** Brings the indexes of a document in step with it, before somebody asks and has to wait. */
export function* followChanges(project: Project): Steps<void> {
  for (const kept of derived.get(project)?.kept.values() ?? []) yield* catchUp(kept)
}

/** Gives a document that is still empty all indexes that another has. */
export function makeSameIndexes(as: Project, empty: Project): void {
  for (const make of derivedFrom(as).kept.keys()) indexOf(empty, make)
}

/** The document shows these changes, and has the tables of `from` now: it takes the indexes of `from` over as well. */
export function takeIndexes(project: Project, from: Project, changes: readonly Change[]): void {
  const { kept: taken } = derivedFrom(from)
  toBeFollowed(project, changes)
  for (const [make, kept] of taken) derivedFrom(project).kept.set(make, kept)
}

function derivedFrom(project: Project) {
  const known = derived.get(project) ?? { kept: new Map<MakeIndex<Index>, Kept>(), moment: 0 }
  derived.set(project, known)
  return known
}

function* build<I extends Index>(project: Project, make: MakeIndex<I>): Steps<Kept> {
  const of = derivedFrom(project)
  for (;;) {
    const { moment } = of
    const made = { index: yield* make(project), behind: new Backlog() }
    // Between two steps somebody may have asked for it at once, or changed what was looked at already.
    const known = of.kept.get(make)
    if (known) return known
    if (moment !== of.moment) continue
    of.kept.set(make, made)
    return made
  }
}

function* catchUp({ index, behind }: Kept): Steps<void> {
  for (let next = behind.take(); next; next = behind.take()) {
    index.follow(next)
    yield
  }
}
