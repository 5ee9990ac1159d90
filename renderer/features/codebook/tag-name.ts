import type { Tag } from '@shared/kinds/tags'

export const NAME_TAKEN = 'A tag of this name is already in the codebook.'

/** Whether one of the tags has this name, in whatever letters. */
export const isNameTaken = (tags: readonly Tag[], name: string): boolean =>
  tags.some((tag) => tag.name.toLocaleLowerCase() === name.trim().toLocaleLowerCase())
