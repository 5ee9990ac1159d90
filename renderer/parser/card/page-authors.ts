import type { Named } from './json-ld'
import { AGENCY, BY, OFFICE } from './author-words'
import { authorsFrom, callings, isFullName, isOutlet } from './authors'
import type { PageTags } from './page-tags'
import { wordsOf } from '../blocks/words'
import { pagePlaces } from './place-words'

const TAGS = [
  'citation_author',
  'citation_authors',
  'bepress_citation_author',
  'eprints.creators_name',
  'dc.creator.personalname',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author',
  'og:article:author',
  'og:author',
  'cxenseparse:author',
  'shareaholic:article_author_name',
  'authors',
  'byl',
  'byline',
]
/** A list of more people than that is one of a whole site. */
const MOST_SHOWN = 8

export type Authors = { names: string[]; from: string }
type Places = {
  /** The names in the linked data, by what they are said of. */
  linked: readonly (readonly Named[])[]
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
  /** Names of the sections the page stands in: a page without an author often names its section in that place. */
  sections: readonly string[]
}

/**
 * Who a page says wrote it. What it shows counts where it says more than what it tells programs: all of those people and
 * others, or people where programs are told the name of the publisher.
 */
export function pageAuthors({
  linked,
  tags,
  bylines,
  below,
  profiles,
  signed,
  outlets,
  sections,
}: Places): Authors | null {
  const filed = new Set(sections.map(wordsOf))
  const read = (lines: readonly string[], from: string): Authors => ({
    names: authorsFrom(lines, outlets).filter((name) => !filed.has(wordsOf(name))),
    from,
  })
  const known = new Set(outlets.flatMap(callings))
  const organisations = new Set(linked.flat().flatMap(({ name, isOrganisation }) => (isOrganisation ? [name] : [])))
  const isHouse = (name: string): boolean => organisations.has(name) || known.has(wordsOf(name))
  const isPerson = (name: string): boolean =>
    isFullName(name) && !/[()]/.test(name) && !AGENCY.test(name) && !OFFICE.test(name) && !isHouse(name)
  const shown = [...bylines, below.filter((line) => BY.test(line) && isNames(line, outlets))]
    .map((lines) => read(lines, pagePlaces.belowHeadline))
    .filter(({ names }) => names.length > 0 && names.length <= MOST_SHOWN)
  const tag = TAGS.map((name) => read(tags.all(name).flatMap(inList).filter(isName), tags.from(name)))
  const named = tags.all('twitter:data1').filter((_, at) => BY.test(`${tags.all('twitter:label1')[at] ?? ''}: `))
  const places = [
    ...linked.map((named) => read(named.map(({ name }) => name).filter(isName), pagePlaces.linked)),
    ...tag,
    read(named, tags.from('twitter:data1')),
    read(tags.all('twitter:creator').filter(isPerson), tags.from('twitter:creator')),
    read(profiles, pagePlaces.authorLink),
  ].filter(({ names }) => names.length > 0)
  const arePeople = ({ names }: Authors): boolean => !names.every(isHouse)
  const [first] = places
  // Programs are told the publisher in one place and who wrote it in another.
  const told = first && !arePeople(first) ? (places.find(({ names }) => names.every(isPerson)) ?? first) : first
  if (!told)
    return likely(shown, outlets) ?? (signed.length > 0 ? { names: [...signed], from: pagePlaces.endOfArticle } : null)
  const better = shown.find(({ names }) => names.every(isPerson) && (!arePeople(told) || hasMore(names, told.names)))
  return inSmallLetters(better ?? told, [...shown, ...places])
}

/** A name in capitals as another place writes it; as it is where none does. */
function inSmallLetters({ names, from }: Authors, places: readonly Authors[]): Authors {
  const others = places.flatMap((place) => place.names).filter((name) => /\p{Ll}/u.test(name))
  const known = new Map(others.map((other) => [wordsOf(other), other]))
  const written = (name: string): string => known.get(wordsOf(name)) ?? name
  return { names: names.map((name) => (/\p{Ll}/u.test(name) ? name : written(name))), from }
}

/** `article:author` is often the address of a profile or of a mail box, or a name in a network. */
const isName = (value: string): boolean => !/^(?:(?:https?:)?\/\/|www\.|@|\S{1,100}@\S)/i.test(value)

/** Where a page tells nobody who wrote it, what stands in the place of a name counts only where it reads like one. */
function likely(shown: readonly Authors[], outlets: readonly string[]): Authors | undefined {
  const known = outlets.flatMap(callings)
  const isLikely = (name: string): boolean =>
    isFullName(name) || ONE_WORD.test(name) || AGENCY.test(name) || isOutlet(name, known)
  return shown.map(({ names, from }) => ({ names: names.filter(isLikely), from })).find(({ names }) => names.length > 0)
}
/** A first name, or how somebody is called on a site. */
const ONE_WORD = /^\p{L}[\p{L}\p{M}\p{Nd}_.'’-]{1,40}$/u

/** One tag may name them all, as “Example, Anna; Sample, Bo”. */
const inList = (value: string): string[] =>
  value
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)

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
