import type { Span } from '@shared/anchoring/span'
import { useStore } from '@state/store'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { barPlace } from './bar-place'
import type { Reader } from './reader'

/** Pixels left free beside what stands there. */
const EDGE = 24

/** Places something beside words of the text and never over them; it follows them as the text scrolls under it. */
export function useBesideWords(ref: RefObject<HTMLElement | null>, reader: Reader, { start, end }: Span): void {
  // Lines that moved render it again, and the layout effect places it.
  useStore(reader.layout)
  const place = () => {
    const { column } = reader
    const bar = ref.current
    if (!column || !bar) return
    const seen = column.viewport.getBoundingClientRect()
    bar.style.maxWidth = `${seen.width - EDGE}px`
    const found = barPlace(column.rectAt(start), column.rectAt(end), seen, bar.getBoundingClientRect())
    bar.toggleAttribute('data-docked', found === 'docked')
    if (found !== 'docked') bar.style.translate = `${found.left}px ${found.top}px`
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
