import type { AppInfo } from '@shared/ipc/contract'
import type { Preferences } from '@shared/ipc/preferences'
import { app, clipboard, nativeImage, nativeTheme, Notification, shell } from 'electron'
import { arch, release, type } from 'node:os'
import { version } from '../package.json'
import { edition } from './edition'

/** The few things of the desktop that calls from a window need. */
export type Desktop = {
  info: () => AppInfo
  copyText: (text: string) => Promise<void>
  /** Puts a PNG on the clipboard as a picture. */
  copyPicture: (png: Uint8Array) => Promise<void>
  setTheme: (theme: Preferences['theme']) => void
  showInFolder: (path: string) => void
  /** Empty when a program opened the file, else why none did. */
  openFile: (path: string) => Promise<string>
}

export const desktop: Desktop = {
  info: () => ({
    version,
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: process.platform,
    system: `${type()} ${release()} ${arch()}`,
    edition: edition(app),
  }),
  // Returns nothing up to Electron 43 and a promise since.
  copyText: async (text) => clipboard.writeText(text),
  copyPicture: writePicture,
  setTheme: (theme) => {
    nativeTheme.themeSource = theme
  },
  showInFolder: (path) => shell.showItemInFolder(path),
  openFile: (path) => shell.openPath(path),
}

/** Tells somebody who is in another program something; `clicked` hears that they want to see it. */
export function notifyAway(text: string, clicked: () => void): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title: 'Assay', body: text })
  notification.on('click', clicked)
  notification.show()
}

/** Electron up to 43 takes a picture, which its types have forgotten; since then an item, which it had no class for. */
async function writePicture(png: Uint8Array): Promise<void> {
  const bytes = Buffer.from(png)
  if ('writeImage' in clipboard && typeof clipboard.writeImage === 'function') {
    Reflect.apply(clipboard.writeImage, clipboard, [nativeImage.createFromBuffer(bytes)])
    return
  }
  const { ClipboardItem } = await import('electron')
  await clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
}
