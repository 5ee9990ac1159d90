import type { Draft } from '../document/draft'
import { passagesAsked } from '../document/queries/taggings'
import type { Tagging } from '../kinds/taggings'
import type { Steps } from '../steps'
import { derivedId } from './derived-id'

/**
 * Keeps the passages of a text as those who took part had them, with the tags that count; what has none of these is
 * left out.
 */
export function* closeTagging(draft: Draft, tagging: Tagging, at: string): Steps<void> {
  const counts = tagging.tagIds && new Set(tagging.tagIds)
  const tagNames: Record<string, string> = {}
  yield* draft.readyToName('passages', 'versionId')
  for (const versionId of tagging.versionIds) {
    for (const passage of passagesAsked(draft, tagging, versionId)) {
      const tagIds = passage.tagIds.filter((id) => counts?.has(id) ?? true)
      if (tagIds.length > 0) {
        for (const id of tagIds) tagNames[id] = draft.get('tags', id).name
        draft.add('proposals', {
          id: derivedId(tagging.id, passage.id),
          taggingId: tagging.id,
          analystId: passage.createdBy,
          versionId,
          passageId: passage.id,
          start: passage.anchor.start,
          end: passage.anchor.end,
          tagIds,
        })
      }
      yield
    }
  }
  draft.update('taggings', tagging.id, { closedAt: at, tagNames })
}
