import { counted } from '../language/counts'
import { type Kind, FOREIGN_KEYS, kindOf } from '../kinds/registry'
import { type Tag, tagNameKey, tagsAbove } from '../kinds/tags'
import { LIMITS } from '../limits'
import { entitiesNaming, idsNaming } from '../document/indexes/foreign-keys'
import { entity, type Project } from '../document/project'
import { queriesInOrder, query } from '../document/queries/query'
import { siblingsOf } from '../document/queries/tags'
import { joinedText } from '../words/joined'
import { asksFor } from '../retrieval/names'

/** Running text of a tag. */
export const TAG_WORDS = ['definition', 'include', 'exclude', 'memo'] as const
export type TagWords = Partial<Pick<Tag, (typeof TAG_WORDS)[number]>>

/**
 * What the words of a tag become when another is merged into it: the other's behind its own, unless they are the same.
 */
export function joinedWords(into: Tag, tag: Tag): TagWords {
  const joined = TAG_WORDS.flatMap((field) => {
    const [first = '', second = ''] = [into[field], tag[field]]
    const joined = joinedText(first, second)
    return joined === first ? [] : [[field, joined]]
  })
  return Object.fromEntries(joined) as TagWords
}

/** What names tags, other than tags themselves, what is part of them, and what tells of how things stood. */
export const NAMING_TAGS = FOREIGN_KEYS.filter(
  ({ kind, to, onDelete }) => to === 'tags' && kind !== 'tags' && kind !== 'tagEditions' && onDelete !== 'keep',
)

/** What merging a tag into another would change. */
export type MergeEffect = {
  passages: number
  /** Of those, how many have both tags. */
  both: number
  /** Tags right under it, which go under the other. */
  children: number
  /** Whether the other stands under it, and takes its place. */
  movesUp: boolean
  /** Digit and letters the other takes over; null where it has its own or there are none. */
  shortcut: Tag['shortcut']
  letters: string | null
  /** What else names the tag and will name the other, by kind in words: "2 sets of tags". */
  named: { kind: Kind; count: number }[]
  /** Saved queries that ask for the tag and will ask for the other. */
  queries: number
  /** Meanings it had before, which only the history keeps. */
  editions: number
  /** What its words would be added to, field by field; empty when the tag says nothing of its own. */
  words: TagWords
  /** A name that would then stand twice under the other; null when none would. */
  clash: string | null
  /** Whether the words of both are too long to be one text. */
  tooLong: boolean
}

export const mergeEffect = query(
  ['tags', 'passages', 'tagEditions', 'queries', ...new Set(NAMING_TAGS.map(({ kind }) => kind))],
  (project, tagId: string, intoId: string): MergeEffect | null => {
    const [tag, into] = [entity(project, 'tags', tagId), entity(project, 'tags', intoId)]
    if (!tag || !into || tag === into) return null
    const passages = entitiesNaming(project, 'passages', 'tagIds', tagId)
    const children = siblingsOf(project, tagId)
    const words = joinedWords(into, tag)
    return {
      passages: passages.length,
      both: passages.filter(({ tagIds }) => tagIds.includes(intoId)).length,
      children: children.filter(({ id }) => id !== intoId).length,
      movesUp: tagsAbove(into, (id) => entity(project, 'tags', id)).includes(tag),
      shortcut: into.shortcut === null ? tag.shortcut : null,
      letters: into.letters ? null : (tag.letters ?? null),
      named: NAMING_TAGS.filter(({ kind }) => kind !== 'passages').flatMap(({ kind, field }) => {
        const count = idsNaming(project, kind, field, tagId).size
        return count > 0 ? [{ kind, count }] : []
      }),
      queries: queriesAsking.ask(project, tagId),
      editions: idsNaming(project, 'tagEditions', 'tagId', tagId).size,
      words,
      clash: clashUnder(project, children, into),
      tooLong: Object.values(words).some((text) => text.length > LIMITS.prose),
    }
  },
)

/** "2 sets of tags". */
export const namedInWords = ({ kind, count }: { kind: Kind; count: number }): string =>
  counted(count, kindOf(kind).one, kindOf(kind).many)

/** How many saved queries ask for a thing; they name it by its id, whatever it is called. */
export const queriesAsking = query(
  ['queries'],
  (project, id: string): number =>
    queriesInOrder.ask(project).filter(({ kind, text }) => kind === 'passages' && asksFor(text, id)).length,
)

/** A name of two tags that would stand side by side under the tag they are moved to. */
function clashUnder(project: Project, moved: readonly Tag[], into: Tag): string | null {
  const there = new Set(siblingsOf(project, into.id).map(tagNameKey))
  return moved.find((tag) => tag.id !== into.id && there.has(tagNameKey(tag)))?.name ?? null
}
