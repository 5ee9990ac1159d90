import type { Draft } from '../document/draft'
import type { Passage } from '../kinds/passages'
import { editionOf } from '../kinds/tags'

type Tagged = Pick<Passage, 'tagIds' | 'givenUnder'>

/** What a passage says of its tags with one more, under what it means now; as it is where it has that tag already. */
export function withTag(draft: Draft, passage: Tagged, tagId: string): Tagged {
  const edition = editionOf(draft.get('tags', tagId))
  if (passage.tagIds.includes(tagId)) return passage
  return tagged(passage, [...passage.tagIds, tagId], { [tagId]: edition })
}

/** The same with another tag instead of one, where it stood last; once. */
export function withInstead(draft: Draft, passage: Tagged, tagId: string, other: string): Tagged {
  const edition = editionOf(draft.get('tags', other))
  if (passage.tagIds.includes(other)) return withoutTag(passage, tagId)
  const kept = passage.tagIds.filter((each) => each !== tagId)
  return tagged(passage, [...kept, other], { [other]: edition })
}

export const withoutTag = (passage: Tagged, tagId: string): Tagged =>
  tagged(
    passage,
    passage.tagIds.filter((each) => each !== tagId),
    {},
  )

/** The tag is right under what it means now. */
export const confirmed = (draft: Draft, passage: Tagged, tagId: string): Tagged =>
  tagged(passage, passage.tagIds, { [tagId]: editionOf(draft.get('tags', tagId)) })

/** The first meaning is not said, so that passages without any other look as they always did. */
function tagged(passage: Tagged, tagIds: string[], given: Readonly<Record<string, number>>): Tagged {
  const known = Object.entries({ ...passage.givenUnder, ...given }).filter(
    ([tagId, edition]) => edition > 1 && tagIds.includes(tagId),
  )
  return known.length > 0 || passage.givenUnder ? { tagIds, givenUnder: Object.fromEntries(known) } : { tagIds }
}
