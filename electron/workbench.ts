import { SPOKEN_IDS, type Spoken } from '@shared/language/language'
import { app, Menu, nativeTheme, session } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appFiles, WORKBENCH_POLICY } from './app-protocol'
import { ComingBack } from './coming-back'
import { untilHandedOut } from './handed-out'
import { speakAs } from './speak-as'
import { keptWindowsIn } from './window-bounds'
import { Windows } from './windows'

/** Without "persist:" the session lives in memory: nothing of an article stays behind in a cache. */
export const WINDOWS_SESSION = 'assay'

/** The windows that were open last, and when a page of them has its scripts. */
export type Workbench = { windows: Windows; handedOut: Promise<void> }

/** Opens the windows that were open last. Loads no library, so that they are there before the rest of the program is. */
export function openWorkbench(built: string): Workbench {
  // Electron's own would stand in the windows until the program has made its menu.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  const userData = app.getPath('userData')
  const saved = savedPreferences(join(userData, 'preferences.json'))
  nativeTheme.themeSource = saved.theme
  speakAs(saved.language)
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

type Saved = { theme: 'system' | 'light' | 'dark'; language: Spoken | 'system' }

/** The first paint has the colours that were chosen, and the first message its language; all else can wait. */
function savedPreferences(path: string): Saved {
  try {
    const { theme, language } = JSON.parse(readFileSync(path, 'utf8')) as { theme?: unknown; language?: unknown }
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      language: SPOKEN_IDS.find((id) => id === language) ?? 'system',
    }
  } catch {
    return { theme: 'system', language: 'system' }
  }
}
