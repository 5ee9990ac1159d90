import { BY } from './author-words'
import { titleParts } from '../article/title-parts'
import { wordsOf } from '../blocks/words'

export const PUBLISHER_TAGS = [
  'og:site_name',
  'citation_journal_title',
  'prism.publicationname',
  'application-name',
  'dc.publisher',
  'citation_publisher',
]
const LONGEST_NAME = 60

/** Whether this is the name of who publishes: not a name in a network, and not the program that made the page. */
export function isPublisher(name: string, generator: string): boolean {
  return !name.startsWith('@') && (generator === '' || wordsOf(name) !== (wordsOf(generator).split(' ')[0] ?? ''))
}

const ADDRESS = /^(?:https?:)?\/\/(?:www\.)?([^/?#\s]{1,200})\/?$/i

/** A site that gives its address for its name is called by the part of it that people say. */
export const publisherName = (name: string): string => ADDRESS.exec(name.trim())?.[1] ?? name

/** The title of a page without the name of its site at an end. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const parts = titleParts(title)
  const known = new Set(sites.map(wordsOf).filter(Boolean))
  if (parts.length < 2) return title
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (known.has(wordsOf(last))) return title.slice(0, title.lastIndexOf(last)).replace(TRAILING, '')
  return known.has(wordsOf(first)) ? title.slice(title.indexOf(first) + first.length).replace(LEADING, '') : title
}
const TRAILING = /[\s|–—·•»«:_｜-]{1,20}$/u
const LEADING = /^[\s|–—·•»«:_｜-]{1,20}/u

/** Titles of pages are the headline, and behind it the name of the site; '' where this one is not. */
export function siteInTitle(title: string, headline: string): string {
  const parts = titleParts(title)
  const last = parts.at(-1)?.trim() ?? ''
  if (parts.length < 2 || headline === '' || last === '' || last.length > LONGEST_NAME || BY.test(last)) return ''
  const [before, shown, name] = [wordsOf(parts.slice(0, -1).join(' ')), wordsOf(headline), wordsOf(last)]
  const isBehind = before !== '' && (before.startsWith(shown) || shown.startsWith(before))
  return isBehind && name !== '' && !shown.endsWith(name) ? last : ''
}
