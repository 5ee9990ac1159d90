import type { Source } from '@shared/kinds/sources'
import type { ParsedArticle } from '@shared/text/parsed-article'

const LONGEST_LINE = 500
const LONGEST_URL = 4_000
const LONGEST_LANGUAGE = 35
const MOST_AUTHORS = 100
const WORDS_IN_TITLE = 12

/** A source card filled in with what the document says about itself; everything a person must judge is left open. */
export function sourceCard(
  article: ParsedArticle,
  {
    sourceId,
    versionId,
    fileName,
    position,
  }: { sourceId: string; versionId: string; fileName: string; position: number },
): Source {
  return {
    id: sourceId,
    position,
    versionId,
    title: toLine(article.title) || titleFrom(article, fileName),
    authors: article.authors.map(toLine).filter(Boolean).slice(0, MOST_AUTHORS),
    publisher: toLine(article.publisher),
    published: article.published,
    retrieved: null,
    url: /^https?:\/\//i.test(article.url) && article.url.length <= LONGEST_URL ? article.url : '',
    language: article.language.length <= LONGEST_LANGUAGE ? article.language : '',
    reliability: null,
    origin: '',
    descriptor: '',
  }
}

/** As one line that fits a field; never cut through a character. */
export function toLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_LINE ? line : line.slice(0, LONGEST_LINE - 1).replace(/[\uD800-\uDBFF]$/, '') + '…'
}

/** A headline at the top, else the file's name, else (pasted text has none) the first words. */
function titleFrom({ blocks }: ParsedArticle, fileName: string): string {
  const [first] = blocks
  if (first?.kind === 'heading') return toLine(first.text)
  const named = /^(.+)\.[a-z0-9]{1,8}$/i.exec(fileName)?.[1]
  if (named) return toLine(named) || fileName
  const words = (first?.text ?? '').trim().split(/\s+/)
  return toLine(words.slice(0, WORDS_IN_TITLE).join(' ') + (words.length > WORDS_IN_TITLE ? ' …' : '')) || fileName
}
