import type { BrowserWindow } from 'electron'
import { WORKBENCH_URL } from './app-protocol'
import { log } from './log'

/** A page that crashes more often than this per minute is left as it is. */
const MAX_RELOADS_PER_MINUTE = 3

/** Whether an address is that of our page. */
export const isWorkbench = (url: string): boolean => url.split('#')[0] === WORKBENCH_URL

/** Pages may go to an empty page without asking; what was put there must not stay in our window. */
export function returnToWorkbench(window: BrowserWindow): void {
  window.webContents.on('did-navigate', (_event, url) => {
    if (isWorkbench(url)) return
    log('A window left the workbench')
    void window.loadURL(WORKBENCH_URL)
  })
}

/** What is to happen beside loading a page again. */
export type AfterCrashes = {
  /** It is about to load again after it crashed before within a minute: what it shows may be the reason. */
  again: () => void
  /** It is not loaded any more. */
  giveUp: () => void
}

/** The document lives in the main process, so a crashed page loses nothing by loading again. */
export function reloadAfterCrash(window: BrowserWindow, { again, giveUp }: AfterCrashes): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log(`A window's page stopped: ${reason} (${exitCode})`)
    const now = Date.now()
    crashes = [...crashes.filter((at) => now - at < 60_000), now]
    if (crashes.length > MAX_RELOADS_PER_MINUTE) return giveUp()
    if (crashes.length > 1) again()
    window.webContents.reload()
  })
}
