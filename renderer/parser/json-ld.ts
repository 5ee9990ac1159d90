const ARTICLE_TYPE = /Article|Report|BlogPosting|SocialMediaPosting/

export type JsonLd = { headline: string; authors: string[]; publisher: string; published: string; language: string }
type Fields = Readonly<Record<string, unknown>>

/** What the page's linked data (schema.org) says about its article; '' and [] where it says nothing or nonsense. */
export function readJsonLd(page: Document): JsonLd {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const [article = {}] = scripts.flatMap((script) => articlesIn(parse(script.textContent)))
  return {
    headline: textOf(article['headline']),
    authors: [article['author']].flat().map(nameOf).filter(Boolean),
    publisher: nameOf(article['publisher']),
    published: textOf(article['datePublished']),
    language: textOf(article['inLanguage']),
  }
}

/** Articles stand alone, in a list or in a graph. */
function articlesIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn)
  if (!isFields(value)) return []
  const isArticle = [value['@type']].flat().some((type) => ARTICLE_TYPE.test(textOf(type)))
  return isArticle ? [value] : articlesIn(value['@graph'])
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const nameOf = (value: unknown): string => (isFields(value) ? textOf(value['name']) : textOf(value))

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return null
  }
}
