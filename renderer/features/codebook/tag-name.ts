import type { Tag } from '@shared/kinds/tags'
import { nameKey } from '@shared/words/fold'

export const NAME_TAKEN = 'A tag of this name is already in the codebook.'

/** Whether one of the tags has this name, however its letters are written. */
export const isNameTaken = (tags: readonly Tag[], name: string): boolean =>
  tags.some((tag) => nameKey(tag.name) === nameKey(name))
