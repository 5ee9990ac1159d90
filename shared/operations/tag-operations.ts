import { z } from 'zod'
import { Refusal } from '../refusal'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { Tag } from '../kinds/tags'
import type { Steps } from '../steps'
import { deleteEntity } from '../document/delete-entity'
import { isNameTaken, NAME_TAKEN } from '../document/queries/tag-names'
import { define } from './operation'
import { placeTags, tagsUnder } from './place-tags'

export const tagOperations = {
  'tag.create': define({
    kind: 'tags',
    input: z.strictObject({ tag: Tag }),
    label: ({ tag }) => `Create tag “${tag.name}”`,
    apply: (draft, { tag }) => {
      if (tag.parentId) draft.get('tags', tag.parentId)
      takeShortcut(draft, tag.id, tag.shortcut)
      assertNameFree(draft, tag)
      draft.add('tags', tag)
    },
  }),
  'tag.update': define({
    kind: 'tags',
    input: z.strictObject({
      tagId: Id,
      changes: Tag.omit({ id: true, parentId: true, position: true }).exactPartial(),
    }),
    label: ({ tagId, changes }, draft) =>
      changes.name === undefined
        ? `Edit tag “${draft.find('tags', tagId)?.name ?? ''}”`
        : `Rename tag to “${changes.name}”`,
    apply: (draft, { tagId, changes }) => {
      if (changes.shortcut !== undefined) takeShortcut(draft, tagId, changes.shortcut)
      const { name } = draft.get('tags', tagId)
      // Twins of an older project keep their names until one is given another.
      if (changes.name !== undefined && changes.name !== name) assertNameFree(draft, { id: tagId, name: changes.name })
      draft.update('tags', tagId, changes)
    },
  }),
  /** Puts it under `parentId`, before the tag there that is named, or last. */
  'tag.move': define({
    kind: 'tags',
    input: z.strictObject({ tagId: Id, parentId: Id.nullable(), beforeId: Id.nullable() }),
    label: ({ tagId }, draft) => `Move tag “${draft.find('tags', tagId)?.name ?? ''}”`,
    apply: (draft, { tagId, parentId, beforeId }) => {
      const tag = draft.get('tags', tagId)
      if (isUnder(draft, parentId, tagId)) {
        throw new Refusal('tag-cycle', 'A tag cannot be placed under itself. Nothing was moved.')
      }
      if (beforeId && draft.get('tags', beforeId).parentId !== parentId) throw tagElsewhere()
      placeTags(draft, [tag], parentId, beforeId)
    },
  }),
  /**
   * Passages are never lost: they keep their other tags, and take `replaceWith` when one is given. Child tags move up and
   * stand where the deleted one stood.
   */
  'tag.delete': define({
    kind: 'tags',
    input: z.strictObject({ tagId: Id, replaceWith: Id.nullable() }),
    label: ({ tagId }, draft) => `Delete tag “${draft.find('tags', tagId)?.name ?? ''}”`,
    apply: function* (draft, { tagId, replaceWith }) {
      const { parentId } = draft.get('tags', tagId)
      if (replaceWith) draft.get('tags', replaceWith)
      if (replaceWith === tagId) throw new Refusal('tag-cycle', 'A tag cannot replace itself. Nothing was deleted.')
      if (replaceWith) yield* replaceTag(draft, tagId, replaceWith)
      const [children, around] = [tagsUnder(draft, tagId), tagsUnder(draft, parentId)]
      const next = around[around.findIndex(({ id }) => id === tagId) + 1]
      yield* deleteEntity(draft, 'tags', tagId)
      placeTags(draft, children, parentId, next?.id ?? null)
    },
  }),
}

/** Whether the tag of this id is the other, or stands under it; tags of a damaged project may stand in a circle. */
function isUnder(draft: Draft, id: string | null, otherId: string): boolean {
  const passed = new Set<string>()
  for (let above = id; above !== null && !passed.has(above); above = draft.get('tags', above).parentId) {
    if (above === otherId) return true
    passed.add(above)
  }
  return false
}

const tagElsewhere = (): Refusal =>
  new Refusal('tag-elsewhere', 'The tag beside that place was moved meanwhile. Nothing was moved. Move it again.')

/** Two tags of one name cannot be told apart where tags are chosen by name. */
function assertNameFree(draft: Draft, { id, name }: Pick<Tag, 'id' | 'name'>): void {
  if (isNameTaken(draft.all('tags'), name, id)) throw new Refusal('name-taken', `${NAME_TAKEN} Nothing was changed.`)
}

/** A digit belongs to one tag: giving it to another takes it from the first. */
function takeShortcut(draft: Draft, tagId: string, shortcut: number | null): void {
  if (shortcut === null) return
  for (const tag of draft.all('tags')) {
    if (tag.id !== tagId && tag.shortcut === shortcut) draft.update('tags', tag.id, { shortcut: null })
  }
}

/** Passages have the other tag in its place, once. */
function* replaceTag(draft: Draft, tagId: string, other: string): Steps<void> {
  for (const { id, tagIds } of draft.naming('passages', 'tagIds', tagId)) {
    const kept = tagIds.filter((each) => each !== tagId)
    draft.update('passages', id, { tagIds: kept.includes(other) ? kept : [...kept, other] })
    yield
  }
}
