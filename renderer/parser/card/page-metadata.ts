import type { Readability } from '@mozilla/readability'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { firstSaid, type FilledFrom, type Said } from '@shared/text/filled-from'
import { BY } from './author-words'
import { labelledLines, linesAbove, linesBelow } from './below-headline'
import { bylinesOf, profileNames } from './byline'
import { firstDays, isDateLine, saysPublished } from './dated-words'
import { decodeEntities } from '../blocks/entities'
import { headingOf } from '../article/headline'
import { titleLine } from '../article/headings'
import { isSameName } from '../article/title-parts'
import { readJsonLd } from './json-ld'
import { dateInAddress, pageAddress } from './page-address'
import { pageAuthors } from './page-authors'
import { DATE_TAGS, markedDates, publishedDay } from './page-dates'
import { languageTag, pageLanguage } from './page-language'
import { isPublisher, PUBLISHER_TAGS, publisherName, siteInTitle, withoutSite } from './page-publisher'
import { pageSections, pageSubjects } from './page-subjects'
import { readPageTags } from './page-tags'
import { labelledDates, shownDates } from './shown-dates'
import { signedNames } from './signed'
import { wordsOf } from '../blocks/words'
import { pagePlaces } from './place-words'

/** What Readability says about a page; it strips site names off titles and finds bylines in the text. */
type Found = Pick<
  NonNullable<ReturnType<Readability['parse']>>,
  'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang'
> | null
type About = Omit<ParsedArticle, 'blocks' | 'notes'>
type Metadata = {
  /** Every title the page gives its article, for whoever looks for the headline. */
  titles: string[]
  /** Names that are no headlines: those of the publisher, of what the article shows in a box, and of its section. */
  others: string[]
  language: string
  /** The article as linked data has it, or ''. */
  articleBody: string
  about: (found: Found) => About
}

const TITLES = ['og:title', 'citation_title', 'dc.title']
const DESCRIPTIONS = ['description', 'og:description', 'dc.description', 'twitter:description']
const LANGUAGES = ['content-language', 'dc.language', 'dcterms.language', 'citation_language', 'og:locale']

/** Reads what a page says about itself, before extraction takes the page apart; `about` adds what extraction found. */
export function readPageMetadata(page: Document): Metadata {
  const tags = readPageTags(page)
  const first = (names: readonly string[]): string => firstSaid(tags.said(names)).value
  const address = pageAddress(page, first(['og:url']))
  const pageTitle = decodeEntities(page.title).trim()
  const jsonLd = readJsonLd(page, {
    addresses: [address.url.value].filter(Boolean),
    titles: [first(TITLES), pageTitle],
  })
  const { retrieved } = address
  const url = firstSaid([address.url, { value: jsonLd.url, from: pagePlaces.linked }])
  const said = [jsonLd.headline, first(['og:title', 'twitter:title', 'citation_title', 'dc.title']), pageTitle]
  const titles = said.some(Boolean) ? said : [jsonLd.work]
  const generator = first(['generator'])
  const publishers = [{ value: jsonLd.publisher, from: pagePlaces.linked }, ...tags.said(PUBLISHER_TAGS)]
    .map(({ value, from }) => ({ value: publisherName(value), from }))
    .filter(({ value }) => isPublisher(value, generator))
  const site = firstSaid(publishers).value
  // A recipe in an article about something else has a name, and a heading, of its own.
  const isShown = jsonLd.headline !== '' && !wordsOf(jsonLd.headline).includes(wordsOf(jsonLd.shown))
  // The page of a section has its name for title.
  const sections = pageSections(tags, jsonLd).filter((name) => !said.some((title) => isSameName(title, name)))
  const others = [site, isShown ? jsonLd.shown : '', ...sections]
  const headline = headingOf(page, titles, others)
  const titled = headline?.heading ?? titleLine(page, titles)
  const below = titled ? linesBelow(titled) : []
  const above = titled ? linesAbove(titled) : []
  const labelled = labelledDates(page)
  const bylines = bylinesOf(page)
  const signed = signedNames(page)
  const profiles = profileNames(page, tags.all('article:author'), hostOf(url.value))
  const subjects = pageSubjects(tags, jsonLd)
  const marked = markedDates(page)
  const shown = shownDates(page)
  const language = pageLanguage(page, [
    { value: page.documentElement.lang, from: pagePlaces.ownLanguage },
    ...tags.said(LANGUAGES),
    { value: jsonLd.language, from: pagePlaces.linked },
  ])

  const about = (found: Found): About => {
    const sites = [...publishers.map(({ value }) => value), hostOf(url.value)]
    const title = firstSaid([
      { value: jsonLd.headline, from: pagePlaces.linked },
      { value: withoutSite(decodeEntities(found?.title?.trim() ?? ''), sites), from: pagePlaces.title },
      ...tags.said(TITLES),
      { value: pageTitle, from: pagePlaces.title },
      { value: jsonLd.work, from: pagePlaces.linked },
    ])
    const shownTitle = headline?.text ?? (jsonLd.headline || (found?.title ?? ''))
    const inTitle: Said = { value: siteInTitle(pageTitle, shownTitle), from: pagePlaces.title }
    const byReadability = { value: decodeEntities(found?.siteName ?? ''), from: pagePlaces.tags }
    const publisher = firstSaid(
      [...publishers, byReadability, inTitle].filter(({ value }) => isPublisher(value, generator)),
    )
    const outlets = [...publishers, byReadability, inTitle].map(({ value }) => value)
    const authors = pageAuthors({
      linked: jsonLd.authors,
      tags,
      bylines,
      below: [...below, ...above, ...labelledLines(below)],
      profiles,
      signed,
      outlets: [...outlets, hostOf(url.value)].filter(Boolean),
      sections: pageSections(tags, jsonLd),
    })
    const days = (lines: readonly string[], from: string): Said[] =>
      lines.flatMap(firstDays).map((value) => ({ value, from }))
    const published = publishedDay([
      { value: jsonLd.isChange ? '' : jsonLd.published, from: pagePlaces.linked },
      ...tags.said(DATE_TAGS),
      { value: jsonLd.published, from: pagePlaces.linked },
      ...marked.map((value) => ({ value, from: pagePlaces.markedDate })),
      { value: found?.publishedTime ?? '', from: pagePlaces.tags },
      { value: jsonLd.made, from: pagePlaces.linked },
      ...days(
        [...below, ...above].filter((line) => saysPublished(line) || BY.test(line)),
        pagePlaces.belowHeadline,
      ),
      ...days(labelled, pagePlaces.shownDate),
      ...days([...bylines.flat(), found?.byline ?? ''], pagePlaces.belowHeadline),
      { value: dateInAddress(url.value), from: pagePlaces.address },
      ...days(below.filter(isDateLine), pagePlaces.belowHeadline),
      ...days(shown, pagePlaces.shownDate),
    ])
    const spoken = firstSaid([language, { value: languageTag(found?.lang ?? ''), from: pagePlaces.ownLanguage }])
    const descriptor = firstSaid(tags.said(DESCRIPTIONS))
    const described = [...new Set([descriptor.from, subjects.from].filter(Boolean))].join(' and ')
    const from: FilledFrom = {
      ...(title.value && { title: title.from }),
      ...(authors && { authors: authors.from }),
      ...(publisher.value && { publisher: publisher.from }),
      ...(published && { published: published.from }),
      ...(retrieved.value && { retrieved: retrieved.from }),
      ...(url.value && { url: url.from }),
      ...(spoken.value && { language: spoken.from }),
      ...(described && { descriptor: described }),
    }
    return {
      title: title.value,
      authors: authors?.names ?? [],
      publisher: publisher.value,
      published: published?.value ?? null,
      url: url.value,
      language: spoken.value,
      ...(retrieved.value && { retrieved: retrieved.value }),
      ...(descriptor.value && { descriptor: descriptor.value }),
      ...(subjects.values.length > 0 && { subjects: subjects.values }),
      from,
    }
  }
  return { titles, others, language: language.value, articleBody: jsonLd.articleBody, about }
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')
