import type { Project } from '../document/project'
import type { Conflict } from './conflict'
import type { Joined } from './doubles'
import type { KindCount } from './merge-counts'
import type { NewIds } from './same-things'

/** Two copies and what they have in common, with one id for what is the same. */
export type Compared = { ancestor: Project; mine: Project; theirs: Project }

/** What comes of merging two copies. */
export type Merged = {
  project: Project
  conflicts: Conflict[]
  /** What made way, in words. */
  said: string[]
  counts: KindCount[]
  /** What was made on both sides and is the same, by its ids. */
  same: NewIds
  /** The same, and analysts whom one copy made one with another: by the ids they had, those they have now. */
  goesOnAs: NewIds
  /** What became a part of another, since only one of the two may be. */
  joined: Joined[]
  /** What belongs to sessions and taggings that are kept as one of the copies has them, by `keyOf`. */
  settled: ReadonlySet<string>
  compared: Compared
}
