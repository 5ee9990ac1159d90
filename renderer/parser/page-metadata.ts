import type { Readability } from '@mozilla/readability'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { authorsFrom } from './authors'
import { bylinesOf } from './byline'
import { firstSaid, type FilledFrom, type Said } from '@shared/text/filled-from'
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

const LINKED = 'the page’s linked data (JSON-LD)'
const PAGE_TITLE = 'the page’s title'
const DESCRIPTIONS = ['description', 'og:description', 'dc.description', 'twitter:description']
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
/** SingleFile writes it below a line of its own, with the day. */
const SINGLE_FILE_URL = /SingleFile\s{1,9}url: (\S{1,4000})/
const SINGLE_FILE_DATE = /SingleFile[^]{0,4100}?saved date: ([^\n]{1,100})/
const LONGEST_COMMENT = 5_000

/** Reads what a page says about itself, before extraction takes the page apart; `about` adds what extraction found. */
export function readPageMetadata(page: Document): Metadata {
  const meta = metaTags(page)
  const jsonLd = readJsonLd(page)
  const tags = (names: readonly string[]): Said[] =>
    names.map((name) => ({ value: meta.get(name)?.[0] ?? '', from: `the page’s tag “${name}”` }))
  const first = (names: readonly string[]): string => firstSaid(tags(names)).value
  const named = AUTHORS.map((name) => ({ name, values: meta.get(name) ?? [] })).find(({ values }) =>
    values.some(isName),
  )
  const url = pageUrl(page, first(['og:url']))
  const saved = savedDay(page)
  const languages: Said[] = [
    { value: page.documentElement.lang, from: 'the page’s own language' },
    ...tags(['content-language', 'og:locale']),
    { value: jsonLd.language, from: LINKED },
  ]
  const documentLanguage = firstSaid(languages).value
  const dates: Said[] = [
    { value: jsonLd.published, from: LINKED },
    ...tags(DATES),
    ...markedDates(page).map((value) => ({ value, from: 'a date marked in the page' })),
  ]
  const shown = shownDates(page)
  const bylines = bylinesOf(page)
  const titles = [
    jsonLd.headline,
    first(['og:title', 'twitter:title', 'citation_title', 'dc.title']),
    decodeEntities(page.title).trim(),
  ]

  const about = (found: Found): About => {
    const byline = found?.byline ?? ''
    const authors = [
      { names: jsonLd.authors, from: LINKED },
      { names: named?.values.filter(isName) ?? [], from: `the page’s tag “${named?.name}”` },
      { names: bylines, from: 'the line below the headline' },
    ]
      .map(({ names, from }) => ({ names: authorsFrom(names), from }))
      .find(({ names }) => names.length > 0)
    const title = firstSaid([
      { value: jsonLd.headline, from: LINKED },
      { value: decodeEntities(found?.title?.trim() ?? ''), from: PAGE_TITLE },
      ...tags(['og:title', 'citation_title', 'dc.title']),
      { value: decodeEntities(page.title).trim(), from: PAGE_TITLE },
    ])
    const publisher = firstSaid([
      { value: jsonLd.publisher, from: LINKED },
      ...tags(PUBLISHERS),
      { value: decodeEntities(found?.siteName ?? ''), from: 'the page’s tags' },
    ])
    const published = publishedDay([
      ...dates,
      { value: found?.publishedTime ?? '', from: 'the page’s tags' },
      ...[...bylines, byline].map((value) => ({ value, from: 'the line below the headline' })),
      { value: dateInAddress(url.value), from: 'the page’s address' },
      ...shown.map((value) => ({ value, from: 'a date shown in the page' })),
    ])
    const language = firstSaid([...languages, { value: found?.lang ?? '', from: 'the page’s own language' }])
    const descriptor = firstSaid(tags(DESCRIPTIONS))
    const from: FilledFrom = {
      ...(title.value && { title: title.from }),
      ...(authors && { authors: authors.from }),
      ...(publisher.value && { publisher: publisher.from }),
      ...(published && { published: published.from }),
      ...(saved && { retrieved: saved.from }),
      ...(url.value && { url: url.from }),
      ...(language.value && { language: language.from }),
      ...(descriptor.value && { descriptor: descriptor.from }),
    }
    return {
      title: title.value,
      authors: authors?.names ?? [],
      publisher: publisher.value,
      published: published?.value ?? null,
      url: url.value,
      language: languageTag(language.value),
      ...(saved && { retrieved: saved.value }),
      ...(descriptor.value && { descriptor: descriptor.value }),
      from,
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

function pageUrl(page: Document, declared: string): Said {
  const saved = savedComments(page).map(
    (comment) => (SAVED_FROM.exec(comment) ?? SINGLE_FILE_URL.exec(comment))?.[1] ?? '',
  )
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? ''
  return firstSaid(
    [
      { value: canonical, from: 'the page’s canonical address' },
      { value: declared, from: 'the page’s tag “og:url”' },
      ...saved.map((value) => ({ value, from: 'what the browser wrote when the page was saved' })),
    ].filter(({ value }) => /^https?:\/\//i.test(value) && URL.canParse(value)),
  )
}

/** When the page was saved, as the program that saved it wrote; null where none did. */
function savedDay(page: Document): Said | null {
  const written = savedComments(page).map((comment) => SINGLE_FILE_DATE.exec(comment)?.[1] ?? '')
  const day = written.map(parseDay).find((each) => each !== null)
  return day ? { value: day, from: 'what was written when the page was saved' } : null
}

/** Programs that save pages say so in a comment at their beginning. */
const savedComments = (page: Document): string[] =>
  [...page.childNodes, ...page.documentElement.childNodes]
    .filter((node) => node.nodeType === Node.COMMENT_NODE)
    .map((node) => (node.nodeValue ?? '').slice(0, LONGEST_COMMENT))

/** Many publishers file an article under its day: /2015/03/18/. */
function dateInAddress(url: string): string {
  return /\/\d{4}\/\d{1,2}\/\d{1,2}(?=\/|$)/.exec(url)?.[0] ?? ''
}

/**
 * The first day that says something. A moment in UTC may be another day where the page was published: then the day that
 * the page itself shows, next to it, is the right one.
 */
function publishedDay(written: readonly Said[]): Said | null {
  const days = written.map(({ value, from }) => ({ day: parseDay(value), from, inUtc: IN_UTC.test(value) }))
  const first = days.find(({ day }) => day !== null)
  if (!first?.day) return null
  const local = days.find(({ day, inUtc }) => day !== null && !inUtc)
  const isNext = local?.day && Math.abs(Date.parse(local.day) - Date.parse(first.day)) === DAY
  return first.inUtc && local?.day && isNext
    ? { value: local.day, from: local.from }
    : { value: first.day, from: first.from }
}

/** Canonical BCP 47, or '' for what is not a language tag. */
function languageTag(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}
