import { counted } from '../words/plural'
import { hasMoved, type MemoTree } from './memo-tree'

/** What whoever exports a memo is to know of words in it that no longer stand as they were written; empty when all do. */
export const movedWords = (tree: MemoTree): string => {
  const { movedSections, notReviewed } = countMoved(tree)
  return [movedValuesIn(movedSections), unseenWordsIn(notReviewed)].filter(Boolean).join(' ')
}

/** The same in numbers: sections with words against values that moved, and citations that nobody has reviewed. */
export const countMoved = ({ sections, notes }: MemoTree): { movedSections: number; notReviewed: number } => ({
  movedSections: sections.filter(hasMoved).length,
  notReviewed: notes.filter(({ unseen }) => unseen).length,
})

function movedValuesIn(moved: number): string {
  if (moved === 0) return ''
  return `In ${counted(moved, 'section')} the words were written before values moved; they are marked in the memo.`
}

function unseenWordsIn(unseen: number): string {
  if (unseen === 0) return ''
  return `${counted(unseen, 'citation')} ${unseen === 1 ? 'rests' : 'rest'} on words that changed, were lost or are not certain in a new version of a source and that nobody has reviewed; each says so.`
}
