import { useSyncExternalStore } from 'react'

/** Heights of a row of a table in pixels, as `--row-height` in tokens.css has them. */
const COMFORTABLE = 32
const COMPACT = 26

/** How high a row of a table is now; follows how much room the page gives. */
export const useRowHeight = (): number => useSyncExternalStore(subscribe, rowHeight)

/** How many pixels lower than at most rows are now. */
export const useRowsLower = (): number => COMFORTABLE - useRowHeight()

const rowHeight = (): number => (document.documentElement.dataset.density === 'compact' ? COMPACT : COMFORTABLE)

function subscribe(changed: () => void): () => void {
  const seen = new MutationObserver(changed)
  seen.observe(document.documentElement, { attributeFilter: ['data-density'] })
  return () => seen.disconnect()
}
