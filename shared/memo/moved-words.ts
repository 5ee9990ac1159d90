import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'
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
  return moved === 0 ? '' : words.movedValues(moved)
}

function unseenWordsIn(unseen: number): string {
  return unseen === 0 ? '' : words.unseen(unseen)
}

const words = catalogue({
  movedValues: (sections: number) => ({
    en: `In ${counted(sections, 'section', 'sections')} the words were written before values moved; they are marked in the memo.`,
    de: `In ${counted(sections, 'Abschnitt', 'Abschnitten')} ist der Text älter als Werte, die sich geändert haben; das ist im Memo gekennzeichnet.`,
  }),
  unseen: (citations: number) => ({
    en: `${counted(citations, 'citation rests', 'citations rest')} on words that changed, were lost or are not certain in a new version of a source and that nobody has reviewed; each says so.`,
    de: `${counted(citations, 'Zitat beruht', 'Zitate beruhen')} auf Wörtern, die in einer neuen Fassung einer Quelle geändert, verloren oder unsicher sind und die niemand durchgesehen hat; das steht jeweils dabei.`,
  }),
})
