import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react'
import { type Bounds, reachedFrom, type Shown } from './grid-edits'
import { HEADER_HEIGHT, scrolledSides } from './grid-layout'
import { isFromRight } from './reading-direction'
import { scrollAtRim } from './rim-scroll'

/** What the corner of the selection is found by, wherever it is drawn. */
export const FILL_CORNER = '[data-fill-corner]'

/** Pixels from the end of a grid in which no cell can be seen. */
const SCROLLBAR = 20

/**
 * Dragging the corner of the selection: says which cells it would fill, and fills them where it is let go. Escape leaves
 * all as it is.
 */
export function useGridFill(shown: Shown, bounds: Bounds | null, onFill: (from: Bounds, to: Bounds) => void) {
  const [reached, setReached] = useState<Bounds | null>(null)
  const ending = useRef<AbortController | null>(null)
  useEffect(() => () => ending.current?.abort(), [])

  const begin = (event: ReactPointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !bounds || !(event.target instanceof Element) || !event.target.closest(FILL_CORNER))
      return
    const grid = event.currentTarget
    ending.current?.abort()
    const drag = new AbortController()
    ending.current = drag
    const { signal } = drag
    let to: Bounds | null = null
    const reach = (next: Bounds | null) => setReached((to = next))
    const end = () => {
      drag.abort()
      reach(null)
    }
    const reachTo = (target: EventTarget | null) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row] > [data-column]') : null
      if (!cell) return
      const row = shown.rowIds.indexOf(cell.parentElement?.dataset['row'] ?? '')
      const column = shown.columnIds.indexOf(cell.dataset['column'] ?? '')
      if (row < 0 || column < 0) return
      reach(reachedFrom(bounds, row, column))
      // Dragged on from the last row in view, the next ones come into view.
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    const follow = ({ target }: PointerEvent) => reachTo(target)
    /** The cell at the rim, where the pointer is beyond it. */
    const reachAt = ({ x, y }: { x: number; y: number }) => {
      const { top, bottom } = grid.getBoundingClientRect()
      const { left, right } = scrolledSides(grid)
      const within = (at: number, from: number, to: number) => Math.min(Math.max(at, from), to)
      const [before, after] = isFromRight(grid) ? [SCROLLBAR, 0] : [0, SCROLLBAR]
      reachTo(
        document.elementFromPoint(
          within(x, left + before, right - after),
          within(y, top + HEADER_HEIGHT, bottom - SCROLLBAR),
        ),
      )
    }
    const drop = () => {
      const filled = to
      end()
      if (filled) onFill(bounds, filled)
    }
    const cancel = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.preventDefault()
      key.stopPropagation()
      end()
    }
    // The focus stays at the active cell.
    document.addEventListener('mousedown', (press) => press.preventDefault(), { signal, capture: true })
    document.addEventListener('pointermove', follow, { signal })
    scrollAtRim({ grid, sideways: false, onScrolled: reachAt, signal })
    document.addEventListener('pointerup', drop, { signal })
    document.addEventListener('pointercancel', end, { signal })
    document.addEventListener('keydown', cancel, { signal, capture: true })
  }

  return { reached, begin }
}
