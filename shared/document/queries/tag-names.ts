import type { Tag } from '../../kinds/tags'
import { nameKey } from '../../words/fold'

export const NAME_TAKEN = 'A tag of this name is already in the codebook.'

/** Whether one of the tags has this name, however its letters are written; one may be the tag that is to have it. */
export function isNameTaken(tags: readonly Tag[], name: string, exceptId?: string): boolean {
  const wanted = nameKey(name)
  return tags.some((tag) => keyOf(tag) === wanted && tag.id !== exceptId)
}

const keys = new WeakMap<Tag, string>()

/** A tag never changes, and each of ten thousand new ones is compared with those before it. */
function keyOf(tag: Tag): string {
  const known = keys.get(tag) ?? nameKey(tag.name)
  keys.set(tag, known)
  return known
}
