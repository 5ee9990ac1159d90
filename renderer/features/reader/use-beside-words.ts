import type { Span } from '@shared/anchoring/span'
import { useStore } from '@state/store'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { barPlace } from './bar-place'
import type { Reader } from './reader'

/** Pixels left free beside what stands there. */
const EDGE = 24
/** Pixels left free under the words. */
const SPARE = 12

/** Places something beside words of the text and never over them; it follows them as the text scrolls under it. */
export function useBesideWords(ref: RefObject<HTMLElement | null>, reader: Reader, { start, end }: Span): void {
  // Lines that moved render it again, and the layout effect places it.
  useStore(reader.layout)
  const floating = useRef<DOMRect | null>(null)
  const place = () => {
    const { column } = reader
    const bar = ref.current
    if (!column || !bar) return
    const wasDocked = bar.hasAttribute('data-docked')
    const box = column.viewport.getBoundingClientRect()
    bar.style.maxWidth = wasDocked ? '' : `${box.width - EDGE}px`
    const own = bar.getBoundingClientRect()
    // Where it is docked it takes room from the text, and has another shape than it would have beside the words.
    if (!wasDocked) floating.current = own
    const seen = { ...edgesOf(box), bottom: wasDocked ? Math.max(box.bottom, own.bottom) : box.bottom }
    const found = barPlace(column.rectAt(start), column.rectAt(end), seen, floating.current ?? own)
    const isDocked = found === 'docked'
    bar.toggleAttribute('data-docked', isDocked)
    bar.style.translate = isDocked ? '' : `${found.left}px ${found.top}px`
    if (isDocked && !wasDocked) {
      bar.style.maxWidth = ''
      // The room it takes may be where the words were.
      keepInSight(column.viewport, column.rectAt(end), bar.getBoundingClientRect().height)
    }
  }
  const latest = useRef(place)
  useLayoutEffect(() => {
    latest.current = place
    place()
  })
  useEffect(() => {
    const viewport = reader.column?.viewport
    const followScroll = () => latest.current()
    viewport?.addEventListener('scroll', followScroll, { passive: true })
    return () => viewport?.removeEventListener('scroll', followScroll)
  }, [reader])
}

const edgesOf = ({ top, bottom, left, right }: DOMRect) => ({ top, bottom, left, right })

/** Words that what was docked came over move up by its height; those that were out of sight before are not called back. */
function keepInSight(viewport: HTMLElement, words: DOMRect | null, height: number): void {
  const below = (words?.bottom ?? 0) + SPARE - viewport.getBoundingClientRect().bottom
  if (below > 0 && below <= height + SPARE) viewport.scrollTop += below
}
