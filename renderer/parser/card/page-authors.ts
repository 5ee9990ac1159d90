import type { Named } from './json-ld'
import { AGENCY, BY, OFFICE } from './author-words'
import { authorsFrom, callings, isFullName, isOutlet } from './authors'
import { tagNamed, type PageTags } from './page-tags'
import { wordsOf } from '../blocks/words'

const TAGS = [
  'citation_author',
  'dc.creator.personalname',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author',
  'og:article:author',
  'byl',
]
/** A list of more people than that is one of a whole site. */
const MOST_SHOWN = 8
const BELOW = 'the line below the headline'

export type Authors = { names: string[]; from: string }
type Places = {
  linked: readonly Named[]
  tags: PageTags
  /** The lines of each place where pages name their author, the surest place first. */
  bylines: readonly string[][]
  /** The short lines below the headline, and right above it. */
  below: readonly string[]
  /** The words of links to the author whose address a tag names. */
  profiles: readonly string[]
  /** Who signed the article at its end. */
  signed: readonly string[]
  /** Names of who publishes. */
  outlets: readonly string[]
}

/**
 * Who a page says wrote it. What it shows counts where it says more than what it tells programs: all of those people and
 * others, or people where programs are told the name of the publisher.
 */
export function pageAuthors({ linked, tags, bylines, below, profiles, signed, outlets }: Places): Authors | null {
  const read = (lines: readonly string[], from: string): Authors => ({ names: authorsFrom(lines, outlets), from })
  const known = new Set(outlets.flatMap(callings))
  const isPerson = (name: string): boolean =>
    isFullName(name) && !AGENCY.test(name) && !OFFICE.test(name) && !known.has(wordsOf(name))
  const shown = [...bylines, below.filter((line) => BY.test(line) && isNames(line, outlets))]
    .map((lines) => read(lines, BELOW))
    .filter(({ names }) => names.length > 0 && names.length <= MOST_SHOWN)
  const tag = TAGS.map((name) => read(tags.all(name).filter(isName), tagNamed(name)))
  const named = tags.all('twitter:data1').filter((_, at) => /^written by$/i.test(tags.all('twitter:label1')[at] ?? ''))
  const told = [
    read(linked.map(({ name }) => name).filter(isName), 'the page’s linked data (JSON-LD)'),
    ...tag,
    read(named, tagNamed('twitter:data1')),
    read(tags.all('twitter:creator').filter(isFullName), tagNamed('twitter:creator')),
    read(profiles, 'the page’s link to its author'),
  ].find(({ names }) => names.length > 0)
  if (!told) return shown[0] ?? (signed.length > 0 ? { names: [...signed], from: 'the end of the article' } : null)
  const organisations = new Set(linked.flatMap(({ name, isOrganisation }) => (isOrganisation ? [name] : [])))
  const isPeople = told.names.some((name) => !organisations.has(name) && !known.has(wordsOf(name)))
  const better = shown.find(({ names }) => names.every(isPerson) && (!isPeople || hasMore(names, told.names)))
  return better ?? told
}

/** `article:author` is often the address of a profile or of a mail box, or a name in a network. */
const isName = (value: string): boolean => !/^(?:(?:https?:)?\/\/|www\.|@|\S{1,100}@\S)/i.test(value)

function hasMore(names: readonly string[], others: readonly string[]): boolean {
  const known = new Set(names.map(wordsOf))
  return known.size > others.length && others.every((name) => known.has(wordsOf(name)))
}

/** A line below a headline may begin with a word for “by” and go on with anything. */
function isNames(line: string, outlets: readonly string[]): boolean {
  const known = outlets.flatMap(callings)
  const names = authorsFrom([line], outlets)
  return names.length > 0 && names.every((name) => isFullName(name) || AGENCY.test(name) || isOutlet(name, known))
}
