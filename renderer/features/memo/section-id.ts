import type { MemoSection } from '@shared/kinds/memo-sections'
import { type CheckedWords, checkedKey } from '@shared/memo/lint/finding'

/** Where the outline jumps to. */
export const sectionId = (section: MemoSection): string => `memo-${section}`

/** Where words that can be edited stand in the paper. */
export const wordsId = (words: CheckedWords): string => `memo-${checkedKey(words).replaceAll('/', '-')}`
