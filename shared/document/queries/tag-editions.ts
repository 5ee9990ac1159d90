import { type Passage, givenUnder } from '../../kinds/passages'
import type { TagEdition } from '../../kinds/tag-editions'
import { editionOf, type Tag } from '../../kinds/tags'
import { kindOf } from '../../kinds/registry'
import { entitiesNaming } from '../indexes/foreign-keys'
import { entity, type Project } from '../project'
import { inSourceOrder } from './passages'
import { query } from './query'

/** What a tag meant before, the latest first. */
export const earlierEditions = query(['tagEditions'], (project, tagId: string): TagEdition[] =>
  entitiesNaming(project, 'tagEditions', 'tagId', tagId).toSorted(
    (left, right) => -kindOf('tagEditions').order(left, right),
  ),
)

/** Whether a passage was given the tag under another meaning than it has now. */
export const isOutdated = (passage: Passage, tag: Tag): boolean => givenUnder(passage, tag.id) !== editionOf(tag)

/** Passages to look at again: those that were given the tag under another meaning, source by source in reading order. */
export const toRetag = query(['tags', 'passages', 'sources'], (project, tagId: string): Passage[] => {
  const tag = entity(project, 'tags', tagId)
  if (!tag) return []
  const waiting = entitiesNaming(project, 'passages', 'tagIds', tagId).filter((passage) => isOutdated(passage, tag))
  return waiting.toSorted(inSourceOrder(project))
})

/** Words a tag was defined by. */
export type Meaning = Pick<Tag, 'definition' | 'include' | 'exclude'>

/** What the tag meant when the passage was given it; null where that meaning was taken back by undo. */
export function meaningThen(project: Project, tag: Tag, passage: Passage): Meaning | null {
  const edition = givenUnder(passage, tag.id)
  if (edition === editionOf(tag)) return tag
  return earlierEditions.ask(project, tag.id).find((each) => each.edition === edition) ?? null
}
