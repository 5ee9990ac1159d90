import { isFocusMode, setFocusMode } from '@state/focus-mode'
import type { Reader } from './reader'
import { keepPlace } from './reading-place'

/** Takes everything but the text away or brings it back; the lines that are read stay where they are. */
export function toggleFocusMode(reader: Reader, on = !isFocusMode()): void {
  if (on === isFocusMode()) return
  const goBack = keepPlace(reader)
  setFocusMode(on)
  // The panes take their widths in one frame and the text its lines in the next.
  requestAnimationFrame(() => requestAnimationFrame(goBack))
}
