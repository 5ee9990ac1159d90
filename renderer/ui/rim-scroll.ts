import { HEADER_HEIGHT, scrolledSides } from './grid-layout'

/** Pixels from an edge of a pane in which what is dragged scrolls it on. */
const RIM = 24
const FASTEST = 20

/** Pixels to scroll by in a frame while the pointer is held there: the more, the further out it is; none inside. */
export function rimStep(at: number, from: number, to: number): number {
  const outside = at < from + RIM ? at - from - RIM : at > to - RIM ? at - to + RIM : 0
  return Math.sign(outside) * Math.min(FASTEST, Math.ceil(Math.abs(outside) / 2))
}

/**
 * After so many frames in which nothing could scroll it is at its end, and the next move of the pointer begins anew. What
 * grows as it is dragged may need a frame or two until there is more to scroll.
 */
const STILL_FRAMES = 5

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
  let still = 0
  const scroll = () => {
    frame = 0
    if (pointer === null || signal.aborted) return
    const { top, bottom } = grid.getBoundingClientRect()
    const { left, right } = scrolledSides(grid)
    // Headers lie over what scrolls.
    const across = rimStep(pointer.x, left, right)
    const down = sideways ? 0 : rimStep(pointer.y, top + HEADER_HEIGHT, bottom)
    if (across === 0 && down === 0) return
    const { scrollLeft, scrollTop } = grid
    grid.scrollLeft += across
    grid.scrollTop += down
    const hasScrolled = grid.scrollLeft !== scrollLeft || grid.scrollTop !== scrollTop
    if (hasScrolled) onScrolled(pointer)
    still = hasScrolled ? 0 : still + 1
    if (still < STILL_FRAMES) frame = requestAnimationFrame(scroll)
  }
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      pointer = { x: clientX, y: clientY }
      still = 0
      if (frame === 0) frame = requestAnimationFrame(scroll)
    },
    { signal },
  )
}
