import type { Kind } from '../kinds/registry'
import type { Difference } from './merge-entity'
import type { Decision, Side } from './side'

/** Something on which the two sides differ, and which nobody but an analyst can decide. */
export type Conflict = {
  /** Names it, whichever side merges. */
  key: string
  kind: Kind
  id: string
} & (Changed | Deleted | SettledTwice)

/** Fields of one thing that both sides changed, or in which two differ that became one. */
export type Changed = Difference & {
  what: 'changed'
  /** What follows it: places of passages in the text that is chosen. */
  with: Things
  /** Where each side has one and only one of them can stay: the ids they have there. */
  under?: Readonly<Record<Side, string>>
}

/** What one side took away and the other uses. */
export type Deleted = {
  what: 'deleted'
  /** The side that took it away. */
  by: Side
  canBeBoth: false
  /** What goes or stays with it. */
  with: Things
  /** What would not name it any more. */
  forgetting: Things
}

/** A session or a blind tagging that only one side can keep as it is: the other's is left out as a whole. */
export type SettledTwice = {
  what: 'settled'
  canBeBoth: false
  /** What each side has in it that the other has not, or has otherwise: what is not kept where the other side is. */
  own: Readonly<Record<Side, Things>>
}

/** Things by their kinds and ids. */
export type Things = { kind: Kind; id: string }[]

/** What was decided of a conflict, by its key; null while nobody has: what is mine, or is there, then stays. */
export type Decisions = (key: string) => Decision | null
