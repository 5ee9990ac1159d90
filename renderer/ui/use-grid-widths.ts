import { useRef, useState } from 'react'
import type { GridColumn } from './grid-column'

export type ColumnWidths = Readonly<Record<string, number>>

/** Gives a column a width, or with null its own back; `done` when the analyst let go. */
export type ResizeColumn = (columnId: string, width: number | null, done: boolean) => void

const NARROWEST = 48
const WIDEST = 900

/** How wide the analyst made the columns: at once as they are dragged, told when they are let go; given up, as before. */
export function useGridWidths(
  kept: ColumnWidths,
  onWidths: (widths: ColumnWidths) => void,
): { widths: ColumnWidths; resize: ResizeColumn; giveUp: () => void } {
  const [widths, setWidths] = useState(kept)
  const told = useRef(kept)
  return {
    widths,
    giveUp: () => setWidths(told.current),
    resize: (columnId, width, done) => {
      const { [columnId]: _, ...others } = widths
      const next = width === null ? others : { ...others, [columnId]: within(width) }
      setWidths(next)
      if (done) told.current = next
      if (done) onWidths(next)
    },
  }
}

const within = (width: number) => Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)))

/** The columns as wide as they were made; one that was given a width grows no more. */
export const widened = <Row>(columns: readonly GridColumn<Row>[], widths: ColumnWidths): readonly GridColumn<Row>[] =>
  columns.map((column) => {
    const width = widths[column.id]
    return width === undefined ? column : { ...column, width: within(width), grow: false }
  })
