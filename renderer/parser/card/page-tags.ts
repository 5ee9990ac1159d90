import type { Said } from '@shared/text/filled-from'
import { ANSWERS } from '../article/elsewhere'
import { decodeEntities } from '../blocks/entities'

/** What the `meta` elements of a page say, by names in lower case. */
export type PageTags = {
  /** All that is said under a name, in page order. */
  all: (name: string) => string[]
  /** What is said first under each of these names, '' where nothing is. */
  said: (names: readonly string[]) => Said[]
}

export const tagNamed = (name: string): string => `the page’s tag “${name}”`

/** Reads the `meta` elements of a page. */
export function readPageTags(page: Document): PageTags {
  const tags = new Map<string, string[]>()
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = decodeEntities(tag.getAttribute('content') ?? '').trim()
    // What a reader wrote about it has days and names of its own.
    if (tag.closest(ANSWERS)) continue
    const names = ['name', 'property', 'itemprop', 'http-equiv'].flatMap(
      (each) => tag.getAttribute(each)?.toLowerCase().split(/\s+/) ?? [],
    )
    if (content) for (const name of names) tags.set(name, [...(tags.get(name) ?? []), content])
  }
  const all = (name: string): string[] => tags.get(name) ?? []
  return { all, said: (names) => names.map((name) => ({ value: all(name)[0] ?? '', from: tagNamed(name) })) }
}
