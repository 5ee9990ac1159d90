import { paragraphsOf } from '../words/paragraphs'
import type { Block, Inline, Paragraph, Rich } from './rich'

/** What the things in a text that are no words are called where only words are shown. */
export type InWords = (inline: Exclude<Inline, { type: 'text' | 'hardBreak' }>) => string

/** Values by what they are of, as "{likelihood}"; references to notes say nothing. */
export const unfilled: InWords = (inline) => (inline.type === 'citation' ? '' : `{${inline.attrs.value}}`)

/** The words of a rich text, for history, search and counting: a blank line between blocks, "- " before what is listed. */
export const plainWords = (rich: Rich, inWords: InWords = unfilled): string =>
  rich.content.map((block) => wordsOfBlock(block, inWords)).join('\n\n')

function wordsOfBlock(block: Block, inWords: InWords): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsOfLine(block.content ?? [], inWords)
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map(({ content }, index) => {
          const sign = block.type === 'bulletList' ? '-' : `${index + 1}.`
          const words = content.map((each) => wordsOfBlock(each, inWords)).join('\n')
          return `${sign} ${words.replaceAll('\n', '\n  ')}`
        })
        .join('\n')
    case 'blockquote':
      return block.content.map((each) => wordsOfBlock(each, inWords)).join('\n\n')
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => wordsOfCell(cell.content, inWords)).join(' | '))
        .join('\n')
  }
}

const wordsOfCell = (content: readonly Paragraph[], inWords: InWords): string =>
  content.map((each) => wordsOfBlock(each, inWords)).join(' ')

/** The words of one line. */
export const wordsOfLine = (inlines: readonly Inline[], inWords: InWords = unfilled): string =>
  inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : inWords(inline)))
    .join('')

/** Plain text as rich text: a blank line parts paragraphs, a single new line stays a line break. */
export const richOf = (text: string): Rich => ({
  type: 'doc',
  content: paragraphsOf(text).map((paragraph) => ({ type: 'paragraph', content: inlinesOfText(paragraph) })),
})

const inlinesOfText = (text: string): Inline[] =>
  text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ])

/** Whether there is nothing to see in it. */
export const isBlank = (rich: Rich): boolean => plainWords(rich).trim() === ''
