import type { BrowserWindow } from 'electron'
import { log } from './log'

/** Milliseconds that whoever waits is left alone. */
const PATIENCE = 60_000

/**
 * Asks when the page of a window stops to respond whether to load it again, and once more where it still does not after a
 * wait. The signal takes the question back as soon as the page responds, is loaded again or is gone.
 */
export function askWhenHanging(window: BrowserWindow, asksToReload: (signal: AbortSignal) => Promise<boolean>): void {
  const { webContents } = window
  let hanging: AbortController | null = null
  const over = (): void => {
    hanging?.abort()
    hanging = null
  }
  const ask = (signal: AbortSignal): void => {
    asksToReload(signal).then(
      (reloads) => {
        if (signal.aborted) return
        // A page that hangs cannot be loaded again before it has stopped; one that stopped is (reloadAfterCrash).
        if (reloads) return webContents.forcefullyCrashRenderer()
        const later = setTimeout(() => ask(signal), PATIENCE)
        signal.addEventListener('abort', () => clearTimeout(later))
      },
      (failure: unknown) => log('Asking about a page that does not respond', failure),
    )
  }
  window.on('unresponsive', () => {
    if (hanging) return
    log("A window's page does not respond")
    hanging = new AbortController()
    ask(hanging.signal)
  })
  window.on('responsive', over)
  window.on('closed', over)
  webContents.on('render-process-gone', over)
}
