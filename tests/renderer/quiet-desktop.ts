import type { AppInfo } from '@shared/ipc/contract'
import type { Desktop } from '../../electron/desktop'

/** A desktop that shows nothing. What is copied is put into `copied`; what it says of the program may be changed. */
export function quietDesktop(copied: string[]): Desktop {
  const info: AppInfo = {
    version: '0',
    electron: '0',
    chromium: '0',
    node: '0',
    platform: 'test',
    system: 'Test 1',
    edition: 'sources',
  }
  return {
    info: () => info,
    copyText: async (text) => void copied.push(text),
    copyPicture: async (png) => void copied.push(`${png.byteLength} bytes of a picture`),
    setTheme: () => undefined,
    showInFolder: () => undefined,
    openFile: async () => '',
  }
}
