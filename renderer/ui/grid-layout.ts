import type { CSSProperties } from 'react'
import type { GridColumn } from './grid-column'

/** In pixels. */
export const ROW_HEIGHT = 32
export const HEADER_HEIGHT = 34

/** The measures of a grid for its style sheet. */
export function layout(
  columns: readonly Pick<GridColumn<never>, 'width' | 'grow'>[],
  fixedColumns: number,
): CSSProperties {
  const tracks = columns.map(({ width, grow }) => (grow ? `minmax(${width}px, 1fr)` : `${width}px`))
  const fixedWidth = columns.slice(0, fixedColumns).reduce((sum, { width }) => sum + width, 0)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return {
    '--tracks': tracks.join(' '),
    '--sheet': `${width}px`,
    '--row': `${ROW_HEIGHT}px`,
    '--head': `${HEADER_HEIGHT}px`,
    '--fixed': `${fixedWidth}px`,
  } as CSSProperties
}

/** So many rows are seen at once, less one: the last of a page is the first of the next. */
export const rowsInView = (grid: HTMLElement | null, lineHeight: number): number =>
  Math.max(1, Math.floor(((grid?.clientHeight ?? 0) - HEADER_HEIGHT) / lineHeight) - 1)
