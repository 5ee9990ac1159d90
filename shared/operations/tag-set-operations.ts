import { z } from 'zod'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { TagSet } from '../kinds/tag-sets'
import { Refusal } from '../refusal'
import { nameKey } from '../words/fold'
import { define } from './operation'
import { takeShortcut } from './take-shortcut'
import { codebookWords } from './codebook-words'

/** Sets of tags that are used together, wherever they stand in the tree. */
export const tagSetOperations = {
  'tagSet.create': define({
    kind: 'tagSets',
    input: z.strictObject({ tagSet: TagSet }),
    label: ({ tagSet }) => codebookWords.createSet(tagSet.name),
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
        ? codebookWords.editSet(draft.find('tagSets', tagSetId)?.name ?? '')
        : codebookWords.renameSet(changes.name),
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
    label: ({ tagSetId }, draft) => codebookWords.deleteSet(draft.find('tagSets', tagSetId)?.name ?? ''),
    apply: (draft, { tagSetId }) => draft.remove('tagSets', tagSetId),
  }),
}

/** Refuses a name that another set has, however its letters are written, and tags that are gone. */
function assertSound(draft: Draft, tagSetId: string, { name, tagIds = [] }: Partial<TagSet>): void {
  for (const tagId of tagIds) draft.get('tags', tagId)
  const taken = draft.all('tagSets').some((set) => set.id !== tagSetId && nameKey(set.name) === nameKey(name ?? ''))
  if (name !== undefined && taken)
    throw new Refusal('name-taken', codebookWords.nothingChanged(codebookWords.setNameTaken))
}
