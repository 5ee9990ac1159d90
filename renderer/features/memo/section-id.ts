import type { MemoSection } from '@shared/kinds/memo-sections'
import { type MemoWords, wordsKey } from '@shared/kinds/memos'

/** Where the outline jumps to. */
export const sectionId = (section: MemoSection): string => `memo-${section}`

/** Where words that can be edited stand in the paper. */
export const wordsId = (words: MemoWords): string => `memo-${wordsKey(words).replaceAll('/', '-')}`
