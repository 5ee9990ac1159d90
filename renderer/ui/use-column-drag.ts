import { type DragEvent, useState } from 'react'
import { isFromRight } from './reading-direction'

/** Where a column that is dragged would stand. */
type Target = { id: string; after: boolean }

/** Nobody else takes a column for something that was dragged onto it. */
const COLUMN_TYPE = 'application/x-assay-column'

/** Dragging a header to another place. */
export function useColumnDrag(onPlace: (id: string, beside: Target) => void) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [target, setTarget] = useState<Target | null>(null)
  const end = () => {
    setDragged(null)
    setTarget(null)
  }
  const over = (event: DragEvent<HTMLElement>, id: string) => {
    if (dragged === null) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const after = event.clientX > left + width / 2 !== isFromRight(event.currentTarget)
    if (target?.id !== id || target.after !== after) setTarget({ id, after })
  }
  return {
    dragged,
    /** The side of a header that the dragged one would stand on. */
    sideOf: (id: string): 'before' | 'after' | undefined =>
      target === null || target.id !== id || dragged === id ? undefined : target.after ? 'after' : 'before',
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(COLUMN_TYPE, id)
        event.dataTransfer.effectAllowed = 'move'
        setDragged(id)
      },
      onDragEnd: end,
    }),
    place: (id: string) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => over(event, id),
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (dragged === null) return
        event.preventDefault()
        if (target && target.id !== dragged) onPlace(dragged, target)
        end()
      },
    }),
  }
}
