import type { Steps } from '../../steps'
import { withoutLooksOfMarkup } from './markup'
import { isWhole, nameParts } from './names'
import type { Reference } from './reference'

/** Entries as CSL-JSON 1.0.2. What an entry does not say is left out. */
export function* writeCsl(references: readonly Reference[]): Steps<string> {
  const items: Record<string, unknown>[] = []
  for (const reference of references) {
    items.push(itemOf(reference))
    yield
  }
  return `${JSON.stringify(items, null, 2)}\n`
}

function itemOf(reference: Reference): Record<string, unknown> {
  const { key, type, title, authors, container, publisher, published, retrieved, url, doi } = reference
  const { volume, issue, pages, language } = reference
  const item = {
    id: key,
    'citation-key': key,
    type: type ?? 'document',
    title: withoutLooksOfMarkup(title),
    author: authors
      .map(nameParts)
      .map((parts) =>
        isWhole(parts)
          ? { literal: parts.family }
          : { family: parts.family, given: parts.given, ...(parts.suffix !== '' && { suffix: parts.suffix }) },
      ),
    'container-title': withoutLooksOfMarkup(container),
    publisher,
    issued: dateParts(published),
    accessed: dateParts(retrieved),
    volume,
    issue,
    page: pages.replaceAll('–', '-'),
    DOI: doi,
    URL: url,
    language,
  }
  return Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

const dateParts = (date: string) => (date === '' ? null : { 'date-parts': [date.split('-').map(Number)] })
