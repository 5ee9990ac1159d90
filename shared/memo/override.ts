import type { Override } from '../kinds/memos'
import { LIMITS } from '../limits'
import { richFrom } from '../rich/from-markdown'
import type { Block, Cell, Inline as RichInline, List, ListItem, Mark, Paragraph } from '../rich/rich'
import { markdownFrom } from '../rich/to-markdown'
import type { Inline, Instead, Note, TableCell, TreeBlock, TreeList } from './memo-tree'

type Notes = readonly Note[]

/** Words that stand instead of what is composed, beside what would be composed now. */
export const overrideWording = (
  { instead, of }: Override,
  composed: readonly TreeBlock[],
  notes: readonly Note[],
): Instead => ({ words: richFrom(instead), of, composed: composedMarkdown(composed, notes) ?? of })

/** Whether what is composed can be written on: a picture cannot. */
export const canBeWords = (blocks: readonly TreeBlock[]): boolean =>
  blocks.length > 0 && blocks.every((block) => block.kind !== 'picture')

/**
 * What is composed for a section as Markdown, to be written on: references to notes are citations, tables are tables.
 * Null where that cannot be, since something in it is a picture.
 */
export function composedMarkdown(blocks: readonly TreeBlock[], notes: Notes): string | null {
  const content: Block[] = []
  for (const block of blocks) {
    const made = richOf(block, notes)
    if (!made) return null
    content.push(...made)
  }
  return markdownFrom({ type: 'doc', content })
}

function richOf(block: TreeBlock, notes: Notes): Block[] | null {
  switch (block.kind) {
    case 'words': {
      const made = block.blocks.map((each) => richOf(each, notes))
      return made.some((each) => each === null) ? null : made.flatMap((each) => each ?? [])
    }
    case 'heading':
      return [{ type: 'heading', attrs: { level: block.level ?? 1 }, content: textOf(block.text) }]
    case 'paragraph':
      return [paragraphOf(block.inlines, notes)]
    case 'list':
      return block.items.length === 0 ? [] : [listOf(block, notes)]
    case 'extract':
      return [{ type: 'blockquote', content: block.paragraphs.map((each) => paragraphOf(each, notes)) }]
    case 'quote':
      return [{ type: 'blockquote', content: [{ type: 'paragraph', content: quoteOf(block, notes) }] }]
    case 'table':
      return tablesOf(block, notes)
    case 'picture':
      return null
  }
}

const paragraphOf = (inlines: readonly Inline[], notes: Notes): Paragraph => ({
  type: 'paragraph',
  content: inlines.flatMap((inline) => inlineOf(inline, notes)),
})

const quoteOf = ({ text, note }: TreeBlock & { kind: 'quote' }, notes: Notes): RichInline[] => [
  ...textOf(`“${text}”`),
  ...citationOf(note, notes),
]

function listOf({ ordered, items }: TreeList, notes: Notes): List {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map(({ inlines, within = [] }): ListItem => ({
      type: 'listItem',
      content: [paragraphOf(inlines, notes), ...within.map((inner) => listOf(inner, notes))],
    })),
  }
}

/** A table longer than one may be goes on in another below it, under the same head. */
function tablesOf({ caption, head, rows }: TreeBlock & { kind: 'table' }, notes: Notes): Block[] {
  const cell = (type: Cell['type'], content: RichInline[]): Cell => ({
    type,
    content: [{ type: 'paragraph', content }],
  })
  const headRow = {
    type: 'tableRow' as const,
    content: head.map((words) => cell('tableHeader', textOf(words))),
  }
  const rowOf = (cells: readonly TableCell[]) => ({
    type: 'tableRow' as const,
    content: cells.map(({ inlines }) => cell('tableCell', paragraphOf(inlines, notes).content ?? [])),
  })
  const said: Block[] = caption === '' ? [] : [{ type: 'paragraph', content: textOf(caption) }]
  const most = LIMITS.richRows - 1
  const tables = Array.from({ length: Math.max(1, Math.ceil(rows.length / most)) }, (_, at): Block => ({
    type: 'table',
    content: [headRow, ...rows.slice(at * most, (at + 1) * most).map(({ cells }) => rowOf(cells))],
  }))
  return [...said, ...tables]
}

function inlineOf(inline: Inline, notes: Notes): RichInline[] {
  if (inline.kind === 'note') return citationOf(inline.number, notes)
  const marks: Mark[] = [
    ...(inline.href === undefined ? [] : [{ type: 'link' as const, attrs: { href: inline.href } }]),
    ...(inline.strong ? [{ type: 'bold' as const }] : []),
    ...(inline.emphasis ? [{ type: 'italic' as const }] : []),
  ]
  return textOf(inline.text, marks)
}

function citationOf(number: number, notes: Notes): RichInline[] {
  const note = notes[number - 1]
  return note ? [{ type: 'citation', attrs: { passageId: note.about.passageId } }] : []
}

const textOf = (text: string, marks: Mark[] = []): RichInline[] =>
  text
    .split('\n')
    .flatMap((line, at): RichInline[] => [
      ...(at > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...(marks.length > 0 ? { marks } : {}) } as const]),
    ])
