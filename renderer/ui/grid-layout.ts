import type { CSSProperties } from 'react'
import type { GridColumn } from './grid-column'
import { isFromRight } from './reading-direction'

/** In pixels. */
export const HEADER_HEIGHT = 34

/** The measures of a grid for its style sheet. */
export function layout(
  columns: readonly Pick<GridColumn<never>, 'width' | 'grow'>[],
  fixedColumns: number,
  rowHeight: number,
): CSSProperties {
  const tracks = columns.map(({ width, grow }) => (grow ? `minmax(${width}px, 1fr)` : `${width}px`))
  const fixedWidth = columns.slice(0, fixedColumns).reduce((sum, { width }) => sum + width, 0)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return {
    '--tracks': tracks.join(' '),
    '--sheet': `${width}px`,
    '--row': `${rowHeight}px`,
    '--head': `${HEADER_HEIGHT}px`,
    '--fixed': `${fixedWidth}px`,
  } as CSSProperties
}

/** How wide the columns that stay in view are together, by the measures of a grid. */
const fixedWidthOf = (grid: HTMLElement): number => Number.parseFloat(grid.style.getPropertyValue('--fixed')) || 0

/** The sides between which columns are scrolled, in pixels of the window: beside those that stay in view. */
export function scrolledSides(
  grid: HTMLElement,
  { left, right }: { left: number; right: number } = grid.getBoundingClientRect(),
): { left: number; right: number } {
  const fixed = fixedWidthOf(grid)
  return isFromRight(grid) ? { left, right: right - fixed } : { left: left + fixed, right }
}

/** Scrolls a grid sideways until a column is in view, no further than it needs. */
export function scrollToColumn(grid: HTMLElement | null, columnId: string): void {
  const header = grid?.querySelector<HTMLElement>(`[data-header-of="${columnId}"]`)
  // One that stays in view says where it stands now, which is not where its column does.
  if (!grid || !header || header.dataset.fixed) return
  const { left, right } = header.getBoundingClientRect()
  // Without the bar to scroll by, which is at the left where lines begin at the right.
  const inner = grid.getBoundingClientRect().left + grid.clientLeft
  const { left: from, right: to } = scrolledSides(grid, { left: inner, right: inner + grid.clientWidth })
  // Of one that is wider than the room its beginning is seen.
  const [onward, begin, end] = isFromRight(grid) ? [-1, to - right, from - left] : [1, left - from, right - to]
  if (begin < 0 || end > 0) grid.scrollLeft += onward * (begin < 0 ? begin : Math.min(end, begin))
}

/** So many rows are seen at once, less one: the last of a page is the first of the next. */
export const rowsInView = (grid: HTMLElement | null, lineHeight: number): number =>
  Math.max(1, Math.floor(((grid?.clientHeight ?? 0) - HEADER_HEIGHT) / lineHeight) - 1)

/**
 * The columns that are drawn, by index: those that stay in view, and those that are seen beside them, with one more at
 * each side, while a grid is scrolled by `left` pixels from where its
 * lines begin. All of them as long as nobody knows how wide it is.
 */
export function drawnColumns(
  columns: readonly { width: number }[],
  fixedColumns: number,
  { left, room }: { left: number; room: number | null },
): number[] {
  const starts = columns.reduce((all, { width }) => [...all, all.at(-1)! + width], [0])
  const from = left + starts[fixedColumns]!
  const to = room ? left + room : Infinity
  const isSeen = (index: number) => starts[index]! < to && starts[index + 1]! > from
  const indexes = [...columns.keys()]
  const first = indexes.findIndex(isSeen)
  const last = indexes.findLastIndex(isSeen)
  return indexes.filter((index) => index < fixedColumns || (index >= first - 1 && index <= last + 1))
}
