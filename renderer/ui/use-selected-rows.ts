import { useEffect } from 'react'
import type { Bounds } from './grid-edits'
import { useStableCallback } from './use-stable-callback'

/** Tells which rows the selected cells are in. */
export function useSelectedRows(
  rowIds: readonly string[],
  bounds: Pick<Bounds, 'minRowIndex' | 'maxRowIndex'> | null,
  onSelected: ((rowIds: readonly string[]) => void) | undefined,
): void {
  const tell = useStableCallback((selected: readonly string[]) => onSelected?.(selected))
  const [first, end] = bounds ? [bounds.minRowIndex, bounds.maxRowIndex + 1] : [0, 0]
  useEffect(() => tell(rowIds.slice(first, end)), [rowIds, first, end, tell])
}
