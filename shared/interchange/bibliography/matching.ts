import type { Source } from '../../kinds/sources'
import { bare } from '../../words/bare'
import { addressKey, doiIn } from '../web-address'
import type { Reference } from './reference'

/** By what an entry was found to be of a source. */
export type MatchedBy = 'DOI' | 'address' | 'title'

/** Sources as entries are looked up among them. What two sources share tells neither. */
export class KnownSources {
  readonly #by: Readonly<Record<MatchedBy, ReadonlyMap<string, Source | null>>>

  constructor(sources: readonly Source[]) {
    this.#by = {
      DOI: keyed(sources, ({ citation, url }) => doiIn(citation?.doi || url)),
      address: keyed(sources, ({ url }) => addressKey(url)),
      title: keyed(sources, ({ title }) => wordsKey(title)),
    }
  }

  /** The source that an entry is of; else by what several sources fit it, or null where none does. */
  find(reference: Reference): { source: Source; by: MatchedBy } | { several: MatchedBy } | null {
    let several: MatchedBy | null = null
    const doi = doiIn(reference.doi || reference.url)
    const keys: [MatchedBy, string][] = [
      ['DOI', doi],
      ['address', addressKey(reference.url)],
      ['title', wordsKey(reference.title)],
    ]
    for (const [by, key] of keys) {
      const source = key === '' ? null : this.#by[by].get(key)
      // Two works of one title are told apart by their DOIs.
      const other = source && doi !== '' && doiIn(source.citation?.doi ?? '')
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

/** Words as they are compared: without accents, capitals and punctuation. Empty for what has none. */
export const wordsKey = (text: string): string =>
  Array.from(text, bare)
    .join('')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
