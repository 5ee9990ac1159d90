import { z } from 'zod'
import { Anchor } from '../anchoring/anchor'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { openTaggingIn } from '../document/queries/taggings'
import { Id, Prose } from '../fields'
import { Tagging } from '../kinds/taggings'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import { placesOf } from '../tagging/places'
import { atOnce } from '../steps'
import { closeTagging } from './close-tagging'
import { decide, decidedAt, wordsKept } from './decide-place'
import { define } from './operation'
import { codebookWords } from './codebook-words'

const New = Tagging.pick({ id: true, position: true, name: true, versionIds: true, analystIds: true, tagIds: true })

/** A list in which each id stands once: a tagging of a text that stood there twice could not be closed. */
const once = (ids: readonly string[]): string[] => [...new Set(ids)]

const taggingName = (draft: Draft, taggingId: string) =>
  draft.find('taggings', taggingId)?.name ?? codebookWords.aTagging

const nameOf = (draft: Draft, tagId: string) => draft.find('tags', tagId)?.name ?? codebookWords.aTag

/** Several tag the same texts blind, compare, and decide. The guard over what is kept is `closed-taggings.ts`. */
export const taggingOperations = {
  'tagging.open': define({
    kind: 'taggings',
    input: z.strictObject({ tagging: New }),
    label: ({ tagging }) => codebookWords.beginTagging(tagging.name),
    apply: (draft, { tagging }, { at }) => {
      for (const versionId of tagging.versionIds) assertFree(draft, versionId)
      const each = {
        versionIds: once(tagging.versionIds),
        analystIds: once(tagging.analystIds),
        tagIds: tagging.tagIds && once(tagging.tagIds),
      }
      draft.add('taggings', { ...tagging, ...each, openedAt: at, finishedBy: [], closedAt: null })
    },
  }),
  /** Says that whoever does it has tagged all they mean to, or that they have not yet. */
  'tagging.finish': define({
    kind: 'taggings',
    input: z.strictObject({ taggingId: Id, finished: z.boolean() }),
    label: ({ taggingId, finished }, draft) =>
      finished
        ? codebookWords.finishTagging(taggingName(draft, taggingId))
        : codebookWords.goOnTagging(taggingName(draft, taggingId)),
    apply: (draft, { taggingId, finished }, { by }) => {
      const { finishedBy, analystIds } = open(draft, taggingId)
      if (!analystIds.includes(by)) throw new Refusal('not-asked', codebookWords.notTakingPart)
      const others = finishedBy.filter((id) => id !== by)
      draft.update('taggings', taggingId, { finishedBy: finished ? [...others, by] : others })
    },
  }),
  /** Keeps what everybody has tagged, and shows it to all. */
  'tagging.close': define({
    kind: 'taggings',
    input: z.strictObject({ taggingId: Id }),
    label: ({ taggingId }, draft) => codebookWords.closeTagging(taggingName(draft, taggingId)),
    apply: (draft, { taggingId }, { at }) => closeTagging(draft, open(draft, taggingId), at),
  }),
  /** Takes what was proposed and decided along; passages stay as they are. */
  'tagging.delete': define({
    kind: 'taggings',
    input: z.strictObject({ taggingId: Id }),
    label: ({ taggingId }, draft) => codebookWords.deleteTagging(taggingName(draft, taggingId)),
    apply: (draft, { taggingId }) => deleteEntity(draft, 'taggings', taggingId),
  }),
  /** Which words of a place have the tag from now on; none rejects it. Who decides again changes what was decided. */
  'tagging.decide': define({
    kind: 'decisions',
    input: z.strictObject({
      taggingId: Id,
      versionId: Id,
      tagId: Id,
      start: z.number().int().nonnegative(),
      anchors: z.array(Anchor).max(LIMITS.analystsOfSession),
      reason: Prose,
    }),
    label: ({ tagId, anchors }, draft) =>
      anchors.length === 0 ? codebookWords.reject(nameOf(draft, tagId)) : codebookWords.agreeOn(nameOf(draft, tagId)),
    apply: (draft, { taggingId, anchors, reason, ...where }, act) => {
      const tagging = closed(draft, taggingId)
      const ofTag = draft
        .naming('proposals', 'taggingId', taggingId)
        .filter(({ versionId, tagIds }) => versionId === where.versionId && tagIds.includes(where.tagId))
        .map((proposal) => ({ ...proposal, tagIds: [where.tagId] }))
      const place = atOnce(placesOf(tagging, ofTag)).find(({ start }) => start === where.start)
      if (!place) throw new Refusal('not-found', codebookWords.notProposed)
      decide(draft, tagging, place, { anchors, reason }, act)
    },
  }),
  /** Where all tagged the same words, one passage keeps the tag; what was decided already stays. */
  'tagging.keepAgreed': define({
    kind: 'decisions',
    input: z.strictObject({ taggingId: Id }),
    label: ({ taggingId }, draft) => codebookWords.keepAgreed(taggingName(draft, taggingId)),
    *apply(draft, { taggingId }, act) {
      const tagging = closed(draft, taggingId)
      for (const place of yield* placesOf(tagging, draft.naming('proposals', 'taggingId', taggingId))) {
        const anchors = place.sort === 'agreed' && !decidedAt(draft, tagging, place) ? wordsKept(draft, place) : null
        if (anchors) decide(draft, tagging, place, { anchors, reason: '' }, act)
        yield
      }
    },
  }),
}

function open(draft: Draft, taggingId: string): Tagging {
  const tagging = draft.get('taggings', taggingId)
  if (tagging.closedAt === null) return tagging
  throw new Refusal('tagging-closed', codebookWords.closedAlready(tagging.name))
}

function closed(draft: Draft, taggingId: string): Tagging {
  const tagging = draft.get('taggings', taggingId)
  if (tagging.closedAt !== null) return tagging
  throw new Refusal('tagging-open', codebookWords.notClosedYet(tagging.name))
}

/** What is kept from whom would have two answers for a text in two taggings, or for one that is no longer read. */
function assertFree(draft: Draft, versionId: string): void {
  const { sourceId } = draft.get('versions', versionId)
  const source = draft.get('sources', sourceId)
  if (source.versionId !== versionId) throw new Refusal('earlier-text', codebookWords.newerText(source.title))
  const other = openTaggingIn(draft, sourceId)
  if (other === null) return
  throw new Refusal('tagged-elsewhere', codebookWords.taggedElsewhere(source.title, other.name))
}
