import type { BrowserWindow } from 'electron'
import { log } from './log'

/**
 * Asks, once for each time that the page of a window stops to respond, whether to load it again. The signal takes the
 * question back as soon as the page responds, is loaded again or is gone.
 */
export function askWhenHanging(window: BrowserWindow, asksToReload: (signal: AbortSignal) => Promise<boolean>): void {
  const { webContents } = window
  let hanging: AbortController | null = null
  const over = (): void => {
    hanging?.abort()
    hanging = null
  }
  window.on('unresponsive', () => {
    if (hanging) return
    log("A window's page does not respond")
    hanging = new AbortController()
    const { signal } = hanging
    asksToReload(signal).then(
      (reloads) => {
        // A page that hangs cannot be loaded again before it has stopped; one that stopped is (reloadAfterCrash).
        if (reloads && !signal.aborted) webContents.forcefullyCrashRenderer()
      },
      (failure: unknown) => log('Asking about a page that does not respond', failure),
    )
  })
  window.on('responsive', over)
  window.on('closed', over)
  webContents.on('render-process-gone', over)
}
