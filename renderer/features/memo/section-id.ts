import type { MemoSection } from '@shared/kinds/model'

/** Where the outline jumps to. */
export const sectionId = (section: MemoSection): string => `memo-${section}`
