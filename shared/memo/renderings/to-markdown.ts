import type { Inline, MemoTree, TableRow, TreeBlock } from '../memo-tree'
import { draftWords, isEmpty, printedBlocks, type TreeList } from '../memo-tree'
import type { PictureTable } from '../../pictures/picture'
import { printable } from '../printable'
import { notReviewed, text } from '../wording'
import { escapeMarkdown, escapeSigns, markdownOf } from './escape-markdown'
import { shownQuote } from './shown-quote'

/**
 * The memo as CommonMark with GitHub's tables and footnotes. Every word of it is escaped: nothing in an article becomes
 * markup.
 */
export function toMarkdown(tree: MemoTree): string {
  const parts = [
    ...mark(tree.handling),
    `# ${escapeMarkdown(tree.title)}`,
    ...mark(draftWords(tree)),
    tree.details.map(({ label, value }) => `${label}: ${escapeMarkdown(value)}`).join('\\\n'),
    ...tree.sections
      .filter((section) => !isEmpty(section))
      .flatMap((section) => [`## ${escapeMarkdown(section.title)}`, ...printedBlocks(section).map(blockMarkdown)]),
    ...tree.notes.map(
      ({ number, citation, quote }) => `[^${number}]: ${escapeMarkdown(`${citation} ${shownQuote(quote)}`)}`,
    ),
    ...mark(tree.handling),
  ]
  return `${parts.join('\n\n')}\n`
}

const mark = (handling: string): string[] => (handling === '' ? [] : [`**${escapeMarkdown(handling)}**`])

function blockMarkdown(block: TreeBlock): string {
  switch (block.kind) {
    case 'words':
      return block.blocks.map(blockMarkdown).join('\n\n')
    case 'heading':
      return `${'#'.repeat((block.level ?? 1) + 2)} ${escapeMarkdown(block.text)}`
    case 'extract':
      return block.paragraphs.map((inlines) => `> ${inlineMarkdown(inlines).replaceAll('\n', '\n> ')}`).join('\n>\n')
    case 'paragraph':
      return inlineMarkdown(block.inlines)
    case 'list':
      return listMarkdown(block)
    case 'quote':
      return `${quoteLines(block.text)}${reference(block.note, block.unseen)}`
    case 'table':
      return [...captionLine(block.caption), table(block.head, block.rows)].join('\n\n')
    case 'picture':
      return [...captionLine(block.caption), table(block.table.head, pictureRows(block.table))].join('\n\n')
  }
}

const captionLine = (caption: string): string[] => (caption === '' ? [] : [`*${escapeMarkdown(caption)}*`])

function listMarkdown({ ordered, items }: TreeList): string {
  const lines = items.map(({ inlines, within = [] }, at) => {
    const sign = ordered ? `${at + 1}.` : '-'
    const words = [inlineMarkdown(inlines), ...within.map(listMarkdown)].join('\n')
    return `${sign} ${words.replaceAll('\n', `\n${' '.repeat(sign.length + 1)}`)}`
  })
  return lines.join('\n')
}

/** The numbers of a picture as rows of plain words. */
const pictureRows = ({ rows }: PictureTable): TableRow[] =>
  rows.map(({ cells }) => ({ cells: cells.map((words) => ({ inlines: [text(words)] })) }))

const reference = (number: number, unseen: boolean): string => `[^${number}]${unseen ? notReviewed(number) : ''}`

const quoteLines = (quote: string): string =>
  quote
    .split(/\n{2,}/)
    .map((paragraph) => `> ${escapeMarkdown(paragraph).replaceAll('\n', '\n> ')}`)
    .join('\n>\n')

function table(head: readonly string[], rows: readonly TableRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = rows.map(({ cells }) => line(cells.map(({ inlines }) => cellMarkdown(inlines))))
  return [line(head.map(escapeMarkdown)), line(head.map(() => '---')), ...lines].join('\n')
}

/** A cell is one line. */
const cellMarkdown = (inlines: readonly Inline[]): string => inlineMarkdown(inlines).replace(/\\?\n/g, ' ')

const inlineMarkdown = (inlines: readonly Inline[]): string =>
  markdownOf(
    inlines.map((inline) =>
      inline.kind === 'note'
        ? { markdown: reference(inline.number, inline.unseen === true), isStrong: false }
        : { markdown: escapeSigns(printable(inline.text)), isStrong: inline.strong === true },
    ),
  )
