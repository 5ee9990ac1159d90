import { type PointerEvent, useRef } from 'react'
import styles from './ColumnEdge.module.css'

/**
 * The edge of a column's header: dragging it widens the column, a double click gives the column its own width back.
 * It is for the pointer only; the header it lies in does the same by key.
 */
export function ColumnEdge({ onResize }: { onResize: (width: number | null, done: boolean) => void }) {
  const start = useRef<number | null>(null)
  const drag = (event: PointerEvent, done: boolean) => {
    if (start.current === null) return
    onResize(event.clientX - start.current, done)
    if (done) start.current = null
  }
  return (
    <span
      className={styles.edge}
      aria-hidden
      data-edge
      onPointerDown={(event) => {
        const header = event.currentTarget.parentElement
        if (event.button !== 0 || !header) return
        // Neither the focus nor a selection follows the drag.
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = event.clientX - header.offsetWidth
      }}
      onPointerMove={(event) => drag(event, false)}
      onPointerUp={(event) => drag(event, true)}
      onPointerCancel={() => (start.current = null)}
      onDoubleClick={() => onResize(null, true)}
    />
  )
}
