import type { WindowAct } from '@shared/ipc/windows'
import type { BrowserWindow } from 'electron'

/** Does what a command of the window says. */
export function actOnWindow(
  window: Pick<BrowserWindow, 'close' | 'isFullScreen' | 'setFullScreen'>,
  act: WindowAct,
): void {
  if (act === 'close') window.close()
  else window.setFullScreen(!window.isFullScreen())
}
