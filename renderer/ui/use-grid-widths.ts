import type { Arrangement } from '@shared/arrangement'
import { useState } from 'react'
import { widthWithin } from './grid-arrangement'

export type ColumnWidths = Arrangement['widths']

/** Gives a column a width, or with null its own back; `done` when the analyst let go. */
export type ResizeColumn = (columnId: string, width: number | null, done: boolean) => void

/** How wide the analyst made the columns: at once as they are dragged, told when they are let go; given up, as before. */
export function useGridWidths(
  columns: readonly { id: string; least?: number }[],
  kept: ColumnWidths,
  onWidths: (widths: ColumnWidths) => void,
): { widths: ColumnWidths; resize: ResizeColumn; giveUp: () => void } {
  const [dragged, setDragged] = useState<ColumnWidths | null>(null)
  return {
    widths: dragged ?? kept,
    giveUp: () => setDragged(null),
    resize: (columnId, width, done) => {
      const { [columnId]: _, ...others } = kept
      const column = columns.find(({ id }) => id === columnId) ?? {}
      const next = width === null ? others : { ...others, [columnId]: widthWithin(column, width) }
      setDragged(done ? null : next)
      if (done) onWidths(next)
    },
  }
}
