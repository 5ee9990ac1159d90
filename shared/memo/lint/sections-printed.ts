import type { MemoSection } from '../../kinds/memo-sections'
import type { MemoTree } from '../memo-tree'

/** Whether the memo prints a section. */
export const isListed = ({ sections }: MemoTree, key: MemoSection): boolean =>
  sections.some((section) => section.key === key)
