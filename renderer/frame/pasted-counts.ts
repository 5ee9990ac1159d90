import { wordCount } from '@shared/memo/without-text'
import { splitText } from '@shared/text/split-text'

export type PastedFormat = 'txt' | 'md' | 'html'

/** How much a pasted text is; `isRough` where only reading it would tell exactly. */
export type PastedCounts = { words: number; paragraphs: number; isRough: boolean }

const TAG_OR_ENTITY = /<[^<>]*>|&#?\w{1,12};/g
const BLOCK = /<(?:p|h[1-6]|li|blockquote|pre)[\s>]/gi

/** Words and paragraphs of a text that is to be imported, so that it can be seen whether all of it was pasted. */
export function countPasted(text: string, format: PastedFormat): PastedCounts {
  if (format === 'txt') return { words: wordCount(text), paragraphs: splitText(text).blocks.length, isRough: false }
  if (format === 'md') return { words: wordCount(text), paragraphs: partedByBlankLines(text), isRough: true }
  const words = text.replaceAll(TAG_OR_ENTITY, ' ')
  const blocks = text.match(BLOCK)?.length ?? 0
  return { words: wordCount(words), paragraphs: blocks || partedByBlankLines(words), isRough: true }
}

function partedByBlankLines(text: string): number {
  const filled = text.split('\n').map((line) => line.trim() !== '')
  return filled.filter((isFilled, at) => isFilled && !filled[at - 1]).length
}
