/** Beside the words, in pixels of the window; "docked" under the text when there is no room that leaves the words free. */
export type BarPlace = { top: number; left: number } | 'docked'

type Box = { top: number; bottom: number; left: number; right: number }

const GAP = 6

/** Under the end of the words, else above their start, else docked. */
export function barPlace(
  start: Box | null,
  end: Box | null,
  seen: Box,
  size: { width: number; height: number },
): BarPlace {
  if (!start || !end) return 'docked'
  const left = Math.max(seen.left + GAP, Math.min(end.left - size.width / 2, seen.right - size.width - GAP))
  const below = end.bottom + GAP
  if (end.top >= seen.top && below + size.height <= seen.bottom) return { top: below, left }
  const above = start.top - GAP - size.height
  if (above >= seen.top && start.bottom <= seen.bottom) return { top: above, left }
  return 'docked'
}
