import { app, BrowserWindow, nativeTheme, screen, type Session } from 'electron'
import { WORKBENCH_URL } from './app-protocol'
import { showAllToAssistants } from './assistive-text'
import type { SettingsFile } from './settings-file'
import { DEFAULT_SIZE, fitToDisplays, MINIMUM, type Rectangle, type WindowBounds } from './window-bounds'

/** The page's own background (`--bg` in tokens.css), so that no other colour shows before its first paint. */
const BACKGROUND = { light: '#f6f6f4', dark: '#111317' } as const

const background = () => (nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light)

export type WindowOptions = {
  session: Session
  preload: string
  title: string
  bounds: SettingsFile<WindowBounds | null>
  developerTools: boolean
  /** The window that this one opens beside; it takes its size, a step down and to the right. */
  beside: Rectangle | null
}

/** Pixels from the corner of a window to that of the next. */
const STEP = 32

/** One hardened window on the workbench; it shows itself when there is something to see. */
export function openWindow({ session, preload, title, bounds, developerTools, beside }: WindowOptions): BrowserWindow {
  const saved = beside ? { ...beside, x: beside.x + STEP, y: beside.y + STEP, maximised: false } : bounds.value
  const window = new BrowserWindow({
    show: false,
    title,
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    ...DEFAULT_SIZE,
    ...(saved &&
      fitToDisplays(
        saved,
        screen.getAllDisplays().map(({ workArea }) => workArea),
      )),
    backgroundColor: background(),
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: developerTools,
    },
  })
  window.once('ready-to-show', () => {
    if (saved?.maximised) window.maximize()
    window.show()
  })
  // The main process knows the project's name; the page's title is the program's.
  window.on('page-title-updated', (event) => event.preventDefault())
  const follow = () => window.setBackgroundColor(background())
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
  showAllToAssistants(app, window.webContents)
  void window.loadURL(WORKBENCH_URL)
  return window
}

export const boundsOf = (window: BrowserWindow): WindowBounds => ({
  ...window.getNormalBounds(),
  maximised: window.isMaximized(),
})
