import type {
  BlockContent,
  List as MarkdownList,
  Paragraph as MarkdownParagraph,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { addressOf } from './addresses'
import type { Block, Inline, List, Mark, Paragraph, Rich } from './rich'

/** Rich text as Markdown that `richFrom` reads as the same text. */
export const markdownFrom = (rich: Rich): string =>
  toMarkdown(
    { type: 'root', children: rich.content.map(nodeOf) },
    { extensions: [gfmTableToMarkdown()], bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' },
  ).trimEnd()

function nodeOf(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return paragraphNode(block)
    case 'heading':
      return { type: 'heading', depth: block.attrs.level, children: lineOf(block.content) }
    case 'bulletList':
    case 'orderedList':
      return listNode(block)
    case 'blockquote':
      return { type: 'blockquote', children: block.content.map(paragraphNode) }
    case 'table':
      return {
        type: 'table',
        children: block.content.map(({ content }) => ({
          type: 'tableRow',
          children: content.map((cell) => ({ type: 'tableCell', children: cellPhrasing(cell.content) })),
        })),
      }
  }
}

const paragraphNode = ({ content }: Paragraph): MarkdownParagraph => ({ type: 'paragraph', children: lineOf(content) })

/** One line, without the breaks at its end: they part nothing there, and Markdown would take the last for a backslash. */
const lineOf = (inlines: readonly Inline[] = []): PhrasingContent[] =>
  phrasing(inlines.slice(0, inlines.findLastIndex(({ type }) => type !== 'hardBreak') + 1))

const listNode = ({ type, content }: List): MarkdownList => ({
  type: 'list',
  ordered: type === 'orderedList',
  spread: false,
  children: content.map((item) => ({
    type: 'listItem',
    spread: false,
    children: item.content.map((each): BlockContent =>
      each.type === 'paragraph' ? paragraphNode(each) : listNode(each),
    ),
  })),
})

/** A cell of Markdown is one line. */
const cellPhrasing = (content: readonly Paragraph[]): PhrasingContent[] =>
  phrasing(
    content.flatMap(({ content: line = [] }, at): Inline[] => [
      ...(at > 0 && line.length > 0 ? [{ type: 'text', text: ' ' } as const] : []),
      ...line.map((inline): Inline => (inline.type === 'hardBreak' ? { type: 'text', text: ' ' } : inline)),
    ]),
  )

/** Marks outside in: a link around what is bold around what is italic; neighbours in one mark stand in one node. */
const OUTSIDE_IN = ['link', 'bold', 'italic'] as const

function phrasing(inlines: readonly Inline[], depth = 0): PhrasingContent[] {
  const type = OUTSIDE_IN[depth]
  if (type === undefined) return leaves(inlines)
  return runs(inlines, type).flatMap(({ mark, run }): PhrasingContent[] => {
    const children = phrasing(run, depth + 1)
    if (!mark) return children
    if (mark.type === 'link') return [{ type: 'link', url: mark.attrs.href, children }]
    return [{ type: mark.type === 'bold' ? 'strong' : 'emphasis', children }]
  })
}

function runs(inlines: readonly Inline[], type: Mark['type']): { mark: Mark | undefined; run: Inline[] }[] {
  const out: { mark: Mark | undefined; run: Inline[] }[] = []
  for (const inline of inlines) {
    const mark = canHave(inline, type) ? inline.marks?.find((each) => each.type === type) : undefined
    const last = out.at(-1)
    if (last && JSON.stringify(last.mark) === JSON.stringify(mark)) last.run.push(inline)
    else out.push({ mark, run: [inline] })
  }
  return out
}

/** A link in a link is none, so what is live stands outside; a break has no look, and a mark cannot end behind one. */
const canHave = ({ type: of }: Inline, type: Mark['type']): boolean =>
  of === 'text' || (of !== 'hardBreak' && type !== 'link')

/** Neighbouring words are one text: which of their signs are escaped depends on what stands beside them. */
function leaves(inlines: readonly Inline[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.type === 'text' && last?.type === 'text') last.value += inline.text
    else out.push(leaf(inline))
  }
  return out
}

function leaf(inline: Inline): PhrasingContent {
  if (inline.type === 'text') return { type: 'text', value: inline.text }
  if (inline.type === 'hardBreak') return { type: 'break' }
  const { address, label } = addressOf(inline)
  return { type: 'link', url: address, children: [{ type: 'text', value: label }] }
}
