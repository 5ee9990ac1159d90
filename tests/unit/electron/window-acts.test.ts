import { expect, test } from 'vitest'
import { actOnWindow } from '../../../electron/window-acts'

test('the window fills the screen and is as before again, and closes', () => {
  const did: string[] = []
  let fullScreen = false
  const window = {
    close: () => void did.push('close'),
    isFullScreen: () => fullScreen,
    setFullScreen: (is: boolean) => {
      fullScreen = is
      did.push(`full screen ${is}`)
    },
  }
  for (const act of ['fullScreen', 'fullScreen', 'close'] as const) actOnWindow(window, act)
  expect(did).toEqual(['full screen true', 'full screen false', 'close'])
})
