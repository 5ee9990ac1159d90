import type { Change } from '../change'
import type { Project } from '../project'

/** Something derived from a document that is kept by following its changes, at the cost of what they touch. */
export type Index = { follow: (changes: readonly Change[]) => void }

/** Builds an index of a document as it stands. */
export type MakeIndex<I extends Index> = (project: Project) => I

/** Indexes live and die with the document they are of: another document, also of the same project, has its own. */
const indexes = new WeakMap<Project, Map<MakeIndex<Index>, Index>>()

/** The index of this document that `make` builds: built when first asked for, and kept since. */
export function indexOf<I extends Index>(project: Project, make: MakeIndex<I>): I {
  const ofProject = indexes.get(project) ?? new Map<MakeIndex<Index>, Index>()
  indexes.set(project, ofProject)
  const known = ofProject.get(make)
  // Only what `make` built is ever kept under it.
  if (known) return known as I
  const made = make(project)
  ofProject.set(make, made)
  return made
}

/** For `applyChanges` alone: the document shows the changes already. */
export function followChanges(project: Project, changes: readonly Change[]): void {
  for (const index of indexes.get(project)?.values() ?? []) index.follow(changes)
}
