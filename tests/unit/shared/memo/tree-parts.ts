import { composeMemo } from '@shared/memo/compose-memo'
import type { Inline, MemoTree, TableCell, TreeBlock, TreeSection } from '@shared/memo/memo-tree'
import type { MemoSection } from '@shared/kinds/memo-sections'
import type { MemoProject } from './memo-project'

/** Pieces of a memo tree, for a test to say the whole of what it expects. */
export const text = (words: string): Inline => ({ kind: 'text', text: words })
export const strong = (words: string): Inline => ({ kind: 'text', text: words, strong: true })
export const note = (number: number): Inline => ({ kind: 'note', number })
export const paragraph = (...inlines: Inline[]): TreeBlock => ({ kind: 'paragraph', inlines })
export const cell = (words: string): TableCell => ({ inlines: [text(words)] })

export const treeOf = ({ project, memo, readTexts }: MemoProject): MemoTree => composeMemo(project, memo, readTexts)

export function sectionOf(made: MemoProject, key: MemoSection): TreeSection {
  const found = treeOf(made).sections.find((section) => section.key === key)
  if (!found) throw new Error(`No section ${key}`)
  return found
}

export const dataOf = (made: MemoProject, key: MemoSection): readonly TreeBlock[] => sectionOf(made, key).data

/** The words that open a section, a blank line between paragraphs. */
export const leadOf = (made: MemoProject, key: MemoSection): string =>
  sectionOf(made, key)
    .lead.blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.inlines) : block.kind))
    .join('\n\n')

/** The words of every cell, row by row. */
export function rowsOf(block: TreeBlock | undefined): string[][] {
  if (block?.kind !== 'table') throw new Error('Not a table')
  return block.rows.map(({ cells }) => cells.map(({ inlines }) => wordsOf(inlines)))
}

/** The words of every item, one string each. */
export function itemsOf(block: TreeBlock | undefined): string[] {
  if (block?.kind !== 'list') throw new Error('Not a list')
  return block.items.map(({ inlines }) => wordsOf(inlines))
}

export const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'note' ? `[${inline.number}]` : inline.text)).join('')
