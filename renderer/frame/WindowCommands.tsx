import { actOnWindow, openBeside, openWindow, tileWindows, toggleInStep, useOtherWindows } from '@state/beside'
import { useCommand } from '@state/commands'
import { currentPlace } from '@state/place'

/** What is done to the window itself, and with further windows on the project. `enabled` while one is open. */
export function WindowCommands({ enabled }: { enabled: boolean }) {
  useCommand('window.new', () => openWindow(currentPlace().screen), enabled)
  useCommand('window.risks', () => openBeside('risks'), enabled)
  useCommand('window.memo', () => openBeside('memo'), enabled)
  useCommand('window.source', () => openBeside('reader'), enabled)
  useCommand('window.tile', tileWindows, useOtherWindows().length > 0)
  useCommand('window.follow', toggleInStep)
  useCommand('window.close', () => actOnWindow('close'))
  useCommand('view.zoomIn', () => actOnWindow('zoomIn'))
  useCommand('view.zoomOut', () => actOnWindow('zoomOut'))
  useCommand('view.zoomReset', () => actOnWindow('zoomReset'))
  useCommand('view.fullScreen', () => actOnWindow('fullScreen'))
  return null
}
