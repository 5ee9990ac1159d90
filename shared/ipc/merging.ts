import { z } from 'zod'
import { Id } from '../fields'
import { LIMITS } from '../limits'
import type { ConflictDetails, ConflictRow } from '../merging/describe-conflict'
import type { KindCount } from '../merging/merge-counts'
import { call } from './call'
import type { Applied } from './contract'

/** A copy that was chosen to be merged: what would come of it, before anything is decided or changed. */
export type MergeSummary = {
  token: string
  /** What its folder or file is called, and the project in it. */
  copy: string
  title: string
  /** When the two parted; null where that is not known, and then `unknown` says why. */
  parted: string | null
  unknown: string
  /** Things of each kind that there are, kinds without any left out. */
  counts: KindCount[]
  /** How many things were made on both sides and are the same. */
  same: number
  /** What makes way, in words. */
  said: string[]
  conflicts: number
  /** Analysts of the project who have another id once it is merged. */
  goesOnAs: Readonly<Record<string, string>>
  /** Whether it holds anything that is not here already. */
  changes: boolean
  /** Whether Undo takes it back: not where it brings what sessions and blind taggings keep as it is. */
  canBeUndone: boolean
}

/** What is kept where two copies differ. */
export const Decision = z.enum(['mine', 'theirs', 'both'])

/** Conflicts that are told at once. */
export const CONFLICT_PAGE = 200

const OfMerge = z.strictObject({ token: Id })

/** What a window may ask about merging a copy of the project. */
export const mergeCalls = {
  /** Asks for the folder of a copy and says what would come of it; null when the analyst closed the dialog. */
  'merge.choose': call<MergeSummary | null>()(z.strictObject({ by: Id, from: z.enum(['folder', 'file']) })),
  /** Conflicts from this one on, in their order; no more than `CONFLICT_PAGE`. */
  'merge.conflicts': call<ConflictRow[]>()(OfMerge.extend({ from: z.number().int().nonnegative() })),
  'merge.conflict': call<ConflictDetails>()(OfMerge.extend({ index: z.number().int().nonnegative() })),
  /** Merges as one step; `decisions` has one for each conflict, in their order. */
  'merge.apply': call<Applied>()(OfMerge.extend({ by: Id, decisions: z.array(Decision).max(LIMITS.ofKind) })),
  /** Lets go of the copy. */
  'merge.cancel': call<null>()(OfMerge),
} as const
