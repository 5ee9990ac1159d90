import { type RefObject, useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import type { ShownColumn } from './grid-arrangement'
import { drawnColumns } from './grid-layout'
import { scrolledAcross } from './reading-direction'

type DrawnColumns = {
  grid: RefObject<HTMLElement | null>
  columns: readonly Pick<ShownColumn<never>, 'id' | 'width' | 'wraps'>[]
  fixedColumns: number
  /** How wide the grid is, as `useWidth` says. */
  room: number | null
  /** Drawn wherever the grid is scrolled to: the one that has the focus. */
  keptId: string | undefined
}

/** Which columns of a grid are drawn, by index; the same array until they are others. */
export function useDrawnColumns({ grid, columns, fixedColumns, room, keptId }: DrawnColumns): readonly number[] {
  // Asked of the page only as it scrolls: to ask while rows are changed would lay all of them out once more.
  const left = useRef(0)
  const subscribe = useCallback(
    (changed: () => void) => {
      const pane = grid.current
      const follow = () => {
        left.current = pane ? scrolledAcross(pane) : 0
        changed()
      }
      pane?.addEventListener('scroll', follow, { passive: true })
      return () => pane?.removeEventListener('scroll', follow)
    },
    [grid],
  )
  const seen = useSyncExternalStore(subscribe, () =>
    drawnColumns(columns, fixedColumns, { left: left.current, room }).join(),
  )
  const kept = columns.findIndex(({ id }) => id === keptId)
  // A row is as high as its text needs, wherever that stands.
  const isTall = columns.some(({ wraps }) => wraps)
  const count = columns.length
  return useMemo(() => {
    const drawn = new Set(seen.split(',').map(Number)).add(kept)
    return Array.from({ length: count }, (_, index) => index).filter((index) => isTall || drawn.has(index))
  }, [seen, kept, isTall, count])
}
