import { z } from 'zod'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { TagSet } from '../kinds/tag-sets'
import { Refusal } from '../refusal'
import { nameKey } from '../words/fold'
import { define } from './operation'
import { takeShortcut } from './take-shortcut'

/** Sets of tags that are used together, wherever they stand in the tree. */
export const tagSetOperations = {
  'tagSet.create': define({
    kind: 'tagSets',
    input: z.strictObject({ tagSet: TagSet }),
    label: ({ tagSet }) => `Create set “${tagSet.name}”`,
    apply: (draft, { tagSet }) => {
      assertSound(draft, tagSet.id, tagSet)
      takeShortcut(draft, tagSet.id, tagSet.shortcut)
      draft.add('tagSets', { ...tagSet, tagIds: [...new Set(tagSet.tagIds)] })
    },
  }),
  'tagSet.update': define({
    kind: 'tagSets',
    input: z.strictObject({ tagSetId: Id, changes: TagSet.omit({ id: true, position: true }).exactPartial() }),
    label: ({ tagSetId, changes }, draft) =>
      changes.name === undefined
        ? `Edit set “${draft.find('tagSets', tagSetId)?.name ?? ''}”`
        : `Rename set to “${changes.name}”`,
    apply: (draft, { tagSetId, changes }) => {
      assertSound(draft, tagSetId, changes)
      if (changes.shortcut !== undefined) takeShortcut(draft, tagSetId, changes.shortcut)
      draft.update('tagSets', tagSetId, {
        ...changes,
        ...(changes.tagIds && { tagIds: [...new Set(changes.tagIds)] }),
      })
    },
  }),
  /** Its tags stay as they are. */
  'tagSet.delete': define({
    kind: 'tagSets',
    input: z.strictObject({ tagSetId: Id }),
    label: ({ tagSetId }, draft) => `Delete set “${draft.find('tagSets', tagSetId)?.name ?? ''}”`,
    apply: (draft, { tagSetId }) => draft.remove('tagSets', tagSetId),
  }),
}

export const SET_NAME_TAKEN = 'A set of this name is already in the codebook.'

/** Refuses a name that another set has, however its letters are written, and tags that are gone. */
function assertSound(draft: Draft, tagSetId: string, { name, tagIds = [] }: Partial<TagSet>): void {
  for (const tagId of tagIds) draft.get('tags', tagId)
  const taken = draft.all('tagSets').some((set) => set.id !== tagSetId && nameKey(set.name) === nameKey(name ?? ''))
  if (name !== undefined && taken) throw new Refusal('name-taken', `${SET_NAME_TAKEN} Nothing was changed.`)
}
