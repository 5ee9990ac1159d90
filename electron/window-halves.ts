import { MINIMUM, type Rectangle } from './window-bounds'

/**
 * The left and the right half of a display, each at least as wide as a window can be worked in: on a narrow display they
 * overlap in the middle rather than reach over its edge.
 */
export function halvesOf({ x, y, width, height }: Rectangle): { left: Rectangle; right: Rectangle } {
  const half = Math.min(width, Math.max(Math.floor(width / 2), MINIMUM.width))
  return {
    left: { x, y, width: half, height },
    right: { x: x + width - half, y, width: half, height },
  }
}
