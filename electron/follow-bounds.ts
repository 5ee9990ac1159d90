import type { BrowserWindow } from 'electron'

/** A window that is dragged moves many times a second; it has come to rest after a pause this long. */
const PAUSE_MS = 400

const MOVES = ['move', 'resize', 'maximize', 'unmaximize'] as const

/** Calls `rested` whenever a window was moved or sized and has come to rest, until it is closed. */
export function followBounds(window: Pick<BrowserWindow, 'on' | 'once'>, rested: () => void): void {
  let timer: NodeJS.Timeout | undefined
  const moved = () => {
    clearTimeout(timer)
    timer = setTimeout(rested, PAUSE_MS)
  }
  // The name of an event is one of many that `on` is declared for, and is not told from a list of them.
  for (const name of MOVES) window.on(name as 'move', moved)
  window.once('closed', () => clearTimeout(timer))
}
