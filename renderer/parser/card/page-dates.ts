import type { Said } from '@shared/text/filled-from'
import { firstDays } from './dated-words'
import { isElsewhere } from '../article/elsewhere'
import { parseDay } from '../days/parse-day'

/** Tags that say when a page was published, the surest first; never when it was changed. */
export const DATE_TAGS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
  'parsely-pub-date',
  'citation_publication_date',
  'citation_date',
  'prism.publicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'datepublished',
  'og:datepublished',
  'govuk:first-published-at',
  'originalpublicationdate',
  'pubdate',
  'og:pubdate',
  'publish_date',
  'publication_date',
  'article:publication_date',
  'shareaholic:article_published_time',
  'cxenseparse:recs:publishtime',
  'bepress_citation_date',
  'eprints.date',
  'sailthru.date',
  'pdate',
  'date',
  'citation_online_date',
  'dc.date.created',
  'dcterms.created',
]
const MARKED =
  '[itemprop~="datePublished"], [property~="schema:datePublished"], [property~="datePublished"], time[pubdate], .dt-published, [property~="schema:dateCreated"]'
const FIRST_TIME = ':is(article, main, header) time[datetime]:not([itemprop~="dateModified"], .updated, .dt-updated)'
/** A moment that is named in UTC; with the offset of its place, it names the day of its place. */
const IN_UTC = /T[\d:.]{4,20}\s?(?:Z|[+-]00:?00)$|^\d{10}(?:\d{3})?$|\d\d:\d\d(?::\d\d)?\s(?:GMT|UTC)(?:\+0000)?$/i
/** In characters. */
const LONG_PARAGRAPH = 80
/** In milliseconds. */
const DAY = 86_400_000

/** Dates marked up in the page itself; comments and teasers have dates too, so only the article's first counts. */
export function markedDates(page: Document): string[] {
  const own = (selector: string): Element | undefined =>
    [...page.querySelectorAll(selector)].find(
      (element) => !isElsewhere(element) && isFirst(element) && !isAmongParagraphs(element),
    )
  return [own(MARKED), own(FIRST_TIME)].map(
    (element) =>
      element?.getAttribute('datetime') ??
      element?.getAttribute('content') ??
      element?.getAttribute('title') ??
      element?.textContent ??
      '',
  )
}

/** A day between the paragraphs of an article is one of those that it is about. */
function isAmongParagraphs(element: Element): boolean {
  if (element.matches(MARKED)) return false
  const paragraphs = [...(element.closest('article, main')?.querySelectorAll('p') ?? [])].filter(
    (paragraph) => !paragraph.contains(element) && paragraph.textContent.length >= LONG_PARAGRAPH,
  )
  const isBehind = (paragraph: Element): boolean =>
    (element.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const behind = paragraphs.filter(isBehind).length
  // Behind a lead of one paragraph stands when it was published.
  return behind > 0 && paragraphs.length - behind > 1
}

/** Many pages mark the moment of a change as they mark the first one, and only write beside it which it is. */
function isFirst(element: Element): boolean {
  const words = element.textContent
  return !/\p{Nd}/u.test(words) || firstDays(words).length > 0
}

/**
 * The first day that says something. A moment in UTC may be another day where the page was published: then the day that
 * the page itself shows, next to it, is the right one.
 */
export function publishedDay(written: readonly Said[]): { value: string; from: string } | null {
  const days = written.flatMap(({ value, from }) => {
    const day = parseDay(value)
    return day === null ? [] : [{ value: day, from, inUtc: IN_UTC.test(value) }]
  })
  const [first] = days
  if (!first) return null
  const local = days.find(({ value, inUtc }) => !inUtc && Math.abs(Date.parse(value) - Date.parse(first.value)) <= DAY)
  const { value, from } = first.inUtc && local && local.value !== first.value ? local : first
  return { value, from }
}
