import type { MemoSection } from '../kinds/memo-sections'
import type { Remark } from '../kinds/remarks'
import { wordsKey } from '../kinds/memos'
import type { Inline, MemoTree, TreeBlock, TreeList } from './memo-tree'

/** Names what the project says in a section, and what is written instead of it, within their memo. */
export const dataKey = (section: MemoSection): string => `data/${section}`

/** Whether the words a remark is about still stand where they stood, wherever lines end now. */
export function stillStands({ sections }: MemoTree, { words, quote }: Pick<Remark, 'words' | 'quote'>): boolean {
  const sought = bare(quote)
  return sections.some((section) => {
    if (wordsKey({ section: section.key }) === words) return bare(wordsOf(section.lead.blocks)).includes(sought)
    if (dataKey(section.key) === words) return bare(wordsOf(section.data)).includes(sought)
    return section.data.some(
      (block) =>
        block.kind === 'words' && wordsKey(block.wording) === words && bare(wordsOf(block.blocks)).includes(sought),
    )
  })
}

const bare = (text: string): string => text.replace(/\s+/g, '')

const wordsOf = (blocks: readonly TreeBlock[]): string => blocks.map(wordsOfBlock).join(' ')

function wordsOfBlock(block: TreeBlock): string {
  switch (block.kind) {
    case 'words':
      return wordsOf(block.blocks)
    case 'heading':
    case 'quote':
      return block.text
    case 'paragraph':
      return wordsOfLine(block.inlines)
    case 'extract':
      return block.paragraphs.map(wordsOfLine).join(' ')
    case 'list':
      return wordsOfList(block)
    case 'table': {
      const rows = block.rows.flatMap(({ cells }) => cells.map(({ inlines }) => wordsOfLine(inlines)))
      return [block.caption, ...block.head, ...rows].join(' ')
    }
    case 'picture':
      return `${block.title} ${block.caption}`
  }
}

const wordsOfList = ({ items }: TreeList): string =>
  items.map(({ inlines, within = [] }) => [wordsOfLine(inlines), ...within.map(wordsOfList)].join(' ')).join(' ')

const wordsOfLine = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')

/** All words of a memo that are printed, block by block, for counting them. */
export const printedWords = ({ title, sections }: MemoTree): string[] => [
  title,
  ...sections.flatMap(({ title: heading, lead, data }) => [heading, ...[...lead.blocks, ...data].map(wordsOfBlock)]),
]
