import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { Anchor } from '../anchoring/anchor'
import { Id } from '../fields'
import type { Passage } from '../kinds/passages'
import { lastSeen, ReAnchored } from '../kinds/re-anchored'
import type { Version } from '../kinds/versions'
import { Refusal } from '../refusal'
import { isSame } from '../document/change'
import type { Steps } from '../steps'
import { passageWords } from './passage-words'

/** Where a passage stands in the new text; null where its words are lost, and it stays in the text it was in. */
export const PlacedPassage = z.strictObject({ passageId: Id, anchor: Anchor.nullable(), reAnchored: ReAnchored })
export type PlacedPassage = z.infer<typeof PlacedPassage>

type AddVersion = { sourceId: string; version: Version; passages: readonly PlacedPassage[] }

/** Gives a source another text. Every passage of the source must be accounted for, from where it stands now. */
export function* addVersion(draft: Draft, { sourceId, version, passages }: AddVersion): Steps<void> {
  const before = draft.get('versions', draft.get('sources', sourceId).versionId)
  if (version.sourceId !== sourceId) {
    throw new Refusal('mismatch', passageWords.mismatch)
  }
  const isAgain = version.originalSha256 === before.originalSha256
  if (isAgain && version.blocksSha256 === before.blocksSha256) {
    throw new Refusal('unchanged', passageWords.readSoAlready)
  }
  yield* draft.readyToName('passages', 'sourceId')
  const all = draft.naming('passages', 'sourceId', sourceId)
  const placed = new Map(passages.map((each) => [each.passageId, each]))
  if (placed.size !== all.length) throw changedMeanwhile()
  draft.add('versions', version)
  draft.update('sources', sourceId, { versionId: version.id })
  for (const passage of all) {
    const to = placed.get(passage.id)
    if (!to || !isSame(to.reAnchored.from, lastSeen(passage))) throw changedMeanwhile()
    draft.update('passages', passage.id, placeOf(to, version.id))
    yield
  }
  if (isAgain && all.length === 0) yield* deleteEntity(draft, 'versions', before.id)
}

function placeOf({ anchor, reAnchored }: PlacedPassage, versionId: string): Partial<Passage> {
  if (anchor === null) {
    const { from } = reAnchored
    return { versionId: from.versionId, anchor: from.anchor, reAnchored: { ...reAnchored, outcome: 'lost' } }
  }
  if (reAnchored.outcome !== 'lost') return { versionId, anchor, reAnchored }
  throw new Refusal('mismatch', passageWords.lostHasNoPlace)
}

const changedMeanwhile = (): Refusal => new Refusal('changed-meanwhile', passageWords.passagesMeanwhile)
