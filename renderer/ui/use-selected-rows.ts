import { useEffect, useRef } from 'react'
import type { Bounds } from './grid-edits'
import { useStableCallback } from './use-stable-callback'

/** Tells which rows the selected cells are in, whenever they are others: whoever hears it may render the grid anew. */
export function useSelectedRows(
  rowIds: readonly string[],
  bounds: Pick<Bounds, 'minRowIndex' | 'maxRowIndex'> | null,
  onSelected: ((rowIds: readonly string[]) => void) | undefined,
): void {
  const told = useRef<readonly string[]>([])
  const tell = useStableCallback((selected: readonly string[]) => {
    const before = told.current
    if (selected.length === before.length && selected.every((id, at) => id === before[at])) return
    told.current = selected
    onSelected?.(selected)
  })
  const [first, end] = bounds ? [bounds.minRowIndex, bounds.maxRowIndex + 1] : [0, 0]
  useEffect(() => tell(rowIds.slice(first, end)), [rowIds, first, end, tell])
}
