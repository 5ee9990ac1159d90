import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ShownColumn } from './grid-arrangement'
import { HEADER_HEIGHT } from './grid-layout'
import { type GridLine, lineKey } from './grid-lines'
import { useRowHeight } from './row-height'

type GridLinesOptions = {
  grid: RefObject<HTMLElement | null>
  lines: readonly GridLine[]
  columns: readonly Pick<ShownColumn<never>, 'wraps'>[]
  /** Lines that are in the page wherever the grid is scrolled to: those that hold the focus. */
  kept: () => readonly number[]
}

/** Which lines of a grid are in the page, and where; where text takes several lines they are as high as it needs. */
export function useGridLines({ grid, lines, columns, kept }: GridLinesOptions) {
  const rowHeight = useRowHeight()
  // oxlint-disable-next-line react/incompatible-library -- only matters to the React Compiler, which is not used
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    overscan: 3,
    getItemKey: useCallback((index: number) => (lines[index] ? lineKey(lines[index]) : index), [lines]),
    measureElement: (row) => Math.max(rowHeight, row.getBoundingClientRect().height),
    rangeExtractor: (range) => {
      const always = kept().filter((line) => line >= 0)
      return [...new Set([...defaultRangeExtractor(range), ...always])].toSorted((a, b) => a - b)
    },
  })
  const wraps = columns.some((column) => column.wraps)
  const measured = useRef(false)
  useEffect(() => {
    if (wraps === measured.current) return
    measured.current = wraps
    // Lines are of one height again. It renders at once, which an effect may not.
    if (!wraps) queueMicrotask(() => virtualizer.measure())
  }, [wraps, virtualizer])
  const drawn = useRef(rowHeight)
  useEffect(() => {
    if (drawn.current === rowHeight) return
    drawn.current = rowHeight
    queueMicrotask(() => virtualizer.measure())
  }, [rowHeight, virtualizer])
  return {
    virtualizer,
    rowHeight,
    /** Given to each row where their heights differ. */
    measure: wraps ? virtualizer.measureElement : undefined,
    height: virtualizer.getTotalSize(),
    lineHeight: lines.length === 0 ? rowHeight : virtualizer.getTotalSize() / lines.length,
  }
}
