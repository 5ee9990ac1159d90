import type { Nodes, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { Refusal } from '@shared/refusal'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { BlockWriter } from './block-writer'
import { readFrontMatter } from './front-matter'
import { readBlocks } from './read-blocks'

/** Nobody writes so many quotes and lists into one another. */
const DEEPEST_NESTING = 100

/** The words of a Markdown text as blocks; marks, links and raw HTML tags are not words. */
export function parseMarkdown(markdown: string): ParsedArticle {
  const { body, about } = readFrontMatter(markdown)
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const writer = new BlockWriter()
  writeNode(tree, writer, 0)
  writer.endBlock()
  const { blocks } = writer
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? ''
  return { ...about, title: about.title || heading, blocks, notes: [] }
}

function writeNode(node: Nodes, writer: BlockWriter, depth: number): void {
  if (depth > DEEPEST_NESTING) {
    throw new Refusal('too-deep', 'This text is too deeply nested to be read safely. Import it as plain text instead.')
  }
  const inside = (): void => {
    if ('children' in node) for (const child of node.children) writeNode(child, writer, depth + 1)
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return writer.text(node.value)
    case 'break':
      return writer.lineEnd()
    case 'code':
      return writer.within(writer.shape, () => writer.preformatted(node.value))
    case 'html':
      return writeHtml(node.value, writer)
    case 'heading':
      return writer.within({ kind: 'heading', level: node.depth }, inside)
    case 'blockquote':
      return writer.within({ kind: 'quote', level: null }, inside)
    case 'listItem':
      return writer.within({ kind: 'list-item', level: listLevel(writer) }, inside)
    case 'footnoteReference':
      return writer.text(`[${node.label ?? node.identifier}]`)
    case 'footnoteDefinition':
      return writer.within({ kind: 'footnote', level: null }, () => {
        writer.text(`[${node.label ?? node.identifier}] `)
        for (const [index, child] of node.children.entries()) {
          if (index === 0 && child.type === 'paragraph')
            for (const each of child.children) writeNode(each, writer, depth + 2)
          else writeNode(child, writer, depth + 1)
        }
      })
    case 'table':
      return writeTable(node, writer, depth)
    case 'paragraph':
      return writer.within(writer.shape, inside)
    case 'root':
    case 'list':
    case 'link':
    case 'linkReference':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'tableRow':
    case 'tableCell':
      return inside()
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'thematicBreak':
    case 'yaml':
  }
}

function listLevel({ shape }: BlockWriter): number {
  return shape.kind === 'list-item' ? Math.min((shape.level ?? 0) + 1, 6) : 1
}

function writeTable(table: Table, writer: BlockWriter, depth: number): void {
  for (const row of table.children) {
    writer.within({ kind: 'table-row', level: null }, () => {
      for (const cell of row.children) {
        for (const child of cell.children) writeNode(child, writer, depth + 3)
        writer.cellEnd()
      }
    })
  }
}

/** Tags inside a sentence come one by one and carry no words; a block of HTML is read like a page. */
function writeHtml(html: string, writer: BlockWriter): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const block of readBlocks(body)) writer.within(block, () => writer.preformatted(block.text))
}
