import { decodeEntities } from './entities'

const ARTICLE_TYPE = /Article|Report|BlogPosting|SocialMediaPosting/

export type JsonLd = {
  headline: string
  authors: string[]
  publisher: string
  published: string
  language: string
  articleBody: string
}
type Fields = Readonly<Record<string, unknown>>

/** What the page's linked data (schema.org) says about its article; '' and [] where it says nothing or nonsense. */
export function readJsonLd(page: Document): JsonLd {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const things = scripts.flatMap((script) => thingsIn(parse(script.textContent)))
  const [article = {}] = things.filter(isArticle)
  const named = thingsById(things)
  const namesOf = (value: unknown): string[] => [value].flat().flatMap((each) => namesIn(each, named))
  return {
    headline: textOf(article['headline']),
    authors: namesOf(article['author'] ?? article['creator']),
    publisher: namesOf(article['publisher'])[0] ?? '',
    published: textOf(article['datePublished']),
    language: textOf(article['inLanguage']),
    articleBody: textOf(article['articleBody']),
  }
}

/** Things stand alone, in a list or in a graph. */
function thingsIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  if (!isFields(value)) return []
  return [value, ...thingsIn(value['@graph']), ...thingsIn(value['mainEntity'])]
}

const isArticle = (thing: Fields): boolean => [thing['@type']].flat().some((type) => ARTICLE_TYPE.test(textOf(type)))

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

function namesIn(value: unknown, named: ReadonlyMap<string, Fields>): string[] {
  if (!isFields(value)) return [textOf(value)].filter(Boolean)
  const thing = value['name'] === undefined ? (named.get(textOf(value['@id'])) ?? value) : value
  return [thing['name']].flat().map(textOf).filter(Boolean)
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const textOf = (value: unknown): string => (typeof value === 'string' ? decodeEntities(value).trim() : '')

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return null
  }
}
