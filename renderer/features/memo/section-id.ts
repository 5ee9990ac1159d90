import type { MemoSection } from '@shared/kinds/memo-sections'

/** Where the outline jumps to. */
export const sectionId = (section: MemoSection): string => `memo-${section}`
