import { goTo } from '@state/place'
import type { ContextMenuItem } from '@ui/ContextMenu'

/** From a tag in the reader to its card and all its passages. */
export const showTag = (tagId: string): ContextMenuItem => ({
  label: 'Show in the codebook',
  run: () => goTo({ screen: 'codebook', tagId }),
})
