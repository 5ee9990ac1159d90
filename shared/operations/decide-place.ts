import type { Anchor } from '../anchoring/anchor'
import type { Draft } from '../document/draft'
import type { Finder } from '../document/queries/sessions'
import type { Decision } from '../kinds/decisions'
import type { Passage } from '../kinds/passages'
import type { Tagging } from '../kinds/taggings'
import { Refusal } from '../refusal'
import type { Place } from '../tagging/places'
import { derivedId } from './derived-id'
import { withoutTag, withTag } from './give-tags'
import type { Act } from './operation'
import { codebookWords } from './codebook-words'

type Verdict = { anchors: readonly Anchor[]; reason: string }

/**
 * Makes the passages of a place what was decided: each of the agreed words is one passage with the tag, that of whoever
 * proposed it or, where nobody marked these very words, a new one of whoever decides. All others lose the tag and stay
 * with all else they have: what they are evidence for, their note, their other tags.
 */
export function decide(draft: Draft, tagging: Tagging, place: Place, verdict: Verdict, { by, at }: Act): void {
  const { versionId, tagId, start } = place
  const { sourceId } = draft.get('versions', versionId)
  const why = whyUndecidable(draft, place)
  if (why !== null) throw new Refusal('undecidable', codebookWords.nothingChanged(why))
  const outside = verdict.anchors.some((anchor) => anchor.end > place.end || anchor.start < start)
  if (outside) throw new Refusal('anchor-outside', codebookWords.notForAllWords)
  const id = decisionId(tagging, place)
  const before = draft.find('decisions', id)
  const known = passagesAt(draft, place, before)
  const passageIds = verdict.anchors.map((anchor, index) => {
    const carrier = known.find((each) => isOf(each, anchor)) ?? markedElsewhere(draft, versionId, anchor)
    if (carrier && !known.includes(carrier)) known.push(carrier)
    if (carrier) return carrier.id
    const made = derivedId(id, `${anchor.start} ${anchor.end} ${index} ${at}`)
    draft.add('passages', {
      id: made,
      sourceId,
      versionId,
      anchor,
      ...withTag(draft, { tagIds: [] }, tagId),
      note: '',
      statement: null,
      credibility: null,
      createdBy: by,
      createdAt: at,
    })
    return made
  })
  for (const passage of known) {
    const has = passage.tagIds.includes(tagId)
    if (has === passageIds.includes(passage.id)) continue
    draft.update('passages', passage.id, has ? withoutTag(passage, tagId) : withTag(draft, passage, tagId))
  }
  const words = verdict.anchors.map(({ start: from, end }) => ({ start: from, end }))
  const decided = { words, passageIds, reason: verdict.reason, decidedBy: by, decidedAt: at }
  if (before) draft.update('decisions', id, decided)
  else draft.add('decisions', { id, taggingId: tagging.id, versionId, tagId, start, ...decided })
}

const decisionId = ({ id }: Tagging, { key }: Place) => derivedId(id, key)

export const decidedAt = (draft: Draft, tagging: Tagging, place: Place): boolean =>
  draft.find('decisions', decisionId(tagging, place)) !== undefined

const isOf = ({ anchor }: Passage, { start, end }: Anchor) => anchor.start === start && anchor.end === end

/** A passage of these very words that has no part in the place, as one that an earlier decision made has. */
const markedElsewhere = (draft: Draft, versionId: string, anchor: Anchor): Passage | undefined =>
  draft.naming('passages', 'versionId', versionId).find((each) => isOf(each, anchor))

/**
 * Passages that were proposed, and those that a decision before made; first what is evidence, so that it keeps its tag.
 */
function passagesAt(draft: Draft, { proposals, versionId }: Place, before: Decision | undefined): Passage[] {
  const ids = new Set([...proposals.map(({ passageId }) => passageId), ...(before?.passageIds ?? [])])
  const isEvidence = ({ id }: Passage) => draft.naming('evidence', 'passageId', id).length > 0
  return [...ids]
    .flatMap((id) => draft.find('passages', id) ?? [])
    .filter((passage) => passage.versionId === versionId)
    .toSorted((a, b) => Number(isEvidence(b)) - Number(isEvidence(a)))
}

/** Why nothing more can be decided of a place; null where it can. */
export function whyUndecidable(
  finder: Finder,
  { versionId, tagId }: Pick<Place, 'versionId' | 'tagId'>,
): string | null {
  const source = finder.find('sources', finder.find('versions', versionId)?.sourceId ?? '')
  if (source?.versionId !== versionId) return codebookWords.otherText(source?.title ?? codebookWords.theSource)
  return finder.find('tags', tagId) ? null : codebookWords.tagGone
}

/** The words that all tagged alike at a place, while passages still have them and it can be decided; else null. */
export function wordsKept(draft: Finder, place: Place): Anchor[] | null {
  if (whyUndecidable(draft, place) !== null) return null
  const { proposals } = place
  const anchors = new Map<string, Anchor>()
  for (const { passageId, start, end } of proposals) {
    const anchor = draft.find('passages', passageId)?.anchor
    if (anchor?.start === start && anchor.end === end) anchors.set(`${start} ${end}`, anchor)
  }
  const wanted = new Set(proposals.map(({ start, end }) => `${start} ${end}`))
  return anchors.size === wanted.size ? [...anchors.values()] : null
}
