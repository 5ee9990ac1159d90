import { NO_CITATION } from '../../kinds/citation'
import type { Source } from '../../kinds/sources'
import { isInOutlet } from './card-fields'
import { citekeys } from './citekeys'
import { NO_REFERENCE, type Reference } from './reference'

/** Source cards as entries of a reference list, in their order, each with a citation key of its own. */
export function referencesOf(sources: readonly Source[]): Reference[] {
  const keys = citekeys(sources)
  return sources.map((source) => referenceOf(source, keys.get(source.id) ?? source.id))
}

function referenceOf(source: Source, key: string): Reference {
  const { title, authors, publisher, published, retrieved, url, language } = source
  const { doi, container, volume, issue, pages, issued, ...citation } = source.citation ?? NO_CITATION
  // A card that says no kind is of a page where it has an address.
  const type = citation.type ?? (url === '' ? 'document' : 'webpage')
  // What stands as the publisher on a card is the outlet there, which other programs expect as what it appeared in.
  const isOutlet = container === '' && isInOutlet(type)
  return {
    ...NO_REFERENCE,
    key,
    type,
    title,
    authors,
    container: isOutlet ? publisher : container,
    publisher: isOutlet ? '' : publisher,
    published: published ?? issued,
    retrieved: retrieved ?? '',
    url,
    doi,
    volume,
    issue,
    pages,
    language,
  }
}
