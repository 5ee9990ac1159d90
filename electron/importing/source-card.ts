import { SAID_IN, titleFromWords } from './card-words'
import type { Source } from '@shared/kinds/sources'
import type { SourceFormat } from '@shared/kinds/versions'
import type { FilledField, FilledFrom } from '@shared/text/filled-from'
import type { ParsedArticle } from '@shared/text/parsed-article'

const LONGEST_LINE = 500
const LONGEST_URL = 4_000
const LONGEST_LANGUAGE = 35
const MOST_AUTHORS = 100
const WORDS_IN_TITLE = 12
const LONGEST_DESCRIPTOR = 2_000

/** A source card filled in with what the document says about itself; everything a person must judge is left open. */
export function sourceCard(
  article: ParsedArticle,
  {
    sourceId,
    versionId,
    fileName,
    position,
    format,
  }: { sourceId: string; versionId: string; fileName: string; position: number; format: SourceFormat },
): Source {
  const card: Source = {
    id: sourceId,
    position,
    versionId,
    title: toLine(article.title) || titleFrom(article, fileName).title,
    authors: article.authors.map(toLine).filter(Boolean).slice(0, MOST_AUTHORS),
    publisher: toLine(article.publisher),
    published: article.published,
    retrieved: article.retrieved ?? null,
    url: /^https?:\/\//i.test(article.url) && article.url.length <= LONGEST_URL ? article.url : '',
    language: article.language.length <= LONGEST_LANGUAGE ? article.language : '',
    reliability: null,
    origin: '',
    descriptor: descriptorFrom(article.descriptor ?? '', article.subjects ?? []),
  }
  const found = toLine(article.title) ? null : titleFrom(article, fileName).from
  return { ...card, filledFrom: filledFrom(card, { ...article.from, ...(found && { title: found }) }, SAID_IN[format]) }
}

const FIELDS: readonly FilledField[] = [
  'title',
  'authors',
  'publisher',
  'published',
  'retrieved',
  'url',
  'language',
  'descriptor',
]

/** Of what is filled in, where it comes from. */
function filledFrom(card: Source, from: FilledFrom, file: string): FilledFrom {
  const filled: FilledFrom = {}
  for (const field of FIELDS) {
    if ((card[field]?.length ?? 0) > 0) filled[field] = toLine(from[field] ?? file)
  }
  return filled
}

/** The document's own words, said to be its own; in English, since memos print them. */
function descriptorFrom(words: string, subjects: readonly string[]): string {
  const line = cut(words.replace(/\s+/g, ' ').trim(), LONGEST_DESCRIPTOR)
  const under = cut(subjects.map(toLine).join(', '), LONGEST_DESCRIPTOR)
  return [line && `It says of itself: “${line}”`, under && `It files itself under: ${under}.`].filter(Boolean).join(' ')
}

/** Never through a character. */
const cut = (line: string, length: number): string => line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')

/** As one line that fits a field; never cut through a character. */
export function toLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_LINE ? line : line.slice(0, LONGEST_LINE - 1).replace(/[\uD800-\uDBFF]$/, '') + '…'
}

/** A headline at the top, else the file's name, else (pasted text has none) the first words. */
function titleFrom({ blocks }: ParsedArticle, fileName: string): { title: string; from: string } {
  const [first] = blocks
  if (first?.kind === 'heading') return { title: toLine(first.text), from: titleFromWords.heading }
  const named = /^(.+)\.[a-z0-9]{1,8}$/i.exec(fileName)?.[1]
  if (named) return { title: toLine(named) || fileName, from: titleFromWords.fileName }
  const words = (first?.text ?? '').trim().split(/\s+/)
  const begin = toLine(words.slice(0, WORDS_IN_TITLE).join(' ') + (words.length > WORDS_IN_TITLE ? ' …' : ''))
  return { title: begin || fileName, from: titleFromWords.firstWords }
}
