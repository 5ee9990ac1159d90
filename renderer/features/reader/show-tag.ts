import { goTo } from '@state/place'
import type { ContextMenuItem } from '@ui/ContextMenu'
import { codingWords } from './coding-words'

/** From a tag in the reader to its card and all its passages. */
export const showTag = (tagId: string): ContextMenuItem => ({
  label: codingWords.showInCodebook,
  run: () => goTo({ screen: 'codebook', tagId }),
})
