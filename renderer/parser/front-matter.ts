import { authorsFrom } from './authors'
import { parseDay } from './parse-day'
import type { ParsedArticle } from '@shared/text/parsed-article'

const FRONT_MATTER =
  /^---[ \t]*\n((?:[ \t]*(?:[\w-]+:.*|-[ \t].*|#.*|[ \t]\S.*)?\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\n|$)/
const FIELD = /^([\w-]+):[ \t]*(.*)$/

/** Parts a Markdown text from the "key: value" lines that may stand before it, and reads those a source card has a place for. */
export function readFrontMatter(markdown: string): { body: string; about: Omit<ParsedArticle, 'blocks' | 'notes'> } {
  const found = FRONT_MATTER.exec(markdown)
  const fields = readFields(found?.[1] ?? '')
  const first = (...names: string[]): string => names.flatMap((name) => fields.get(name) ?? [])[0] ?? ''
  const about = {
    title: first('title'),
    authors: authorsFrom(fields.get('author') ?? fields.get('authors') ?? []),
    published: parseDay(first('date', 'published')),
    publisher: first('publisher', 'publication', 'source'),
    url: first('url', 'canonical', 'link'),
    language: first('lang', 'language'),
  }
  return { body: markdown.slice(found?.[0].length ?? 0), about }
}

/** Field name in lower case -> its values; a list is several values. */
function readFields(lines: string): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  let values: string[] = []
  for (const line of lines.split('\n')) {
    const field = FIELD.exec(line)
    if (field?.[1]) fields.set(field[1].toLowerCase(), (values = []))
    const value = field ? (field[2] ?? '') : line.trim().replace(/^-\s+/, '')
    for (const each of value.startsWith('[') ? value.slice(1, -1).split(',') : [value]) {
      const bare = each.trim().replace(/^(["'])(.*)\1$/, '$2')
      if (bare) values.push(bare)
    }
  }
  return fields
}
