import { z } from 'zod'
import { Refusal } from '../refusal'
import type { Draft } from '../document/draft'
import { Anchor } from '../anchoring/anchor'
import { Id } from '../fields'
import { NewPassage, Passage } from '../kinds/passages'
import { deleteEntity } from '../document/delete-entity'
import { define } from './operation'

const tagName = (draft: Draft, tagId: string | undefined) => (tagId && draft.find('tags', tagId)?.name) || ''

export const passageOperations = {
  'passage.create': define({
    kind: 'passages',
    input: z.strictObject({ passage: NewPassage }),
    label: ({ passage }, draft) =>
      passage.tagIds.length > 0 ? `Tag “${tagName(draft, passage.tagIds[0])}”` : 'Mark passage',
    apply: (draft, { passage }, { by, at }) => {
      const version = draft.get('versions', passage.versionId)
      if (version.sourceId !== passage.sourceId)
        throw new Refusal('mismatch', 'The passage is not from this source. Nothing was tagged.')
      if (passage.anchor.end > version.characters) {
        throw new Refusal('anchor-outside', 'The passage reaches past the end of the text. Nothing was tagged.')
      }
      for (const tagId of passage.tagIds) draft.get('tags', tagId)
      draft.add('passages', { ...passage, tagIds: [...new Set(passage.tagIds)], createdBy: by, createdAt: at })
    },
  }),
  'passage.update': define({
    kind: 'passages',
    input: z.strictObject({
      passageId: Id,
      changes: Passage.pick({ note: true, statement: true, credibility: true }).exactPartial(),
    }),
    label: ({ changes }) =>
      changes.note !== undefined
        ? 'Edit passage note'
        : changes.statement !== undefined
          ? 'Set statement type'
          : 'Grade passage',
    apply: (draft, { passageId, changes }) => draft.update('passages', passageId, changes),
  }),
  'passage.resize': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, anchor: Anchor }),
    label: () => 'Resize passage',
    apply: (draft, { passageId, anchor }) => {
      const { sourceId, versionId, reAnchored } = draft.get('passages', passageId)
      const version = draft.get('versions', versionId)
      if (anchor.end > version.characters) {
        throw new Refusal('anchor-outside', 'The passage would reach past the end of the text. Nothing was changed.')
      }
      // Who gives it its words in the present text has seen them; in an earlier one it says nothing of the present.
      const isSeen = reAnchored && versionId === draft.get('sources', sourceId).versionId
      draft.update('passages', passageId, {
        anchor,
        ...(isSeen && { reAnchored: { ...reAnchored, outcome: 'changed', reviewed: true } }),
      })
    },
  }),
  'passage.tag': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, tagId: Id }),
    label: ({ tagId }, draft) => `Tag “${tagName(draft, tagId)}”`,
    apply: (draft, { passageId, tagId }) => {
      draft.get('tags', tagId)
      const { tagIds } = draft.get('passages', passageId)
      if (!tagIds.includes(tagId)) draft.update('passages', passageId, { tagIds: [...tagIds, tagId] })
    },
  }),
  'passage.untag': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, tagId: Id }),
    label: ({ tagId }, draft) => `Remove tag “${tagName(draft, tagId)}”`,
    apply: (draft, { passageId, tagId }) => {
      const { tagIds } = draft.get('passages', passageId)
      draft.update('passages', passageId, { tagIds: tagIds.filter((id) => id !== tagId) })
    },
  }),
  /** Its evidence links go with it; the dialog has said how many. */
  'passage.delete': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id }),
    label: () => 'Delete passage',
    apply: (draft, { passageId }) => deleteEntity(draft, 'passages', passageId),
  }),
}
