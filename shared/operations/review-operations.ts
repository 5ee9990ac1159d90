import { z } from 'zod'
import { Anchor } from '../anchoring/anchor'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { isUnseen, lastSeen, type ReAnchored } from '../kinds/re-anchored'
import type { Passage } from '../kinds/passages'
import { Refusal } from '../refusal'
import { define } from './operation'
import { passageWords } from './passage-words'

/** How passages are reviewed that a new version of their source has touched. */
export const reviewOperations = {
  /** The words it was given in the new text are right. */
  'passage.accept': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id }),
    label: () => passageWords.accept,
    apply: (draft, { passageId }) => {
      const { passage, current } = touched(draft, passageId)
      if (passage.versionId === current && !isUnseen(passage, current)) {
        throw new Refusal('reviewed', passageWords.reviewedAlready)
      }
      if (!passage.reAnchored || passage.versionId !== current) {
        throw new Refusal('nothing-to-accept', passageWords.nothingToAccept)
      }
      draft.update('passages', passageId, { reAnchored: { ...passage.reAnchored, reviewed: true } })
    },
  }),
  /** Its words are not in the new text. It stays with those it had, in the version that has them. */
  'passage.giveUp': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id }),
    label: () => passageWords.giveUp,
    apply: (draft, { passageId }) => {
      const { passage, current } = touched(draft, passageId)
      const from = passage.versionId === current && passage.reAnchored ? passage.reAnchored.from : lastSeen(passage)
      if (from.versionId === current) {
        throw new Refusal('not-lost', passageWords.notLost)
      }
      const known = passage.reAnchored?.outcome === 'lost' ? passage.reAnchored : null
      const reAnchored: ReAnchored = {
        from,
        outcome: 'lost',
        confidence: known?.confidence ?? 1,
        reason: known?.reason ?? passageWords.foundLost,
        reviewed: true,
      }
      draft.update('passages', passageId, { ...from, reAnchored })
    },
  }),
  /** These words of the present text are those of the passage. */
  'passage.place': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, versionId: Id, anchor: Anchor }),
    label: () => passageWords.place,
    apply: (draft, { passageId, versionId, anchor }) => {
      const { passage, current } = touched(draft, passageId)
      const version = draft.get('versions', versionId)
      if (versionId !== current || version.sourceId !== passage.sourceId) {
        throw new Refusal('not-current', passageWords.placedInPresent)
      }
      if (anchor.end > version.characters) {
        throw new Refusal('anchor-outside', passageWords.wouldPassEnd)
      }
      const from = passage.reAnchored?.from ?? lastSeen(passage)
      const reAnchored: ReAnchored = {
        from,
        outcome: anchor.exact === from.anchor.exact ? 'moved' : 'changed',
        confidence: 1,
        reason: passageWords.wordsChosen,
        reviewed: true,
      }
      draft.update('passages', passageId, { versionId, anchor, reAnchored })
    },
  }),
}

/**
 * A passage that a new version touched, whether somebody has looked at it or not, and the version its source has now: what
 * was accepted too quickly, or taken for certain, can still be put right.
 */
function touched(draft: Draft, passageId: string): { passage: Passage; current: string } {
  const passage = draft.get('passages', passageId)
  const current = draft.get('sources', passage.sourceId).versionId
  if (passage.reAnchored || passage.versionId !== current) return { passage, current }
  throw new Refusal('not-touched', passageWords.notTouched)
}
