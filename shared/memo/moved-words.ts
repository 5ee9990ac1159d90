import { counted } from '../words/plural'
import { hasMoved, type MemoTree } from './memo-tree'

/** What whoever exports a memo is to know of words in it that no longer stand as they were written; empty when all do. */
export const movedWords = (tree: MemoTree): string =>
  [movedValuesIn(tree), unseenWordsIn(tree)].filter(Boolean).join(' ')

function movedValuesIn({ sections }: MemoTree): string {
  const moved = sections.filter(hasMoved).length
  if (moved === 0) return ''
  return `In ${counted(moved, 'section')} the words were written before values moved; they are marked in the memo.`
}

function unseenWordsIn({ notes }: MemoTree): string {
  const unseen = notes.filter((note) => note.unseen).length
  if (unseen === 0) return ''
  return `${counted(unseen, 'citation')} ${unseen === 1 ? 'rests' : 'rest'} on words that changed, were lost or are not certain in a new version of a source and that nobody has reviewed; each says so.`
}
