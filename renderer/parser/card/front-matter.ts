import type { ParsedArticle } from '@shared/text/parsed-article'
import { authorsFrom } from './authors'
import { parseDay } from '../days/parse-day'

type About = Omit<ParsedArticle, 'blocks' | 'notes'>
type Fields = Map<string, string[]>

/** Lines of front matter; what goes on longer is no front matter. */
const MOST_LINES = 200
const FIELD = /^([\w-]+)\s*[:=][ \t]*(.*)$/
const YAML_LINE = /^(?:[ \t]*(?:[\w-]+:.*|-[ \t].*|#.*|[ \t]\S.*)?)$/
const TOML_LINE = /^(?:[ \t]*(?:[\w."-]+\s*=.*|\[.*\]|#.*|[ \t\]"'].*)?)$/
/** A value that goes on in the lines below: folded into one, or line by line. */
const BLOCK_SCALAR = /^[>|][+-]?\d?$/

/** Parts a Markdown text from what may stand before it about it (YAML, TOML, a title block of pandoc), and reads what a source card has a place for. */
export function readFrontMatter(markdown: string): { body: string; about: About } {
  const lines = markdown.split('\n')
  const length = fencedLines(lines) || titleLines(lines)
  const front = lines.slice(0, length)
  const fields = front[0]?.startsWith('%') ? titleBlock(front) : readFields(front.slice(1, -1))
  const first = (...names: string[]): string => names.flatMap((name) => fields.get(name) ?? [])[0] ?? ''
  const about = {
    title: first('title'),
    authors: authorsFrom(fields.get('author') ?? fields.get('authors') ?? []),
    published: parseDay(first('date', 'published')),
    publisher: first('publisher', 'publication', 'source'),
    url: first('url', 'canonical', 'link'),
    language: first('lang', 'language'),
  }
  return { body: length === 0 ? markdown : lines.slice(length).join('\n'), about }
}

/** How many lines are fields between fences (`---` or `+++`); 0 for none. */
function fencedLines(lines: readonly string[]): number {
  const fence = /^(---|\+\+\+)[ \t]*$/.exec(lines[0] ?? '')?.[1]
  if (!fence) return 0
  const isEnd = (line: string): boolean => line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...')
  const end = lines.slice(0, MOST_LINES + 2).findIndex((line, at) => at > 1 && isEnd(line))
  const isField = fence === '---' ? YAML_LINE : TOML_LINE
  return end > 0 && lines.slice(1, end).every((line) => isField.test(line)) ? end + 1 : 0
}

/** The title block of pandoc: lines that begin with `%`, and those indented below them. */
function titleLines(lines: readonly string[]): number {
  if (!/^%[ \t]*\S?/.test(lines[0] ?? '')) return 0
  const end = lines.findIndex((line, at) => !(line.startsWith('%') || (at > 0 && /^[ \t]+\S/.test(line))))
  const length = end < 0 ? lines.length : end
  return length <= MOST_LINES ? length : 0
}

/** Title, authors and date, in this order; authors are parted by semicolons or lines. */
function titleBlock(lines: readonly string[]): Fields {
  const parts: string[][] = []
  for (const line of lines) {
    if (line.startsWith('%')) parts.push([line.slice(1).trim()])
    else parts.at(-1)?.push(line.trim())
  }
  const [title = [], authors = [], date = []] = parts
  return new Map([
    ['title', [title.join(' ').trim()].filter(Boolean)],
    ['author', authors.flatMap((line) => line.split(';')).flatMap((name) => name.trim() || [])],
    ['date', date.filter(Boolean)],
  ])
}

/** Field name in lower case -> its values; a list is several values, a block of lines is one. */
function readFields(lines: readonly string[]): Fields {
  const fields: Fields = new Map()
  let values: string[] = []
  let isBlock = false
  for (const line of lines) {
    const field = isBlock && /^[ \t]/.test(line) ? null : FIELD.exec(line)
    if (field?.[1]) {
      fields.set(field[1].toLowerCase(), (values = []))
      isBlock = BLOCK_SCALAR.test(field[2]?.trim() ?? '')
      if (isBlock) continue
    }
    if (isBlock) {
      const words = line.trim()
      if (words) values.splice(0, 1, [values[0], words].filter(Boolean).join(' '))
      continue
    }
    const value = field ? (field[2] ?? '') : line.trim().replace(/^-\s+/, '')
    for (const each of inBrackets(value)) {
      const bare = each.trim().replace(/^(["'])(.*)\1$/, '$2')
      if (bare) values.push(bare)
    }
  }
  return fields
}

/** The values of `[a, b]`, also where they go over several lines. */
function inBrackets(value: string): string[] {
  const text = value.trim()
  if (!text.startsWith('[')) return [text.replace(/^\]$/, '').replace(/^(["'].*["']),$/, '$1')]
  return (text.endsWith(']') ? text.slice(1, -1) : text.slice(1)).split(',')
}
