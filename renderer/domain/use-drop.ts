import { carriesPassages, dropped } from '@state/carried'
import type { Carried } from '@state/linking'
import { type DragEvent, useRef } from 'react'

/** Marks what passages would be dropped on; the style sheet shows it. */
const MARK = 'data-drop-here'

/**
 * Lets passages be dropped on parts of an element: `partOf` finds the part under the pointer, null where nothing can be
 * dropped. What is dropped beside them does nothing.
 */
export function useDrop(
  partOf: (target: Element) => HTMLElement | null,
  onDrop: (carried: Carried, part: HTMLElement) => void,
) {
  const marked = useRef<HTMLElement | null>(null)
  const mark = (part: HTMLElement | null) => {
    if (marked.current === part) return
    marked.current?.removeAttribute(MARK)
    part?.setAttribute(MARK, '')
    marked.current = part
  }
  const partUnder = ({ target, dataTransfer }: DragEvent) =>
    carriesPassages(dataTransfer) && target instanceof Element ? partOf(target) : null
  return {
    onDragOver: (event: DragEvent) => {
      const part = partUnder(event)
      mark(part)
      if (!part) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'link'
    },
    onDragLeave: ({ relatedTarget, currentTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) mark(null)
    },
    onDrop: (event: DragEvent) => {
      const part = partUnder(event)
      mark(null)
      if (!part) return
      event.preventDefault()
      const carried = dropped(event.dataTransfer)
      if (carried) onDrop(carried, part)
    },
  }
}
