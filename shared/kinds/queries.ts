import { z } from 'zod'
import { Id, Name, Position } from '../fields'
import { LIMITS } from '../limits'
import { freeName } from '../words/free-name'
import { capitalised } from '../words/sentence'
import { keyInWords } from './keys-in-words'
import { defineKind, type NameOf } from './kind'
import { kindSays } from './kind-says'
import { as, hidden, inName, key, line, order } from './tellings'

/** What passages are grouped by when they are listed. */
export const GROUPINGS = ['tag', 'source', 'analyst', 'risk', 'statement'] as const
export const Grouping = z.enum(GROUPINGS)
export type Grouping = z.infer<typeof Grouping>

/** Where words are searched: the texts of sources, or what analysts wrote. */
export const SearchScope = z.enum(['texts', 'cards', 'notes', 'tags', 'risks', 'memos'])
export type SearchScope = z.infer<typeof SearchScope>

export const Query = z.strictObject({
  id: Id,
  position: Position,
  name: Name,
  /** Asks for passages, or for words wherever they are. */
  kind: z.enum(['passages', 'words']),
  /** As it is typed, but that things are named by their id: `tag:@id`. Of words exactly as typed. */
  text: z.string().max(LIMITS.query),
  /** Of passages: what the list is grouped by. */
  grouping: Grouping.nullable(),
  /** Of words: where they are searched. Empty for passages. */
  scopes: z.array(SearchScope).max(SearchScope.options.length),
})
export type Query = z.infer<typeof Query>

/** Kinds of things that a query names, by the field in the query. */
export const NAMED_KINDS = {
  tag: 'tags',
  only: 'tags',
  source: 'sources',
  by: 'analysts',
  risk: 'risks',
} as const
export type NamedField = keyof typeof NAMED_KINDS

export const isNamed = (field: string): field is NamedField => Object.hasOwn(NAMED_KINDS, field)

/** The text with the names of what it names. */
const inWords = (text: string, nameOf: NameOf): string =>
  text.replace(/\b([a-z]{2,6}):@([0-9a-f-]{36})/g, (said, field: string, id: string) =>
    isNamed(field) ? `${field}:${kindSays.quoted(nameOf(NAMED_KINDS[field], id))}` : said,
  )

export const queries = defineKind<Query>({
  schema: Query,
  one: 'saved query',
  many: 'saved queries',
  name: ({ name }) => name,
  apart: (query, others) => ({
    ...query,
    name: freeName(
      query.name,
      others.map(({ name }) => name),
      LIMITS.line,
    ),
  }),
  most: LIMITS.queries,
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    kind: key('Finds'),
    text: as('Query', (text, nameOf) => inWords(text, nameOf) || kindSays.allPassages),
    grouping: key('Grouped by'),
    scopes: as('Searched in', (scopes) => capitalised(scopes.map(keyInWords).join(', '))),
  },
})
