import type { Source } from '../../kinds/sources'
import { bare } from '../../words/bare'
import type { Reference } from './reference'

/** By what an entry was found to be of a source. */
export type MatchedBy = 'DOI' | 'address' | 'title'

/** Sources as entries are looked up among them. What two sources share tells neither. */
export class KnownSources {
  readonly #by: Readonly<Record<MatchedBy, ReadonlyMap<string, Source | null>>>

  constructor(sources: readonly Source[]) {
    this.#by = {
      DOI: keyed(sources, ({ citation, url }) => doiKey(citation?.doi || doiInAddress(url))),
      address: keyed(sources, ({ url }) => addressKey(url)),
      title: keyed(sources, ({ title }) => wordsKey(title)),
    }
  }

  /** The source that an entry is of; else by what several sources fit it, or null where none does. */
  find(reference: Reference): { source: Source; by: MatchedBy } | { several: MatchedBy } | null {
    let several: MatchedBy | null = null
    const doi = doiKey(reference.doi || doiInAddress(reference.url))
    const keys: [MatchedBy, string][] = [
      ['DOI', doi],
      ['address', addressKey(reference.url)],
      ['title', wordsKey(reference.title)],
    ]
    for (const [by, key] of keys) {
      const source = key === '' ? null : this.#by[by].get(key)
      // Two works of one title are told apart by their DOIs.
      const other = source && doi !== '' && doiKey(source.citation?.doi ?? '')
      if (source && (!other || other === doi)) return { source, by }
      if (source === null && key !== '') several ??= by
    }
    return several && { several }
  }
}

function keyed(sources: readonly Source[], keyOf: (source: Source) => string): Map<string, Source | null> {
  const map = new Map<string, Source | null>()
  for (const source of sources) {
    const key = keyOf(source)
    if (key !== '') map.set(key, map.has(key) ? null : source)
  }
  return map
}

/** A DOI as it is told from others: without its resolver, in small letters (ISO 26324). */
export const doiKey = (doi: string): string => {
  const typed = doi.trim().toLowerCase()
  const at = typed.indexOf('10.')
  return at === -1 || !typed.includes('/', at) ? '' : typed.slice(at)
}

const doiInAddress = (url: string): string => (/^https?:\/\/(?:dx\.)?doi\.org\//i.test(url) ? url : '')

/** An address without what leads to the same page: its scheme, www, marks of campaigns, the place within the page. */
export function addressKey(url: string): string {
  const [address = ''] = url
    .trim()
    .replace(/^https?:\/\//i, '')
    .split('#')
  const [path, query] = splitAt(address, '?')
  const [host, rest] = splitAt(path, '/')
  const told = query.split('&').filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid)(?:=|$)/i.test(part))
  const name = host.toLowerCase().replace(/^www\./, '')
  if (name === '') return ''
  const place = rest.endsWith('/') ? rest.slice(0, -1) : rest
  return `${name}/${place}${told.length === 0 ? '' : `?${told.join('&')}`}`
}

function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Words as they are compared: without accents, capitals and punctuation. Empty for what has none. */
export const wordsKey = (text: string): string =>
  Array.from(text, bare)
    .join('')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
