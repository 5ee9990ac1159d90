import { countingWords } from '@domain/count-words'
import type { Steps } from '@shared/steps'
import { splitText } from '@shared/text/split-text'

export type PastedFormat = 'txt' | 'md' | 'html'

/** How much a pasted text is; `isRough` where only reading it would tell exactly. */
export type PastedCounts = { words: number; paragraphs: number; isRough: boolean }

const TAG_OR_ENTITY = /<[^<>]*>|&#?\w{1,12};/g
const BLOCK = /<(?:p|h[1-6]|li|blockquote|pre)[\s>]/gi

/** Words and paragraphs of a text that is to be imported, so that it can be seen whether all of it was pasted. */
export function* countingPasted(text: string, format: PastedFormat): Steps<PastedCounts> {
  const words = yield* countingWords([format === 'html' ? text.replaceAll(TAG_OR_ENTITY, ' ') : text])
  return { words, paragraphs: paragraphsIn(text, format), isRough: format !== 'txt' }
}

function paragraphsIn(text: string, format: PastedFormat): number {
  if (format === 'txt') return splitText(text).blocks.length
  const blocks = format === 'html' ? (text.match(BLOCK)?.length ?? 0) : 0
  return blocks || partedByBlankLines(text)
}

function partedByBlankLines(text: string): number {
  const filled = text.split('\n').map((line) => line.trim() !== '')
  return filled.filter((isFilled, at) => isFilled && !filled[at - 1]).length
}
