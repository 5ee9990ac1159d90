import type { BrowserWindow } from 'electron'

/** How long a closing window may take to hand over what is typed in a field. */
const FAREWELL_MS = 2000

/** What is being typed must be committed or sent to the disk before its window goes. */
export async function leaveField({ webContents }: BrowserWindow): Promise<void> {
  if (webContents.isCrashed() || webContents.isLoading()) return
  const left = webContents.executeJavaScript("dispatchEvent(new Event('leave-field'))").catch(() => undefined)
  const tooLong = new Promise((resolve) => setTimeout(resolve, FAREWELL_MS).unref())
  await Promise.race([left, tooLong])
}
