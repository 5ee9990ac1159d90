import type { BrowserWindow } from 'electron'
import { askWhenHanging } from './hanging-page'
import { askToReload } from './hanging-question'
import { type AfterCrashes, reloadAfterCrash, returnToWorkbench } from './page-recovery'

/** Brings the page of a window back where it crashes, hangs or goes elsewhere. */
export function lookAfterPage(window: BrowserWindow, afterCrashes: AfterCrashes): void {
  reloadAfterCrash(window, afterCrashes)
  returnToWorkbench(window)
  askWhenHanging(window, (signal) => askToReload(window, signal))
}
