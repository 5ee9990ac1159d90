import type { Said } from '@shared/text/filled-from'
import { ANSWERS } from '../article/elsewhere'
import { decodeEntities } from '../blocks/entities'
import { pagePlaces } from './place-words'

/** What the `meta` elements of a page say, whatever signs stand between the words of their names. */
export type PageTags = {
  /** All that is said under a name, in page order. */
  all: (name: string) => string[]
  /** Where that stands, in the words of the page. */
  from: (name: string) => string
  /** What is said first under each of these names, '' where nothing is. */
  said: (names: readonly string[]) => Said[]
}

type Tag = { name: string; content: string }

/** All that Parse.ly wants to know in one tag, as JSON; later it asked for a tag each. */
const PARSELY = 'parsely-page'

/** Reads the `meta` elements of a page. */
export function readPageTags(page: Document): PageTags {
  const tags = new Map<string, Tag[]>()
  const add = (key: string, tag: Tag): void => {
    const known = tags.get(key)
    if (known) known.push(tag)
    else tags.set(key, [tag])
  }
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = decodeEntities(tag.getAttribute('content') ?? '').trim()
    // What a reader wrote about it has days and names of its own.
    if (tag.closest(ANSWERS) || content === '') continue
    const names = ['name', 'property', 'itemprop', 'http-equiv'].flatMap(
      (each) => tag.getAttribute(each)?.toLowerCase().split(/\s+/) ?? [],
    )
    for (const name of new Set(names)) add(inOne(name), { name, content })
  }
  for (const { content } of tags.get(inOne(PARSELY)) ?? [])
    for (const [field, value] of fieldsIn(content)) add(inOne(`parsely-${field}`), { name: PARSELY, content: value })
  const all = (name: string): string[] => tags.get(inOne(name))?.map(({ content }) => content) ?? []
  const from = (name: string): string => pagePlaces.tag(tags.get(inOne(name))?.[0]?.name ?? name)
  return { all, from, said: (names) => names.map((name) => ({ value: all(name)[0] ?? '', from: from(name) })) }
}

/** The same tag is written “DC.date”, “dc:date” and “dc_date”. */
const inOne = (name: string): string => name.replace(/[^\p{L}\p{Nd}]+/gu, '')

/** The words of the fields of an object, and of lists in it. */
function fieldsIn(json: string): [field: string, value: string][] {
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed !== 'object' || parsed === null) return []
    return Object.entries(parsed).flatMap(([field, value]: [string, unknown]) =>
      [value]
        .flat()
        .flatMap((each): [string, string][] => (typeof each === 'string' && each !== '' ? [[field, each]] : [])),
    )
  } catch {
    return []
  }
}
