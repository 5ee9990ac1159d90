import { fixedWidthOf, HEADER_HEIGHT } from './grid-layout'

/** Pixels from an edge of a pane in which what is dragged scrolls it on. */
const RIM = 24
const FASTEST = 20

/** Pixels to scroll by in a frame while the pointer is held there: the more, the further out it is; none inside. */
export function rimStep(at: number, from: number, to: number): number {
  const outside = at < from + RIM ? at - from - RIM : at > to - RIM ? at - to + RIM : 0
  return Math.sign(outside) * Math.min(FASTEST, Math.ceil(Math.abs(outside) / 2))
}

type RimScroll = {
  grid: HTMLElement
  /** Whether it is scrolled sideways alone. */
  sideways: boolean
  /** After each frame that scrolled: what lies under the pointer is another. */
  onScrolled: (pointer: { x: number; y: number }) => void
  /** Ends it. */
  signal: AbortSignal
}

/** Scrolls a grid on for as long as something that is dragged is held at its rim, or beyond it. */
export function scrollAtRim({ grid, sideways, onScrolled, signal }: RimScroll): void {
  let pointer: { x: number; y: number } | null = null
  let frame = 0
  const scroll = () => {
    if (pointer === null || signal.aborted) return
    const { left, top, right, bottom } = grid.getBoundingClientRect()
    // Headers and columns that stay in view lie over what scrolls.
    const across = rimStep(pointer.x, left + fixedWidthOf(grid), right)
    const down = sideways ? 0 : rimStep(pointer.y, top + HEADER_HEIGHT, bottom)
    frame = across === 0 && down === 0 ? 0 : requestAnimationFrame(scroll)
    if (frame === 0) return
    grid.scrollLeft += across
    grid.scrollTop += down
    onScrolled(pointer)
  }
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      pointer = { x: clientX, y: clientY }
      if (frame === 0) frame = requestAnimationFrame(scroll)
    },
    { signal },
  )
}
