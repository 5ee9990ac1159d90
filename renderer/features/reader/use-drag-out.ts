import { carry } from '@state/carried'
import { notifyFailure } from '@state/notices'
import { type RefObject, useEffect } from 'react'
import type { Reader } from './reader'
import { wordsToCarry } from './tagging'

/** Selected words and the bars in the margin can be dragged to a risk or to the tray, also in another window. */
export function useDragOut(reader: Reader, viewport: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = viewport.current
    const begin = ({ target, dataTransfer }: DragEvent) => {
      const bar = target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null
      if (bar?.dataset.passage !== undefined)
        return carry(dataTransfer, { passageIds: [bar.dataset.passage], toBe: null })
      if (!reader.words()) return
      try {
        const carried = wordsToCarry(reader)
        if (carried) carry(dataTransfer, carried)
      } catch (failure) {
        notifyFailure(failure)
      }
    }
    element?.addEventListener('dragstart', begin)
    return () => element?.removeEventListener('dragstart', begin)
  }, [reader, viewport])
}
