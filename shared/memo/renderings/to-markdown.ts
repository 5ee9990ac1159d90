import {
  addressBehind,
  draftWords,
  type Inline,
  type MemoTree,
  type TableRow,
  type TreeBlock,
  type TreeList,
} from '../memo-tree'
import type { PictureTable } from '../../pictures/picture'
import { type CaptionLabel, captionLabels, captionWords, printedSections } from '../printed-memo'
import { printable } from '../printable'
import { notReviewed, text } from '../wording'
import { frontMatter, type Property } from './front-matter'
import { escapeMarkdown, escapeSigns, markdownOf } from './escape-markdown'
import { shownQuote } from './shown-quote'

/**
 * The memo as CommonMark with GitHub's tables and footnotes, and its properties as front matter in YAML. Every word of it
 * is escaped: nothing in an article becomes markup.
 */
export function toMarkdown(tree: MemoTree): string {
  const sections = printedSections(tree)
  const labels = captionLabels(sections)
  const parts = [
    frontMatter(propertiesOf(tree)),
    ...mark(tree.handling),
    ...mark(draftWords(tree)),
    `# ${escapeMarkdown(tree.title)}`,
    tree.details.map(({ label, value }) => `${label}: ${escapeMarkdown(value)}`).join('\\\n'),
    ...sections.flatMap(({ heading, blocks }) => [
      `## ${escapeMarkdown(heading)}`,
      ...blocks.map((block) => blockMarkdown(block, labels)),
    ]),
    ...tree.notes.map(
      ({ number, citation, quote }) => `[^${number}]: ${escapeMarkdown(`${citation} ${shownQuote(quote)}`)}`,
    ),
    ...mark(tree.handling),
  ]
  return `${parts.join('\n\n')}\n`
}

const propertiesOf = ({ title, date, author, handling, draft }: MemoTree): Property[] => [
  ['title', title],
  ['date', date],
  ['author', author],
  ['handling', handling],
  ['draft', draft.length > 0],
]

const mark = (line: string): string[] => (line === '' ? [] : [`**${escapeMarkdown(line)}**`])

type Labels = ReadonlyMap<TreeBlock, CaptionLabel>

function blockMarkdown(block: TreeBlock, labels: Labels): string {
  switch (block.kind) {
    case 'words':
      return block.blocks.map((each) => blockMarkdown(each, labels)).join('\n\n')
    case 'heading':
      return `${'#'.repeat((block.level ?? 1) + 2)} ${escapeLine(block.text)}${inlineMarkdown(block.notes ?? [])}`
    case 'extract':
      return block.paragraphs.map((inlines) => `> ${inlineMarkdown(inlines).replaceAll('\n', '\n> ')}`).join('\n>\n')
    case 'paragraph':
      return inlineMarkdown(block.inlines)
    case 'list':
      return listMarkdown(block)
    case 'quote':
      return `${quoteLines(block.text)}${reference(block.note, block.unseen)}`
    case 'table':
      return [...captionLine(block, labels), table(block.head, block.rows, block.headNotes)].join('\n\n')
    case 'picture':
      return [
        ...captionLine(block, labels),
        ...(block.grid ? [table(block.grid.head, block.grid.rows)] : []),
        table(block.table.head, pictureRows(block.table)),
      ].join('\n\n')
  }
}

const captionLine = (block: TreeBlock & { caption: string }, labels: Labels): string[] =>
  block.caption === '' ? [] : [`*${escapeMarkdown(captionWords(block.caption, labels.get(block)))}*`]

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

function table(
  head: readonly string[],
  rows: readonly TableRow[],
  headNotes: readonly (readonly Inline[])[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = rows.map(({ cells }) => line(cells.map(({ inlines }) => cellMarkdown(inlines))))
  const heads = head.map((words, at) => escapeLine(words) + inlineMarkdown(headNotes[at] ?? []))
  return [line(heads), line(head.map(() => '---')), ...lines].join('\n')
}

/** A cell is one line, and so is a heading. */
const asLine = (markdown: string): string => markdown.replace(/\\?\n/g, ' ')
const escapeLine = (words: string): string => asLine(escapeMarkdown(words))
const cellMarkdown = (inlines: readonly Inline[]): string => asLine(inlineMarkdown(inlines))

/** References that follow one another are kept apart, or they would be read as one number. */
const inlineMarkdown = (inlines: readonly Inline[]): string =>
  markdownOf(
    inlines.map((inline, at) => {
      if (inline.kind === 'text') return { markdown: linked(inline), look: lookOf(inline) }
      const gap = inlines[at - 1]?.kind === 'note' ? ' ' : ''
      return { markdown: gap + reference(inline.number, inline.unseen === true), look: '' as const }
    }),
  )

/** A link is shown as text, with the address where that is something else. */
const linked = (inline: Inline & { kind: 'text' }): string =>
  escapeSigns(printable(inline.text + addressBehind(inline)))

const lookOf = ({ strong, emphasis }: Inline & { kind: 'text' }) =>
  strong ? (emphasis ? ('***' as const) : ('**' as const)) : emphasis ? ('*' as const) : ('' as const)
