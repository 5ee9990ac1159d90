import { z } from 'zod'
import type { Span } from '../anchoring/span'
import { Id } from '../fields'
import { SearchScope } from '../kinds/queries'
import type { Kind } from '../kinds/registry'
import { Tag } from '../kinds/tags'
import { LIMITS } from '../limits'
import type { InContext } from '../search/in-context'
import { call } from './call'
import type { Applied } from './contract'

/** Places that one search shows: no more can be tagged in one step, with the tag. */
export const MOST_HITS = LIMITS.operations - 1

/** Where in a project is searched, and the kinds whose words those are; the texts of sources are none. */
export const SCOPES = {
  texts: [],
  cards: ['sources'],
  notes: ['passages', 'evidence', 'taggings', 'decisions'],
  tags: ['tags', 'tagEditions', 'tagSets'],
  risks: [
    'risks',
    'scores',
    'assumptions',
    'alternatives',
    'indicators',
    'observations',
    'sessions',
    'answers',
    'comments',
    'dissents',
    'outcomes',
  ],
  memos: ['memos', 'remarks', 'waivers'],
} as const satisfies Record<SearchScope, readonly Kind[]>
export type Scope = SearchScope
export const Scope = SearchScope

/**
 * Where a search goes on: at the place with this key, of which so much is known. `done` is how many places were before
 * it, for when it is gone.
 */
export const SearchPlace = z.strictObject({
  at: z.string().max(200),
  done: z.number().int().nonnegative(),
  known: z.number().int().nonnegative(),
})
export type SearchPlace = z.infer<typeof SearchPlace>
/** Where every search begins. */
export const SEARCH_START: SearchPlace = { at: '', done: 0, known: 0 }

export const SearchWish = z.strictObject({
  query: z.string().max(LIMITS.line),
  scopes: z.array(Scope).max(Object.keys(SCOPES).length),
  /** Only this source, its card and the notes in it; null for all. */
  sourceId: Id.nullable(),
  from: SearchPlace,
})
export type SearchWish = z.infer<typeof SearchWish>

/** Words of a source's present text. */
export type TextHit = InContext & { in: 'text'; sourceId: string; versionId: string; span: Span; mark: string }
/** Words that an analyst wrote. `label` is the field. */
export type ItemHit = InContext & { in: 'item'; kind: Kind; id: string; name: string; label: string }
export type SearchHit = TextHit | ItemHit

export type SearchPage = {
  /** Why the query cannot be searched; null when it can. */
  problem: string | null
  hits: SearchHit[]
  /** Where to go on; null when all was searched. */
  next: SearchPlace | null
  /** Share of the project that is searched by now, 0 to 1. */
  searched: number
  /** Sources whose text could not be read, by title; what is in them was not found. */
  unread: string[]
}

/** What of a hit is tagged: its words, or the sentence or paragraph they stand in. */
export const TAG_UNITS = ['words', 'sentence', 'paragraph'] as const

/** Words of a text, as a search found them. */
export const HitToTag = z.strictObject({
  versionId: Id,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
})
export type HitToTag = z.infer<typeof HitToTag>

export const AutoTagging = z.strictObject({
  hits: z.array(HitToTag).min(1).max(MOST_HITS),
  unit: z.enum(TAG_UNITS),
})
export type AutoTagging = z.infer<typeof AutoTagging>

/** A passage that tagging would make or change; `as-it-is` where it has the tag already. */
export type PassageToBe = InContext & {
  sourceId: string
  versionId: string
  span: Span
  mark: string
  becomes: 'new' | 'tagged' | 'as-it-is'
}

/** What a window may ask about searching. */
export const searchCalls = {
  /** Searches for about a tenth of a second; the answer says where to go on. */
  'search.find': call<SearchPage>()(SearchWish),
  /** What tagging hits would make; null is a tag that is not there yet. */
  'search.previewTagging': call<PassageToBe[]>()(AutoTagging.extend({ tagId: Id.nullable() })),
  /** Tags hits as one step; `newTag` says that the tag is made in it. */
  'search.tag': call<Applied>()(AutoTagging.extend({ by: Id, tag: Tag, newTag: z.boolean() })),
} as const
