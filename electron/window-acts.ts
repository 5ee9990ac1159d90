import type { WindowAct } from '@shared/ipc/windows'
import type { BrowserWindow } from 'electron'

/** Percent, the steps of browsers between the least and the largest that every screen is made for. */
const ZOOM_STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200] as const
const AS_MADE = 100

/** The step after a zoom, or before it; the last one stays. Percent. */
export function zoomAfter(percent: number, act: 'zoomIn' | 'zoomOut'): number {
  const further =
    act === 'zoomIn' ? ZOOM_STEPS.find((step) => step > percent) : ZOOM_STEPS.findLast((step) => step < percent)
  return further ?? percent
}

/** What of a window is needed for this. */
type Acted = Pick<BrowserWindow, 'close' | 'isFullScreen' | 'setFullScreen'> & {
  webContents: Pick<BrowserWindow['webContents'], 'getZoomFactor' | 'setZoomFactor'>
}

/** Does what a command of the window says; answers with its zoom in percent then. */
export function actOnWindow(window: Acted, act: WindowAct): number {
  const { webContents } = window
  const zoom = Math.round(webContents.getZoomFactor() * 100)
  if (act === 'close') window.close()
  else if (act === 'fullScreen') window.setFullScreen(!window.isFullScreen())
  else {
    const next = act === 'zoomReset' ? AS_MADE : zoomAfter(zoom, act)
    webContents.setZoomFactor(next / 100)
    return next
  }
  return zoom
}
