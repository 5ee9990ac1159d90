import { z } from 'zod'
import { Refusal } from '../refusal'
import type { Draft } from '../document/draft'
import { Anchor } from '../anchoring/anchor'
import { Id, Instant } from '../fields'
import { NewPassage, Passage } from '../kinds/passages'
import { deleteEntity } from '../document/delete-entity'
import { confirmed, withInstead, withoutTag, withTag } from './give-tags'
import { define } from './operation'
import { passageWords } from './passage-words'

/** Another window may have taken it away meanwhile. */
function assertTagged(draft: Draft, { tagIds }: Passage, tagId: string): void {
  if (tagIds.includes(tagId)) return
  throw new Refusal('not-tagged', passageWords.notTagged(tagName(draft, tagId)))
}

const tagName = (draft: Draft, tagId: string | undefined) => (tagId && draft.find('tags', tagId)?.name) || ''

function addPassage(draft: Draft, passage: Passage): void {
  const version = draft.get('versions', passage.versionId)
  if (version.sourceId !== passage.sourceId) throw new Refusal('mismatch', passageWords.notFromSource)
  if (passage.anchor.end > version.characters) {
    throw new Refusal('anchor-outside', passageWords.pastEnd)
  }
  const tagged = passage.tagIds.reduce((known, tagId) => withTag(draft, known, tagId), { tagIds: [] as string[] })
  draft.add('passages', { ...passage, ...tagged })
}

export const passageOperations = {
  'passage.create': define({
    kind: 'passages',
    input: z.strictObject({ passage: NewPassage }),
    label: ({ passage }, draft) =>
      passage.tagIds.length > 0 ? passageWords.tag(tagName(draft, passage.tagIds[0])) : passageWords.mark,
    apply: (draft, { passage }, { by, at }) => addPassage(draft, { ...passage, createdBy: by, createdAt: at }),
  }),
  /** A passage from the file of another program, with who made it there and when; who imports it where nobody is named. */
  'passage.import': define({
    kind: 'passages',
    input: z.strictObject({
      passage: NewPassage.extend({ createdBy: Id.exactOptional(), createdAt: Instant.exactOptional() }),
    }),
    label: () => passageWords.importPassage,
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
        ? passageWords.editNote
        : changes.statement !== undefined
          ? passageWords.setStatement
          : passageWords.grade,
    apply: (draft, { passageId, changes }) => draft.update('passages', passageId, changes),
  }),
  'passage.resize': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, anchor: Anchor }),
    label: () => passageWords.resize,
    apply: (draft, { passageId, anchor }) => {
      const { sourceId, versionId, reAnchored } = draft.get('passages', passageId)
      const version = draft.get('versions', versionId)
      if (anchor.end > version.characters) {
        throw new Refusal('anchor-outside', passageWords.wouldPassEnd)
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
    label: ({ tagId }, draft) => passageWords.tag(tagName(draft, tagId)),
    apply: (draft, { passageId, tagId }) => {
      const passage = draft.get('passages', passageId)
      draft.update('passages', passageId, withTag(draft, passage, tagId))
    },
  }),
  'passage.untag': define({
    kind: 'passages',
    input: z.strictObject({ passageId: Id, tagId: Id }),
    label: ({ tagId }, draft) => passageWords.untag(tagName(draft, tagId)),
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
        ? passageWords.tagAndKeep(tagName(draft, otherId), tagName(draft, tagId))
        : passageWords.tagInstead(tagName(draft, otherId), tagName(draft, tagId)),
    apply: (draft, { passageId, tagId, otherId, keep }) => {
      const passage = draft.get('passages', passageId)
      assertTagged(draft, passage, tagId)
      if (tagId === otherId) throw new Refusal('unchanged', passageWords.hasTag)
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
    label: ({ tagId }, draft) => passageWords.confirmTag(tagName(draft, tagId)),
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
    label: () => passageWords.deletePassage,
    apply: (draft, { passageId }) => deleteEntity(draft, 'passages', passageId),
  }),
}
