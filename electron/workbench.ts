import { app, nativeTheme, session } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appFiles, WORKBENCH_POLICY } from './app-protocol'
import { ComingBack } from './coming-back'
import { untilHandedOut } from './handed-out'
import { keptWindowsIn } from './window-bounds'
import { Windows } from './windows'

/** Without "persist:" the session lives in memory: nothing of an article stays behind in a cache. */
export const WINDOWS_SESSION = 'assay'

/** The windows that were open last, and when a page of them has its scripts. */
export type Workbench = { windows: Windows; handedOut: Promise<void> }

/** Opens the windows that were open last. Loads no library, so that they are there before the rest of the program is. */
export function openWorkbench(built: string): Workbench {
  const userData = app.getPath('userData')
  nativeTheme.themeSource = savedTheme(join(userData, 'preferences.json'))
  const pages = session.fromPartition(WINDOWS_SESSION)
  const { serve, handedOut } = untilHandedOut(appFiles('assay', join(built, 'renderer'), WORKBENCH_POLICY))
  pages.protocol.handle('app', serve)
  const windows = new Windows({
    session: pages,
    preload: join(built, 'preload', 'preload.cjs'),
    comingBack: new ComingBack(keptWindowsIn(userData)),
    developerTools: !app.isPackaged,
  })
  windows.openAgain()
  return { windows, handedOut }
}

/** The first paint already has the colours that were chosen; all other preferences can wait. */
function savedTheme(preferences: string): 'system' | 'light' | 'dark' {
  try {
    const { theme } = JSON.parse(readFileSync(preferences, 'utf8')) as { theme?: unknown }
    return theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {
    return 'system'
  }
}
