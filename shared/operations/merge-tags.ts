import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { joinedWords, NAMING_TAGS } from './merge-effect'
import type { Entity } from '../kinds/registry'
import { tagsAbove } from '../kinds/tags'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { askForOther } from './ask-for-other'
import { withInstead } from './give-tags'
import { namedInstead } from './named-instead'
import { placeTags, tagsUnder } from './place-tags'
import { codebookWords } from './codebook-words'

/** Whether the words of a merged tag are added to those of the tag it becomes. */
export const MergedWords = z.enum(['keep', 'join'])
export type MergedWords = z.infer<typeof MergedWords>

/**
 * Makes one tag of two: whatever had the first has the other, once, and what asked for it asks for the other; tags under
 * it go under the other; its digit and letters too where the other has none.
 */
export function* mergeTags(draft: Draft, tagId: string, intoId: string, words: MergedWords): Steps<void> {
  const [tag, into] = [draft.get('tags', tagId), draft.get('tags', intoId)]
  if (tagId === intoId) throw new Refusal('tag-cycle', codebookWords.mergedWithItself)
  for (const { kind, field } of NAMING_TAGS) {
    yield* draft.readyToName(kind, field)
    for (const each of draft.naming(kind, field, tagId)) {
      if (kind === 'passages')
        draft.update('passages', each.id, withInstead(draft, draft.get('passages', each.id), tagId, intoId))
      else draft.update(kind, each.id, { [field]: namedInstead(each, field, tagId, intoId) } as Partial<Entity>)
      yield
    }
  }
  yield* askForOther(draft, tagId, intoId)
  // Out from under what is about to go: the tags on the way to it must not end under themselves.
  if (tagsAbove(into, (id) => draft.find('tags', id)).some(({ id }) => id === tagId)) {
    placeTags(draft, [into], tag.parentId, tagId)
  }
  placeTags(draft, tagsUnder(draft, tagId), intoId, null)
  yield* deleteEntity(draft, 'tags', tagId)
  draft.update('tags', intoId, {
    ...(words === 'join' ? joinedWords(into, tag) : {}),
    ...(into.shortcut === null ? { shortcut: tag.shortcut } : {}),
    ...(into.letters || !tag.letters ? {} : { letters: tag.letters }),
  })
}
