import type { MemoSection } from '@shared/kinds/memos'

/** Where the outline jumps to. */
export const sectionId = (section: MemoSection): string => `memo-${section}`
