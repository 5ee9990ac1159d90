import { z } from 'zod'

const Name = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)])
const OneOrMany = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])])
const Node = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]).optional() })
const ARTICLE_TYPE = /Article|Report|BlogPosting|SocialMediaPosting/

const string = z.string().catch('')
const Article = z.looseObject({
  headline: string,
  datePublished: string,
  inLanguage: string,
  author: OneOrMany.catch([]),
  publisher: Name.catch(''),
})

export type JsonLd = { headline: string; authors: string[]; publisher: string; published: string; language: string }

/** What the page's linked data (schema.org) says about its article; '' and [] where it says nothing or nonsense. */
export function readJsonLd(page: Document): JsonLd {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const node = articleNodes(parse(script.textContent)).at(0)
    if (!node) continue
    const article = Article.parse(node)
    const authors = article.author.map((each) => Name.catch('').parse(each).trim()).filter((name) => name !== '')
    const { headline, publisher, datePublished: published, inLanguage: language } = article
    return { headline: headline.trim(), authors, publisher: publisher.trim(), published, language }
  }
  return { headline: '', authors: [], publisher: '', published: '', language: '' }
}

function articleNodes(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(articleNodes)
  const node = Node.safeParse(value)
  if (!node.success) return []
  if ([node.data['@type'] ?? ''].flat().some((type) => ARTICLE_TYPE.test(type))) return [value]
  return articleNodes(node.data['@graph'])
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return null
  }
}
