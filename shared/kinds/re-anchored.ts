import { z } from 'zod'
import { Anchor } from '../anchoring/anchor'
import { SURE_CONFIDENCE } from '../anchoring/re-anchor'
import { Id, Line } from '../fields'

/** What became of the words of a passage in a new version of its source. */
export const Outcome = z.enum(['exact', 'moved', 'changed', 'lost'])
export type Outcome = z.infer<typeof Outcome>

/** Words in one version of a source. */
export const TextPlace = z.strictObject({ versionId: Id, anchor: Anchor })
export type TextPlace = z.infer<typeof TextPlace>

/** How a passage came to where it is now. */
export const ReAnchored = z.strictObject({
  /** The words as somebody last saw them, and in which version. */
  from: TextPlace,
  outcome: Outcome,
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Why, in words for the analyst. */
  reason: Line,
  /** Whether an analyst has looked at it. */
  reviewed: z.boolean(),
})
export type ReAnchored = z.infer<typeof ReAnchored>

type Placed = TextPlace & { reAnchored?: ReAnchored }

/**
 * How a passage stands to the text its source has now: its words are in it; they are, as far as a program can tell, but
 * changed or not for certain; they are not in it, and nobody has said so yet; or an analyst has said that they are lost.
 */
export type Standing = 'sound' | 'changed' | 'missing' | 'lost'

export function standingOf({ versionId, reAnchored }: Placed, currentVersionId: string): Standing {
  if (versionId === currentVersionId) return reAnchored && isOpen(reAnchored) ? 'changed' : 'sound'
  return reAnchored?.outcome === 'lost' && reAnchored.reviewed ? 'lost' : 'missing'
}

/** Whether somebody has to look at a passage before anything may rest on it. */
export const isUnseen = (passage: Placed, currentVersionId: string): boolean =>
  ['changed', 'missing'].includes(standingOf(passage, currentVersionId))

/** Where an analyst last saw the words: what a program has since made of them is only its proposal. */
export const lastSeen = ({ versionId, anchor, reAnchored }: Placed): TextPlace =>
  reAnchored && isOpen(reAnchored) ? reAnchored.from : { versionId, anchor }

/** Nobody has looked, and it is not certain that the words are the same. */
const isOpen = ({ reviewed, outcome, confidence }: ReAnchored): boolean =>
  !reviewed && (outcome === 'changed' || outcome === 'lost' || confidence < SURE_CONFIDENCE)
