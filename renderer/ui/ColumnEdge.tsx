import { useEffect, useRef } from 'react'
import styles from './ColumnEdge.module.css'
import { isFromRight } from './reading-direction'
import { scrollAtRim } from './rim-scroll'

type ColumnEdgeProps = {
  onResize: (width: number | null, done: boolean) => void
  /** The drag was taken away, or Escape pressed: the column is to be as wide as before it. */
  onGiveUp: () => void
}

/**
 * The edge of a column's header: dragging it widens the column, a double click gives the column its own width back.
 * It is for the pointer only; the header it lies in does the same by key.
 */
export function ColumnEdge({ onResize, onGiveUp }: ColumnEdgeProps) {
  const drag = useRef<{ from: number; width: number; moved: boolean; grid: HTMLElement; scrolled: number } | null>(null)
  const ending = useRef<AbortController | null>(null)
  useEffect(() => () => ending.current?.abort(), [])
  const end = () => {
    drag.current = null
    ending.current?.abort()
  }
  const giveUp = () => {
    end()
    onGiveUp()
  }
  const cancel = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return
    key.preventDefault()
    key.stopPropagation()
    giveUp()
  }
  const follow = (clientX: number, done: boolean) => {
    const dragged = drag.current
    if (!dragged) return
    if (done) end()
    // A click, also each of a double click, gives no width.
    dragged.moved ||= clientX !== dragged.from
    const moved = clientX - dragged.from + dragged.grid.scrollLeft - dragged.scrolled
    if (dragged.moved) onResize(dragged.width + (isFromRight(dragged.grid) ? -moved : moved), done)
  }
  return (
    <span
      className={styles.edge}
      aria-hidden
      data-edge
      onPointerDown={(event) => {
        const header = event.currentTarget.parentElement
        const grid = header?.closest<HTMLElement>('[role=grid], [role=treegrid]')
        if (event.button !== 0 || !header || !grid) return
        // Neither the focus nor a selection follows the drag.
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = {
          from: event.clientX,
          width: header.offsetWidth,
          moved: false,
          grid,
          scrolled: grid.scrollLeft,
        }
        ending.current?.abort()
        ending.current = new AbortController()
        const { signal } = ending.current
        document.addEventListener('keydown', cancel, { signal, capture: true })
        // A column that stays in view does not move with the others.
        if (header.dataset['fixed'] === undefined)
          scrollAtRim({ grid, sideways: true, onScrolled: ({ x }) => follow(x, false), signal })
      }}
      onPointerMove={({ clientX }) => follow(clientX, false)}
      onPointerUp={({ clientX }) => follow(clientX, true)}
      onPointerCancel={giveUp}
      onDoubleClick={() => onResize(null, true)}
    />
  )
}
