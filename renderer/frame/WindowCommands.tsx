import { ACTUAL_SIZE, zoomAfter } from '@shared/zoom'
import { announce } from '@state/notices'
import { currentPreferences, prefer } from '@state/preferences'
import { actOnWindow, openBeside, openWindow, tileWindows, toggleInStep, useOtherWindows } from '@state/beside'
import { useCommand } from '@state/commands'
import { currentPlace } from '@state/place'
import { frameWords } from './frame-words'

/** What is done to the window itself, and with further windows on the project. `enabled` while one is open. */
export function WindowCommands({ enabled }: { enabled: boolean }) {
  useCommand('window.new', () => openWindow(currentPlace().screen), enabled)
  useCommand('window.risks', () => openBeside('risks'), enabled)
  useCommand('window.memo', () => openBeside('memo'), enabled)
  useCommand('window.source', () => openBeside('reader'), enabled)
  useCommand('window.tile', tileWindows, useOtherWindows().length > 0)
  useCommand('window.follow', toggleInStep)
  useCommand('window.close', () => actOnWindow('close'))
  useCommand('view.zoomIn', () => zoomTo(zoomAfter(currentPreferences().zoom, 'in')))
  useCommand('view.zoomOut', () => zoomTo(zoomAfter(currentPreferences().zoom, 'out')))
  useCommand('view.zoomReset', () => zoomTo(ACTUAL_SIZE))
  useCommand('view.fullScreen', () => actOnWindow('fullScreen'))
  return null
}

/** Makes everything as large in all windows; percent. */
function zoomTo(zoom: number): void {
  prefer({ zoom })
  announce(frameWords.zoom(zoom))
}
