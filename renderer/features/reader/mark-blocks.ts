import { blockIndexAt } from '@shared/text/blocks'
import { currentAnalyst } from '@state/analyst'
import { announce, notify } from '@state/notices'
import { change } from '@state/perform'
import { codingWords } from './coding-words'
import type { Reader } from './reader'

/** The blocks of the selected words, or the one with the caret. */
function blocksAt(reader: Reader): number[] {
  const { starts } = reader.text
  const caret = reader.caret.get()
  if (!caret) return []
  const { start, end } = caret.words ?? { start: caret.offset, end: caret.offset + 1 }
  const [first, last] = [blockIndexAt(starts, start), blockIndexAt(starts, Math.max(start, end - 1))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Whether all of these paragraphs stand beside the article. */
export const standBeside = (reader: Reader): boolean => {
  const blocks = blocksAt(reader)
  return blocks.length > 0 && blocks.every((index) => reader.text.blocks[index]?.role === 'apparatus')
}

/** The paragraphs one is at belong to the article where they stood beside it, and stand beside it where not. */
export async function markWhereOneIs(reader: Reader): Promise<void> {
  const blocks = blocksAt(reader)
  if (blocks.length === 0) return notify('info', codingWords.selectParagraph)
  const beside = !standBeside(reader)
  const { versionId } = reader.text
  await change('source.markBlocks', { by: currentAnalyst().id, versionId, blocks, beside })
  announce((beside ? codingWords.standBeside : codingWords.standIn)(blocks.length))
}
