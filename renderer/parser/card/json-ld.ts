import { decodeEntities } from '../blocks/entities'
import { mendJson } from './mend-json'
import { wordsOf } from '../blocks/words'

const ARTICLE_TYPE = /Article|Report|BlogPosting|(?:SocialMedia|DiscussionForum)Posting/i
/** Works that are no articles, and have a name, a maker and a day like one. */
const WORK_TYPE = /(?:^|\/)(?:Recipe|HowTo|PodcastEpisode|Dataset|CreativeWork)$/i
/** What an article may show in a box. */
const SHOWN_TYPE = /(?:^|\/)(?:Recipe|HowTo|Product)$/i
/** What a page is when it is no article: a fact-check is the review of a claim. */
const OTHER_TYPES = [/(?:^|\/)(?:Claim|Critic)Review$/i, WORK_TYPE, /WebPage$/i]

/** Somebody the linked data names; `isOrganisation` where it says so. */
export type Named = { name: string; isOrganisation: boolean }
export type JsonLd = {
  headline: string
  /** How a work is called that is no article, or ''. */
  work: string
  /** How what an article shows in a box is called, as a recipe or a product. */
  shown: string
  /** Where the article is, where it is sure that this is about the article of the page. */
  url: string
  /** Who made the article, and below it who made what it shows, and the page. */
  authors: Named[][]
  publisher: string
  /** When the page came out, and when what it shows was made: a recipe may be older than its page, or changed since. */
  published: string
  made: string
  /** Whether the first is word for word when it was changed, as some programs write it. */
  isChange: boolean
  language: string
  articleBody: string
  section: string
  keywords: string[]
}
type Fields = Readonly<Record<string, unknown>>
/** What is known of the page otherwise: linked data often has the teasers of other articles, too. */
type Page = { addresses: readonly string[]; titles: readonly string[] }

/** What the page's linked data (schema.org) says about its article; '' and [] where it says nothing or nonsense. */
export function readJsonLd(page: Document, about: Page = { addresses: [], titles: [] }): JsonLd {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')]
  const things = scripts.flatMap((script) => thingsIn(parse(script.textContent)))
  const articles = things.filter(isOf(ARTICLE_TYPE))
  const article = ownArticle(articles, about)
  const others = OTHER_TYPES.map((type) => things.find(isOf(type))).filter((thing) => thing !== undefined)
  const said: Fields[] = [...(article ? [article] : []), ...others]
  const shown = things.find(isOf(SHOWN_TYPE))
  const work = article ? undefined : others.find(isOf(WORK_TYPE))
  const named = thingsById(things)
  const namesOf = (value: unknown): Named[] => [value].flat().flatMap((each) => namesIn(each, named))
  const firstOf = (some: readonly Fields[], field: string): string =>
    some.map((thing) => textOf(thing[field])).find(Boolean) ?? ''
  const authors = said.flatMap((thing) => [namesOf(valueOf(thing, 'author')), namesOf(thing['creator'])])
  const publisher = said.map((thing) => namesOf(thing['publisher'])[0]?.name).find(Boolean)
  const published = firstOf(
    said.filter((thing) => thing !== work),
    'datePublished',
  )
  return {
    headline: textOf(article?.['headline']),
    work: textOf(work?.['headline'] ?? work?.['name']),
    shown: textOf(shown?.['name']),
    url: article && articles.length === 1 ? (addressesOf(article)[0] ?? '') : '',
    authors: authors.filter((each) => each.length > 0),
    publisher: publisher ?? '',
    published,
    made: firstOf(said, 'datePublished') || firstOf(said, 'dateCreated'),
    isChange: published === firstOf(said, 'dateModified'),
    language: firstOf(said, 'inLanguage'),
    articleBody: textOf(article?.['articleBody']),
    section: [article?.['articleSection']].flat().map(textOf).find(Boolean) ?? '',
    keywords: [article?.['keywords']].flat().flatMap((words) => textOf(words).split(',')),
  }
}

/** The article of this page: the one at its address, or with its title; else the first. */
function ownArticle(articles: readonly Fields[], { addresses, titles }: Page): Fields | undefined {
  const places = new Set(addresses.map(place))
  const headlines = new Set(titles.map(wordsOf))
  const isHere = (article: Fields): boolean => addressesOf(article).some((address) => places.has(place(address)))
  const isNamed = (article: Fields): boolean => headlines.has(wordsOf(textOf(article['headline'])))
  return articles.find(isHere) ?? articles.find(isNamed) ?? articles[0]
}

/** What an article says of where it is. */
const addressesOf = (article: Fields): string[] =>
  [article['url'], article['mainEntityOfPage'], article['@id']]
    .map((value) => textOf(isFields(value) ? (value['@id'] ?? value['url']) : value))
    .filter((address) => /^https?:\/\//i.test(address) && URL.canParse(address))

/** An address without what does not change the page it leads to. */
const place = (address: string): string =>
  (address.split('#')[0] ?? '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')

/** Things stand alone, in a list or in a graph. */
function thingsIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  if (!isFields(value)) return []
  return [value, ...thingsIn(value['@graph']), ...thingsIn(value['mainEntity'])]
}

const isOf =
  (type: RegExp) =>
  (thing: Fields): boolean =>
    [thing['@type']].flat().some((each) => type.test(textOf(each)))

/** Things that others point to by their name (`@id`), also those inside others. */
function thingsById(things: readonly Fields[]): Map<string, Fields> {
  const inside = things.flatMap((thing) => Object.values(thing).flat().filter(isFields))
  const named = new Map<string, Fields>()
  for (const thing of [...things, ...inside]) {
    const id = textOf(thing['@id'])
    if (id !== '' && (thing['name'] !== undefined || !named.has(id))) named.set(id, thing)
  }
  return named
}

function namesIn(value: unknown, named: ReadonlyMap<string, Fields>): Named[] {
  if (!isFields(value)) return [{ name: textOf(value), isOrganisation: false }].filter(({ name }) => name !== '')
  const thing = value['name'] === undefined ? (named.get(textOf(value['@id'])) ?? value) : value
  const isOrganisation = isOf(/Organi[sz]ation/)(thing)
  return [thing['name']].flat().flatMap((each) => {
    const name = textOf(each)
    return name === '' ? [] : [{ name, isOrganisation }]
  })
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
/** Names of properties begin small; some templates do not know. */
const valueOf = (thing: Fields, name: string): unknown =>
  thing[name] ?? thing[`${name.charAt(0).toUpperCase()}${name.slice(1)}`]

/** A value may also stand in a list, or in an object that says of what kind it is. */
function textOf(value: unknown): string {
  const [first] = [value].flat()
  const plain: unknown = isFields(first) ? first['@value'] : first
  return typeof plain === 'string' ? decodeEntities(plain).trim() : ''
}

function parse(json: string): unknown {
  const bare = json
    .trim()
    .replace(/^(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\]\]>|-->)$/, '')
  for (const text of [bare, mendJson(bare)]) {
    try {
      return JSON.parse(text)
    } catch {
      // Once more with what programs that write it by hand get wrong put right.
    }
  }
  return null
}
