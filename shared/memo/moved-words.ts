import { counted } from '../words/plural'
import { hasMoved, type MemoTree } from './memo-tree'

/** What whoever exports a memo is to know of words in it that stand beside values that moved; empty when none do. */
export function movedWords({ sections }: MemoTree): string {
  const moved = sections.filter(hasMoved).length
  if (moved === 0) return ''
  return `In ${counted(moved, 'section')} the words were written before values moved; they are marked in the memo.`
}
