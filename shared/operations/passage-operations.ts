import { z } from 'zod'
import { Refusal } from '../refusal'
import type { Draft } from '../document/draft'
import { Anchor } from '../anchoring/anchor'
import { Id, Instant } from '../fields'
import { NewPassage, Passage } from '../kinds/passages'
import { deleteEntity } from '../document/delete-entity'
import { confirmed, withInstead, withoutTag, withTag } from './give-tags'
import { define } from './operation'

/** Another window may have taken it away meanwhile. */
function assertTagged(draft: Draft, { tagIds }: Passage, tagId: string): void {
  if (tagIds.includes(tagId)) return
  throw new Refusal('not-tagged', `The passage no longer has the tag “${tagName(draft, tagId)}”. Nothing was changed.`)
}

const tagName = (draft: Draft, tagId: string | undefined) => (tagId && draft.find('tags', tagId)?.name) || ''

function addPassage(draft: Draft, passage: Passage): void {
  const version = draft.get('versions', passage.versionId)
  if (version.sourceId !== passage.sourceId)
    throw new Refusal('mismatch', 'The passage is not from this source. Nothing was tagged.')
  if (passage.anchor.end > version.characters) {
    throw new Refusal('anchor-outside', 'The passage reaches past the end of the text. Nothing was tagged.')
  }
  const tagged = passage.tagIds.reduce((known, tagId) => withTag(draft, known, tagId), { tagIds: [] as string[] })
  draft.add('passages', { ...passage, ...tagged })
}

export const passageOperations = {
  'passage.create': define({
    kind: 'passages',
    input: z.strictObject({ passage: NewPassage }),
    label: ({ passage }, draft) =>
      passage.tagIds.length > 0 ? `Tag “${tagName(draft, passage.tagIds[0])}”` : 'Mark passage',
    apply: (draft, { passage }, { by, at }) => addPassage(draft, { ...passage, createdBy: by, createdAt: at }),
  }),
  /** A passage from the file of another program, with who made it there and when; who imports it where nobody is named. */
  'passage.import': define({
    kind: 'passages',
    input: z.strictObject({
      passage: NewPassage.extend({ createdBy: Id.exactOptional(), createdAt: Instant.exactOptional() }),
    }),
    label: () => 'Import passage',
    apply: (draft, { passage }, { by, at }) => addPassage(draft, { createdBy: by, createdAt: at, ...passage }),
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
      const passage = draft.get('passages', passageId)
      draft.update('passages', passageId, withTag(draft, passage, tagId))
    },
  }),
  'passage.untag': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, tagId: Id }),
    label: ({ tagId }, draft) => `Remove tag “${tagName(draft, tagId)}”`,
    apply: (draft, { passageId, tagId }) => {
      draft.update('passages', passageId, withoutTag(draft.get('passages', passageId), tagId))
    },
  }),
  /** Takes another tag: in the place of this one, or beside it. */
  'passage.retag': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, tagId: Id, otherId: Id, keep: z.boolean() }),
    label: ({ otherId, keep, tagId }, draft) =>
      keep
        ? `Tag “${tagName(draft, otherId)}”, and keep “${tagName(draft, tagId)}”`
        : `Tag “${tagName(draft, otherId)}” instead of “${tagName(draft, tagId)}”`,
    apply: (draft, { passageId, tagId, otherId, keep }) => {
      const passage = draft.get('passages', passageId)
      assertTagged(draft, passage, tagId)
      if (tagId === otherId) throw new Refusal('unchanged', 'It has this tag already. Nothing was changed.')
      const kept = keep ? confirmed(draft, passage, tagId) : passage
      draft.update(
        'passages',
        passageId,
        keep ? withTag(draft, kept, otherId) : withInstead(draft, kept, tagId, otherId),
      )
    },
  }),
  /** The tag is right under what it means now. */
  'passage.confirmTag': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, tagId: Id }),
    label: ({ tagId }, draft) => `Keep tag “${tagName(draft, tagId)}” under its present meaning`,
    apply: (draft, { passageId, tagId }) => {
      const passage = draft.get('passages', passageId)
      assertTagged(draft, passage, tagId)
      draft.update('passages', passageId, confirmed(draft, passage, tagId))
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
