import { z } from 'zod'
import { Refusal } from '../refusal'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { LIMITS } from '../limits'
import { Tag, tagsAbove, tagSays } from '../kinds/tags'
import { TagEdition } from '../kinds/tag-editions'
import type { Steps } from '../steps'
import { deleteEntity } from '../document/delete-entity'
import { isTakenAt } from '../document/queries/tag-names'
import { proposeLetters } from '../kinds/tag-letters'
import { withInstead } from './give-tags'
import { MergedWords, mergeTags } from './merge-tags'
import { openEdition } from './open-edition'
import { define } from './operation'
import { placeTags, tagsUnder } from './place-tags'
import { takeShortcut } from './take-shortcut'
import { codebookWords } from './codebook-words'

export const tagOperations = {
  'tag.create': define({
    kind: 'tags',
    input: z.strictObject({ tag: Tag }),
    label: ({ tag }) => codebookWords.createTag(tag.name),
    apply: (draft, { tag }) => {
      if (tag.parentId) draft.get('tags', tag.parentId)
      takeShortcut(draft, tag.id, tag.shortcut)
      assertNameFree(draft, tag)
      draft.add('tags', withFreeLetters(draft, tag))
    },
  }),
  'tag.update': define({
    kind: 'tags',
    input: z.strictObject({
      tagId: Id,
      changes: Tag.omit({ id: true, parentId: true, position: true, edition: true }).exactPartial(),
    }),
    label: ({ tagId, changes }, draft) =>
      changes.name === undefined
        ? codebookWords.editTag(draft.find('tags', tagId)?.name ?? '')
        : codebookWords.renameTag(changes.name),
    apply: (draft, { tagId, changes }) => {
      if (changes.shortcut !== undefined) takeShortcut(draft, tagId, changes.shortcut)
      const tag = draft.get('tags', tagId)
      // Twins of an older project keep their names until one is given another.
      if (changes.name !== undefined && changes.name !== tag.name) assertNameFree(draft, { ...tag, name: changes.name })
      draft.update('tags', tagId, changes)
    },
  }),
  /** What it meant until now is kept for the passages that were given it then, which are to be looked at again. */
  'tag.openEdition': define({
    kind: 'tags',
    input: z.strictObject({
      tagId: Id,
      editionId: Id,
      was: TagEdition.pick({ definition: true, include: true, exclude: true }),
    }),
    label: ({ tagId }, draft) => codebookWords.changeMeaning(draft.find('tags', tagId)?.name ?? ''),
    apply: (draft, { tagId, editionId, was }, act) => openEdition(draft, { tagId, editionId, was }, act),
  }),
  /** Puts it under `parentId`, before the tag there that is named, or last. */
  'tag.move': define({
    kind: 'tags',
    input: z.strictObject({ tagId: Id, parentId: Id.nullable(), beforeId: Id.nullable() }),
    label: ({ tagId }, draft) => codebookWords.moveTag(draft.find('tags', tagId)?.name ?? ''),
    apply: (draft, { tagId, ...to }) => moveTags(draft, [tagId], to),
  }),
  /** The same for several, in the order in which they are named; one under another of them stays where it is. */
  'tag.moveSeveral': define({
    kind: 'tags',
    input: z.strictObject({
      tagIds: z.array(Id).min(1).max(LIMITS.tags),
      parentId: Id.nullable(),
      beforeId: Id.nullable(),
    }),
    label: ({ tagIds }) => codebookWords.moveTags(tagIds.length),
    apply: (draft, { tagIds, ...to }) => moveTags(draft, tagIds, to),
  }),
  /** Nothing is lost: what had the tag has the other one. */
  'tag.merge': define({
    kind: 'tags',
    input: z.strictObject({ tagId: Id, intoId: Id, words: MergedWords }),
    label: ({ tagId, intoId }, draft) =>
      codebookWords.mergeTag(draft.find('tags', tagId)?.name ?? '', draft.find('tags', intoId)?.name ?? ''),
    apply: (draft, { tagId, intoId, words }) => mergeTags(draft, tagId, intoId, words),
  }),
  /**
   * Passages are never lost: they keep their other tags, and take `replaceWith` when one is given. Child tags move up and
   * stand where the deleted one stood.
   */
  'tag.delete': define({
    kind: 'tags',
    input: z.strictObject({ tagId: Id, replaceWith: Id.nullable() }),
    label: ({ tagId }, draft) => codebookWords.deleteTag(draft.find('tags', tagId)?.name ?? ''),
    apply: function* (draft, { tagId, replaceWith }) {
      const { parentId } = draft.get('tags', tagId)
      if (replaceWith) draft.get('tags', replaceWith)
      if (replaceWith === tagId) throw new Refusal('tag-cycle', codebookWords.replacesItself)
      if (replaceWith) yield* replaceTag(draft, tagId, replaceWith)
      const [children, around] = [tagsUnder(draft, tagId), tagsUnder(draft, parentId)]
      const next = around[around.findIndex(({ id }) => id === tagId) + 1]
      yield* deleteEntity(draft, 'tags', tagId)
      placeTags(draft, children, parentId, next?.id ?? null)
    },
  }),
}

type Landing = { parentId: string | null; beforeId: string | null }

function moveTags(draft: Draft, tagIds: readonly string[], { parentId, beforeId }: Landing): void {
  const above = (tag: Tag): Tag[] => tagsAbove(tag, (id) => draft.find('tags', id))
  const wanted = new Set(tagIds)
  const moved = [...wanted]
    .map((tagId) => draft.get('tags', tagId))
    .filter((tag) => !above(tag).some(({ id }) => wanted.has(id)))
  const parent = parentId === null ? null : draft.get('tags', parentId)
  if (parent && [parent, ...above(parent)].some((tag) => moved.includes(tag))) {
    throw new Refusal('tag-cycle', codebookWords.underItself)
  }
  if (beforeId && draft.get('tags', beforeId).parentId !== parentId) throw tagElsewhere()
  placeTags(draft, moved, parentId, beforeId)
}

const tagElsewhere = (): Refusal => new Refusal('tag-elsewhere', codebookWords.neighbourMoved)

/** Two tags of one name in one place cannot be told apart. */
function assertNameFree(draft: Draft, tag: Pick<Tag, 'id' | 'name' | 'parentId'>): void {
  if (isTakenAt(draft.all('tags'), tag))
    throw new Refusal('name-taken', codebookWords.nothingChanged(tagSays.nameTaken))
}

/** Another window may have given them to another tag meanwhile. */
function withFreeLetters(draft: Draft, tag: Tag): Tag {
  if (!tag.letters) return tag
  const taken = new Set(draft.all('tags').flatMap(({ letters }) => letters ?? []))
  return taken.has(tag.letters) ? { ...tag, letters: proposeLetters(tag.name, taken) } : tag
}

/** Passages have the other tag in its place, once. */
function* replaceTag(draft: Draft, tagId: string, other: string): Steps<void> {
  for (const passage of draft.naming('passages', 'tagIds', tagId)) {
    draft.update('passages', passage.id, withInstead(draft, passage, tagId, other))
    yield
  }
}
