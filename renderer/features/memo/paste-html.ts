import { LIMITS } from '@shared/limits'
import {
  type Block,
  type Cell,
  type Inline,
  LIST_LEVELS,
  type List,
  type ListItem,
  type Mark,
  type Paragraph,
  type Rich,
} from '@shared/rich/rich'
import { liveOfElement } from './chips'
import { inertPage } from './inert-page'
import { isBullet, isSkipped, isWordListItem, listLevel, looksOf } from './paste-looks'

/** How deep elements may lie in one another; what lies deeper is read as its words. */
const MOST_NESTED = 100

const BLOCKS = new Set(
  'address article aside body center dd details div dl dt fieldset figcaption figure footer form header hr html li main nav ol p pre section summary table tbody td th thead tr ul h1 h2 h3 h4 h5 h6 blockquote'.split(
    ' ',
  ),
)

/** What is read from a page, and what of it rich text has no place for. */
export type FromPage = { rich: Rich; pictures: number }

/**
 * The markup of the clipboard as rich text, whoever put it there: a word processor, a web page or a hostile program. It is
 * parsed into a document that runs nothing and loads nothing, and only the words and the looks that rich text has are
 * taken from it.
 */
export function richFromHtml(html: string): FromPage {
  const page = inertPage(html)
  const reader = new PageReader()
  return { rich: { type: 'doc', content: reader.blocksOf(page.body, 0) }, pictures: reader.pictures }
}

class PageReader {
  pictures = 0

  /** What stands in an element, in its order: blocks, and paragraphs of what stands between them. */
  blocksOf(element: Element, depth: number): Block[] {
    const blocks: Block[] = []
    let line: Inline[] = []
    const endLine = () => {
      const paragraph = paragraphOf(line)
      if (paragraph.content) blocks.push(paragraph)
      line = []
    }
    for (const node of element.childNodes) {
      if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
        const child = node as Element
        if (this.#skips(child)) continue
        if (holdsBlocks(child, depth)) {
          endLine()
          this.#addBlock(blocks, child, depth + 1)
          continue
        }
      }
      line.push(...this.#inlinesOf(node, [], depth + 1))
    }
    endLine()
    return blocks
  }

  #addBlock(blocks: Block[], element: Element, depth: number): void {
    const tag = element.localName
    if (/^h[1-6]$/.test(tag)) {
      const level = tag === 'h1' ? 1 : tag === 'h2' ? 2 : 3
      const content = trimmed(this.#childInlines(element, [], depth).map(withoutBold))
      if (content.length > 0) blocks.push({ type: 'heading', attrs: { level }, content })
    } else if (tag === 'ul' || tag === 'ol') {
      const list = this.#listOf(element, 1, depth)
      if (list) blocks.push(list)
    } else if (tag === 'blockquote') {
      const content = linesOf(this.blocksOf(element, depth))
      if (content.length > 0) blocks.push({ type: 'blockquote', content })
    } else if (tag === 'table') blocks.push(...this.#tableOf(element, depth))
    else if (tag === 'pre') blocks.push(...textBlocks(element.textContent))
    else if (isWordListItem(element)) this.#addWordItem(blocks, element, depth)
    else blocks.push(...this.blocksOf(element, depth))
  }

  #listOf(element: Element, level: number, depth: number): List | null {
    const items: ListItem[] = []
    for (const child of element.children) {
      if (this.#skips(child)) continue
      if (child.localName === 'ul' || child.localName === 'ol') {
        // Some programs put a list within a list beside the item it belongs to.
        const inner = this.#inner(child, level, depth)
        const last = items.at(-1)
        if (last) last.content.push(...inner)
        else if (inner.length > 0) items.push({ type: 'listItem', content: inner })
        continue
      }
      const content = this.#itemOf(child, level, depth)
      if (content.length > 0) items.push({ type: 'listItem', content })
    }
    return items.length === 0
      ? null
      : { type: element.localName === 'ol' ? 'orderedList' : 'bulletList', content: items }
  }

  #itemOf(item: Element, level: number, depth: number): (Paragraph | List)[] {
    const content: (Paragraph | List)[] = []
    const own = item.cloneNode(true) as Element
    const lists = [...item.children].filter(({ localName }) => localName === 'ul' || localName === 'ol')
    for (const child of own.querySelectorAll(':scope > ul, :scope > ol')) child.remove()
    content.push(...linesOf(this.blocksOf(own, depth + 1)))
    for (const list of lists) content.push(...this.#inner(list, level, depth))
    return content
  }

  /** A list within a list, or its lines where lists lie too deep already. */
  #inner(element: Element, level: number, depth: number): (Paragraph | List)[] {
    const list = depth < MOST_NESTED ? this.#listOf(element, level + 1, depth + 1) : null
    if (!list) return linesOf(textBlocks(depth < MOST_NESTED ? '' : element.textContent))
    return level < LIST_LEVELS ? [list] : linesOf([list])
  }

  /** Word writes lists as paragraphs that say how deep they are. */
  #addWordItem(blocks: Block[], element: Element, depth: number): void {
    const type = isBullet(element) ? 'bulletList' : 'orderedList'
    const content = trimmed(this.#childInlines(element, [], depth))
    const item: ListItem = { type: 'listItem', content: [paragraphOf(content)] }
    const last = blocks.at(-1)
    let list: List | undefined = last && isList(last) ? last : undefined
    let level = Math.min(LIST_LEVELS, listLevel(element))
    while (list && level > 1) {
      const inner: Paragraph | List | undefined = list.content.at(-1)?.content.at(-1)
      const host = list.content.at(-1)
      level -= 1
      if (inner && inner.type !== 'paragraph') list = inner
      else if (host) {
        const made: List = { type, content: [item] }
        host.content.push(made)
        return
      }
    }
    if (list?.type === type) list.content.push(item)
    else blocks.push({ type, content: [item] })
  }

  #tableOf(element: Element, depth: number): Block[] {
    const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element)
    const cells = rows.map((row) =>
      [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'),
    )
    const width = Math.min(
      LIMITS.richColumns,
      Math.max(0, ...cells.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0))),
    )
    // A table of one column only lays out what stands in it, as in mails.
    if (width <= 1 || rows.length < 2) return cells.flat().flatMap((cell) => this.blocksOf(cell, depth + 1))
    const made = cells.map((row, at) => {
      const type: Cell['type'] = at === 0 ? 'tableHeader' : 'tableCell'
      const filled = row.flatMap((cell): Cell[] => [
        { type, content: atLeastOne(linesOf(this.blocksOf(cell, depth + 1))) },
        ...Array.from({ length: spanOf(cell) - 1 }, () => emptyCell(type)),
      ])
      const missing = Math.max(0, width - filled.length)
      return {
        type: 'tableRow' as const,
        content: [...filled, ...Array.from({ length: missing }, () => emptyCell(type))],
      }
    })
    const [head, ...body] = made
    if (!head) return []
    const most = LIMITS.richRows - 1
    return Array.from({ length: Math.ceil(Math.max(1, body.length) / most) }, (_, part): Block => ({
      type: 'table',
      content: [head, ...body.slice(part * most, (part + 1) * most)].map((row) => ({
        ...row,
        content: row.content.slice(0, LIMITS.richColumns),
      })),
    }))
  }

  #inlinesOf(node: Node, marks: readonly Mark[], depth: number): Inline[] {
    if (node.nodeType === Node.TEXT_NODE) return textInlines(node.textContent ?? '', marks)
    if (node.nodeType !== Node.ELEMENT_NODE) return []
    const element = node as Element
    if (this.#skips(element)) return []
    if (element.localName === 'br') return [{ type: 'hardBreak' }]
    const live = liveOfElement(element)
    if (live) return [live]
    if (depth > MOST_NESTED) return textInlines(element.textContent, marks)
    return this.#childInlines(element, looksOf(element, marks), depth)
  }

  #childInlines(element: Element, marks: readonly Mark[], depth: number): Inline[] {
    return [...element.childNodes].flatMap((child) => this.#inlinesOf(child, marks, depth + 1))
  }

  #skips(element: Element): boolean {
    if (['img', 'picture', 'svg', 'video', 'canvas'].includes(element.localName)) this.pictures += 1
    return isSkipped(element)
  }
}

/** Whether it is a block, or is written as none and holds some, as what Google Docs puts around everything. */
const holdsBlocks = (element: Element, depth: number): boolean =>
  depth < MOST_NESTED &&
  (BLOCKS.has(element.localName) || element.querySelector('p, div, ul, ol, table, blockquote, h1, h2, h3') !== null)

const isList = (block: Block): block is List => block.type === 'bulletList' || block.type === 'orderedList'

/** The lines of blocks, without what they are. */
export function linesOf(blocks: readonly (Block | Paragraph | List)[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    switch (block.type) {
      case 'paragraph':
        return [block]
      case 'heading':
        return [{ type: 'paragraph', ...(block.content ? { content: block.content } : {}) }]
      case 'blockquote':
        return block.content
      case 'bulletList':
      case 'orderedList':
        return block.content.flatMap((item) => linesOf(item.content))
      case 'table':
        return block.content
          .flatMap((row) => row.content.flatMap((cell) => cell.content))
          .filter(({ content }) => content)
    }
  })
}

const spanOf = (cell: Element): number =>
  Math.min(LIMITS.richColumns, Math.max(1, Number.parseInt(cell.getAttribute('colspan') ?? '1', 10) || 1))

const emptyCell = (type: Cell['type']): Cell => ({ type, content: [{ type: 'paragraph' }] })
const atLeastOne = (lines: Paragraph[]): Paragraph[] => (lines.length === 0 ? [{ type: 'paragraph' }] : lines)

/** Words without markup, a paragraph for each that a blank line parts. */
const textBlocks = (text: string | null): Block[] =>
  (text ?? '').split(/\n[ \t]*\n/).flatMap((part) => {
    const content = trimmed(
      part
        .split('\n')
        .flatMap((line, at): Inline[] => [
          ...(at > 0 ? [{ type: 'hardBreak' } as const] : []),
          ...textInlines(line, []),
        ]),
    )
    return content.length === 0 ? [] : [{ type: 'paragraph', content }]
  })

function textInlines(text: string | null, marks: readonly Mark[]): Inline[] {
  const words = (text ?? '').replace(/[\s\u00A0]+/g, ' ')
  return words === '' ? [] : [{ type: 'text', text: words, ...(marks.length > 0 ? { marks: [...marks] } : {}) }]
}

const withoutBold = (inline: Inline): Inline => {
  if (inline.type !== 'text' || !inline.marks) return inline
  const marks = inline.marks.filter(({ type }) => type !== 'bold')
  const { marks: _, ...bare } = inline
  return marks.length > 0 ? { ...bare, marks } : bare
}

function paragraphOf(line: readonly Inline[]): Paragraph {
  const content = trimmed(line)
  return { type: 'paragraph', ...(content.length > 0 ? { content } : {}) }
}

/** Without white space and line breaks at the ends, one space where several meet, and neighbours of one look joined. */
function trimmed(line: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of line) {
    const last = out.at(-1)
    if (inline.type !== 'text') {
      if (inline.type === 'hardBreak') {
        dropSpace(out)
        if (out.length === 0) continue
      }
      out.push(inline)
      continue
    }
    const isAfterSpace = !last || last.type === 'hardBreak' || (last.type === 'text' && last.text.endsWith(' '))
    const text = isAfterSpace ? inline.text.trimStart() : inline.text
    if (text === '') continue
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(inline.marks))
      out[out.length - 1] = { ...last, text: last.text + text }
    else out.push({ ...inline, text })
  }
  while (out.at(-1)?.type === 'hardBreak') out.pop()
  dropSpace(out)
  return out
}

function dropSpace(out: Inline[]): void {
  const last = out.at(-1)
  if (last?.type !== 'text') return
  const text = last.text.trimEnd()
  if (text === '') out.pop()
  else out[out.length - 1] = { ...last, text }
}
