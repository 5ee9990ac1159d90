import { app, nativeTheme, session } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appFiles, WORKBENCH_POLICY } from './app-protocol'
import { keptWindowsIn } from './window-bounds'
import { Windows } from './windows'

/** Without "persist:" the session lives in memory: nothing of an article stays behind in a cache. */
export const WINDOWS_SESSION = 'assay'

/** Opens the windows that were open last. Loads no library, so that their pages load while the rest of the program does. */
export function openWorkbench(built: string): Windows {
  const userData = app.getPath('userData')
  nativeTheme.themeSource = savedTheme(join(userData, 'preferences.json'))
  const pages = session.fromPartition(WINDOWS_SESSION)
  pages.protocol.handle('app', appFiles('assay', join(built, 'renderer'), WORKBENCH_POLICY))
  const windows = new Windows({
    session: pages,
    preload: join(built, 'preload', 'preload.cjs'),
    kept: keptWindowsIn(userData),
    developerTools: !app.isPackaged,
  })
  windows.openAgain()
  return windows
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
