import type { Inline, TreeBlock, TreeList } from './memo-tree'

/** The words of a line as they are printed, without its references to notes. */
export const wordsOfInlines = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')

/** The words of blocks as lines: a paragraph, an item or a row each, cells with a tab between them. */
export const wordsOfBlocks = (blocks: readonly TreeBlock[]): string[] => blocks.flatMap(linesOfBlock)

function linesOfBlock(block: TreeBlock): string[] {
  switch (block.kind) {
    case 'words':
      return wordsOfBlocks(block.blocks)
    case 'heading':
    case 'quote':
      return [block.text]
    case 'paragraph':
      return [wordsOfInlines(block.inlines)]
    case 'extract':
      return block.paragraphs.map(wordsOfInlines)
    case 'list':
      return linesOfList(block)
    case 'table':
      return [
        ...(block.caption === '' ? [] : [block.caption]),
        row(block.head),
        ...block.rows.map(({ cells }) => row(cells.map(({ inlines }) => wordsOfInlines(inlines)))),
      ]
    case 'picture':
      return [block.caption, row(block.table.head), ...block.table.rows.map(({ cells }) => row(cells))]
  }
}

const row = (cells: readonly string[]): string => cells.join('\t')

const linesOfList = ({ items }: TreeList): string[] =>
  items.flatMap(({ inlines, within = [] }) => [wordsOfInlines(inlines), ...within.flatMap(linesOfList)])
