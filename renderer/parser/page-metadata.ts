import type { Readability } from '@mozilla/readability'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { authorsFrom } from './authors'
import { bylinesOf } from './byline'
import { decodeEntities } from './entities'
import { readJsonLd } from './json-ld'
import { parseDay } from './parse-day'
import { shownDates } from './shown-dates'

/** What Readability says about a page; it strips site names off titles and finds bylines in the text. */
type Found = Pick<
  NonNullable<ReturnType<Readability['parse']>>,
  'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang'
> | null
type About = Omit<ParsedArticle, 'blocks' | 'notes'>
type Metadata = {
  /** Every title the page gives its article, for whoever looks for the headline. */
  titles: string[]
  /** The name of the publisher, or ''. */
  site: string
  language: string
  /** The article as linked data has it, or ''. */
  articleBody: string
  about: (found: Found) => About
}

const AUTHORS = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author',
]
const PUBLISHERS = ['og:site_name', 'citation_journal_title', 'application-name', 'dc.publisher', 'citation_publisher']
const DATES = [
  'article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'datepublished',
  'originalpublicationdate',
  'pubdate',
  'sailthru.date',
  'date',
]
/** A moment that is named in UTC; with the offset of its place, it names the day of its place. */
const IN_UTC = /T[\d:.]{4,20}\s?(?:Z|[+-]00:?00)$/i
/** In milliseconds. */
const DAY = 86_400_000
/** Browsers write the address of a saved page as its first comment. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/

/** Reads what a page says about itself, before extraction takes the page apart; `about` adds what extraction found. */
export function readPageMetadata(page: Document): Metadata {
  const meta = metaTags(page)
  const jsonLd = readJsonLd(page)
  const first = (names: readonly string[]): string => names.map((name) => meta.get(name)?.[0] ?? '').find(Boolean) ?? ''
  const named = AUTHORS.map((name) => meta.get(name) ?? []).find((values) => values.some(isName)) ?? []
  const url = pageUrl(page, first(['og:url']))
  const documentLanguage = page.documentElement.lang || first(['content-language', 'og:locale']) || jsonLd.language
  const dates = [jsonLd.published, ...DATES.map((name) => meta.get(name)?.[0] ?? ''), ...markedDates(page)]
  const shown = shownDates(page)
  const bylines = bylinesOf(page)
  const titles = [
    jsonLd.headline,
    first(['og:title', 'twitter:title', 'citation_title', 'dc.title']),
    decodeEntities(page.title).trim(),
  ]

  const about = (found: Found): About => {
    const byline = found?.byline ?? ''
    const authors = [jsonLd.authors, named.filter(isName), bylines].map(authorsFrom)
    return {
      title:
        jsonLd.headline ||
        decodeEntities(found?.title?.trim() ?? '') ||
        first(['og:title', 'citation_title', 'dc.title']) ||
        decodeEntities(page.title).trim(),
      authors: authors.find((names) => names.length > 0) ?? [],
      publisher: jsonLd.publisher || first(PUBLISHERS) || decodeEntities(found?.siteName ?? ''),
      published: publishedDay([...dates, found?.publishedTime ?? '', ...bylines, byline, dateInAddress(url), ...shown]),
      url,
      language: languageTag(documentLanguage || (found?.lang ?? '')),
    }
  }
  const site = jsonLd.publisher || first(PUBLISHERS)
  return { titles, site, language: languageTag(documentLanguage), articleBody: jsonLd.articleBody, about }
}

/** Name in lower case -> contents, in page order. */
function metaTags(page: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = decodeEntities(tag.getAttribute('content') ?? '').trim()
    const names = ['name', 'property', 'itemprop', 'http-equiv'].flatMap(
      (each) => tag.getAttribute(each)?.toLowerCase().split(/\s+/) ?? [],
    )
    if (content) for (const name of names) tags.set(name, [...(tags.get(name) ?? []), content])
  }
  return tags
}

/** `article:author` is often the address of a profile. */
function isName(value: string): boolean {
  return !/^(?:https?:)?\/\//i.test(value)
}

/** Dates marked up in the page itself; comments and teasers have dates too, so only the article's first counts. */
function markedDates(page: Document): string[] {
  const marked = page.querySelector('[itemprop="datePublished"], time[pubdate]')
  const first = page.querySelector('article time[datetime], main time[datetime], header time[datetime]')
  return [marked, first].map(
    (element) => element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? '',
  )
}

function pageUrl(page: Document, declared: string): string {
  const saved = [...page.childNodes, ...page.documentElement.childNodes]
    .filter((node) => node.nodeType === Node.COMMENT_NODE)
    .map((node) => SAVED_FROM.exec(node.nodeValue ?? '')?.[1] ?? '')
    .find(Boolean)
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? ''
  return [canonical, declared, saved ?? ''].find((each) => /^https?:\/\//i.test(each) && URL.canParse(each)) ?? ''
}

/** Many publishers file an article under its day: /2015/03/18/. */
function dateInAddress(url: string): string {
  return /\/\d{4}\/\d{1,2}\/\d{1,2}(?=\/|$)/.exec(url)?.[0] ?? ''
}

/**
 * The first day that says something. A moment in UTC may be another day where the page was published: then the day that
 * the page itself shows, next to it, is the right one.
 */
function publishedDay(written: readonly string[]): string | null {
  const days = written.map(parseDay)
  const at = days.findIndex((day) => day !== null)
  const first = days[at]
  if (!first || !IN_UTC.test(written[at] ?? '')) return first ?? null
  const local = days.find((day, index) => day && !IN_UTC.test(written[index] ?? ''))
  return local && Math.abs(Date.parse(local) - Date.parse(first)) === DAY ? local : first
}

/** Canonical BCP 47, or '' for what is not a language tag. */
function languageTag(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}
