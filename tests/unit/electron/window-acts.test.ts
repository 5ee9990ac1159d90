import type { WindowAct } from '@shared/ipc/windows'
import { expect, test } from 'vitest'
import { actOnWindow, zoomAfter } from '../../../electron/window-acts'

/** A window that notes what is done to it. */
function noting(factor = 1) {
  const did: string[] = []
  let fullScreen = false
  return {
    did,
    close: () => void did.push('close'),
    isFullScreen: () => fullScreen,
    setFullScreen: (is: boolean) => {
      fullScreen = is
      did.push(`full screen ${is}`)
    },
    webContents: { getZoomFactor: () => factor, setZoomFactor: (next: number) => void (factor = next) },
  }
}

test('zoom goes in the steps of browsers from 50 to 200 %, and stays at the last', () => {
  const window = noting()
  const zooms = (act: WindowAct, times: number) => Array.from({ length: times }, () => actOnWindow(window, act))
  expect(zooms('zoomIn', 6)).toEqual([110, 125, 150, 175, 200, 200])
  expect(zooms('zoomReset', 1)).toEqual([100])
  expect(zooms('zoomOut', 6)).toEqual([90, 80, 75, 67, 50, 50])
  expect(window.webContents.getZoomFactor()).toBe(0.5)
})

test('a zoom between two steps goes to the next of them', () => {
  expect([zoomAfter(120, 'zoomIn'), zoomAfter(120, 'zoomOut')]).toEqual([125, 110])
  expect([zoomAfter(300, 'zoomIn'), zoomAfter(30, 'zoomOut')]).toEqual([300, 30])
})

test('the window fills the screen and is as before again, and closes; what is shown keeps its size', () => {
  const window = noting(1.25)
  expect(['fullScreen', 'fullScreen', 'close'].map((act) => actOnWindow(window, act as WindowAct))).toEqual([
    125, 125, 125,
  ])
  expect(window.did).toEqual(['full screen true', 'full screen false', 'close'])
})
