import { type Tag, tagNameKey } from '../../kinds/tags'
import { nameKey } from '../../words/fold'
import { entity } from '../project'
import { query, tagsInOrder } from './query'
import { documentWords } from '../document-words'

type Placed = Pick<Tag, 'name' | 'parentId'> & { id?: string }

/** Whether another tag in the same place of the tree has this name, however its letters are written. */
export function isTakenAt(tags: readonly Tag[], { id, name, parentId }: Placed): boolean {
  const wanted = nameKey(name)
  return tags.some((tag) => tag.parentId === parentId && tagNameKey(tag) === wanted && tag.id !== id)
}

/** Whether any tag has this name: what is made by its name alone must not look like one that is there. */
export function isNameTaken(tags: readonly Tag[], name: string): boolean {
  const wanted = nameKey(name)
  return tags.some((tag) => tagNameKey(tag) === wanted)
}

/**
 * What tags are called where they are chosen by name: a name that several have, in different places of the tree, says
 * under which it stands.
 */
export const tagLabels = query(['tags'], (project): ReadonlyMap<string, string> => {
  const tags = tagsInOrder.ask(project)
  const uses = new Map<string, number>()
  for (const tag of tags) uses.set(tagNameKey(tag), (uses.get(tagNameKey(tag)) ?? 0) + 1)
  return new Map(
    tags.map((tag) => {
      const above = (uses.get(tagNameKey(tag)) ?? 0) > 1 && tag.parentId ? entity(project, 'tags', tag.parentId) : null
      return [tag.id, above ? documentWords.tagUnder(tag.name, above.name) : tag.name]
    }),
  )
})
