import type { TagSet } from '../../kinds/tag-sets'
import type { Tag } from '../../kinds/tags'
import { kindOf } from '../../kinds/registry'
import { freeName } from '../../words/free-name'
import { LIMITS } from '../../limits'
import { entitiesOf, entity, type Project } from '../project'
import { positionAfter, query } from './query'

export const tagSetsInOrder = query(['tagSets'], (project): TagSet[] =>
  entitiesOf(project, 'tagSets').toSorted(kindOf('tagSets').order),
)

/** The tags of a set in its order; a project read back damaged may name some that are gone. */
export const tagsOfSet = (project: Project, { tagIds }: TagSet): Tag[] =>
  tagIds.flatMap((tagId) => entity(project, 'tags', tagId) ?? [])

/** What a digit gives in the reader: a tag, or the tags of a set, of which a second digit gives one. */
export type BehindDigit = { kind: 'tag'; tag: Tag } | { kind: 'set'; set: TagSet; tags: Tag[] }

/** A digit and what it gives. */
export type DigitUse = { digit: number; behind: BehindDigit }

export const behindDigit = query(['tags', 'tagSets'], (project, digit: number): BehindDigit | null => {
  const tag = entitiesOf(project, 'tags').find(({ shortcut }) => shortcut === digit)
  if (tag) return { kind: 'tag', tag }
  const set = entitiesOf(project, 'tagSets').find(({ shortcut }) => shortcut === digit)
  return set ? { kind: 'set', set, tags: tagsOfSet(project, set) } : null
})

export const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** Everything that has a digit, from 1 to 9. */
export const allBehindDigits = query(['tags', 'tagSets'], (project): DigitUse[] =>
  DIGITS.flatMap((digit) => {
    const behind = behindDigit.ask(project, digit)
    return behind ? [{ digit, behind }] : []
  }),
)

/** A set that can be created as it is, after the others. */
export function newTagSet(project: Project, id: string, name: string, tagIds: string[]): TagSet {
  const sets = tagSetsInOrder.ask(project)
  const free = freeName(
    name,
    sets.map((set) => set.name),
    LIMITS.line,
  )
  return { id, position: positionAfter(sets), name: free, tagIds, shortcut: null }
}
