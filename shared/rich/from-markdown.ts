import type { List as MarkdownList, PhrasingContent, RootContent, Table as MarkdownTable } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { LIMITS } from '../limits'
import { readAddress } from './addresses'
import { isReadable } from './markdown-bounds'
import { richOf } from './plain-words'
import {
  type Block,
  type Inline,
  LIST_LEVELS,
  type List,
  type ListItem,
  type Mark,
  type Paragraph,
  type Rich,
} from './rich'

/** So many characters are kept as read: a memo is composed again with each change, of which few change words. */
const MOST_KEPT = 2_000_000
const kept = new Map<string, Rich>()
let characters = 0

/**
 * A text of CommonMark with tables as rich text. What has no form here stays as the words it is written in: markup of
 * HTML, pictures, definitions, code and lines. Lists that are nested too deeply are brought up. A text with more markup
 * than can be read (`isReadable`) is words, all of it: nothing of it is markup but what is escaped.
 */
export function richFrom(markdown: string): Rich {
  const known = kept.get(markdown)
  if (known) return known
  const rich = read(markdown)
  if (characters > MOST_KEPT) {
    kept.clear()
    characters = 0
  }
  kept.set(markdown, rich)
  characters += markdown.length
  return rich
}

function read(markdown: string): Rich {
  if (!isReadable(markdown)) return richOf(unescaped(markdown))
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const reader = new Reader(markdown)
  return { type: 'doc', content: root.children.flatMap((node) => reader.blocks(node)) }
}

const ESCAPED = /\\([!-/:-@[-`{-~\n])|&#x([0-9A-F]{1,4});/g

/** What `markdownFrom` escapes of words, as it was: else each time they are written down they had more signs. */
const unescaped = (markdown: string): string =>
  markdown.replace(ESCAPED, (_, sign?: string, code?: string) => sign ?? String.fromCharCode(parseInt(code ?? '', 16)))

class Reader {
  readonly #markdown: string

  constructor(markdown: string) {
    this.#markdown = markdown
  }

  blocks(node: RootContent): Block[] {
    if (node.type === 'paragraph') return [paragraphOf(this.#inlines(node.children))]
    if (node.type === 'list') return [this.#list(node, 1)]
    if (node.type === 'blockquote') return [{ type: 'blockquote', content: atLeastOne(this.#lines(node.children)) }]
    if (node.type === 'table') return [this.#table(node)]
    if (node.type === 'heading') {
      const level = node.depth === 1 ? 1 : node.depth === 2 ? 2 : 3
      return [{ type: 'heading', attrs: { level }, ...withContent(this.#inlines(node.children)) }]
    }
    return [this.#asWritten(node)]
  }

  /** Paragraphs only: what stands in them is brought into line. */
  #lines(nodes: readonly RootContent[]): Paragraph[] {
    return nodes.flatMap((node): Paragraph[] => {
      if (node.type === 'paragraph' || node.type === 'heading') return [paragraphOf(this.#inlines(node.children))]
      if (node.type === 'blockquote') return this.#lines(node.children)
      if (node.type === 'list') return node.children.flatMap((item) => this.#lines(item.children))
      return [this.#asWritten(node)]
    })
  }

  #list({ ordered, children }: MarkdownList, level: number): List {
    return {
      type: ordered ? 'orderedList' : 'bulletList',
      content: children.map((item): ListItem => {
        const content = item.children.flatMap((node): (Paragraph | List)[] =>
          node.type === 'list' && level < LIST_LEVELS ? [this.#list(node, level + 1)] : this.#lines([node]),
        )
        return { type: 'listItem', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
      }),
    }
  }

  #table({ children }: MarkdownTable): Block {
    const columns = Math.min(LIMITS.richColumns, Math.max(1, ...children.map((row) => row.children.length)))
    return {
      type: 'table',
      content: children.map((row, at) => ({
        type: 'tableRow',
        content: Array.from({ length: columns }, (_, column) => ({
          type: at === 0 ? 'tableHeader' : 'tableCell',
          content: [paragraphOf(this.#inlines(row.children[column]?.children ?? []))],
        })),
      })),
    }
  }

  #inlines(nodes: readonly PhrasingContent[], marks: readonly Mark[] = []): Inline[] {
    const marked = marks.length === 0 ? {} : { marks: [...marks] }
    const text = (words: string): Inline[] => (words === '' ? [] : [{ type: 'text', text: words, ...marked }])
    const inlines = nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return withBreaks(node.value, text)
      if (node.type === 'break') return [{ type: 'hardBreak' }]
      if (node.type === 'strong') return this.#inlines(node.children, withMark(marks, { type: 'bold' }))
      if (node.type === 'emphasis') return this.#inlines(node.children, withMark(marks, { type: 'italic' }))
      if (node.type !== 'link') return withBreaks(this.#source(node), text)
      const live = readAddress(node.url)
      if (live) return [{ ...live, ...marked }]
      const href = node.url.slice(0, LIMITS.url)
      return this.#inlines(node.children, href === '' ? marks : withMark(marks, { type: 'link', attrs: { href } }))
    })
    return joined(inlines)
  }

  #asWritten(node: RootContent): Paragraph {
    return paragraphOf(withBreaks(this.#source(node), (words) => (words === '' ? [] : [{ type: 'text', text: words }])))
  }

  #source({ position }: RootContent): string {
    return this.#markdown.slice(position?.start.offset, position?.end.offset)
  }
}

/** A new line in a paragraph is a line break: that is how analysts write. */
const withBreaks = (words: string, text: (words: string) => Inline[]): Inline[] =>
  words.split('\n').flatMap((line, at) => [...(at > 0 ? [{ type: 'hardBreak' } as const] : []), ...text(line)])

const withMark = (marks: readonly Mark[], mark: Mark): Mark[] =>
  marks.some(({ type }) => type === mark.type) ? [...marks] : [...marks, mark]

const paragraphOf = (content: Inline[]): Paragraph => ({ type: 'paragraph', ...withContent(content) })
const withContent = (content: Inline[]) => (content.length === 0 ? {} : { content })
const atLeastOne = (content: Paragraph[]): Paragraph[] => (content.length === 0 ? [{ type: 'paragraph' }] : content)

/** Neighbouring words of one look are one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && sameMarks(last.marks, inline.marks))
      out[out.length - 1] = { ...last, text: last.text + inline.text }
    else out.push(inline)
  }
  return out
}

const sameMarks = (one: readonly Mark[] = [], other: readonly Mark[] = []): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
