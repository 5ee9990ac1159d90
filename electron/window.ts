import { app, BrowserWindow, nativeTheme, screen, type Session } from 'electron'
import { WORKBENCH_URL } from './app-protocol'
import { showAllToAssistants } from './assistive-text'
import type { ShownProject } from './window-names'
import { DEFAULT_SIZE, fitToDisplays, MINIMUM, type Rectangle, type WindowBounds } from './window-bounds'

/** The page's own background (`--bg` in tokens.css), so that no other colour shows before its first paint. */
const BACKGROUND = { light: '#f6f6f4', dark: '#111317' } as const

const background = () => (nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light)

export type WindowOptions = {
  session: Session
  preload: string
  title: string
  developerTools: boolean
  /** Null leaves it to the system. */
  place: WindowBounds | null
}

/** One hardened window on the workbench, shown at once in the colour of its page, which is drawn into it. */
export function openWindow({ session, preload, title, developerTools, place }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title,
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    ...DEFAULT_SIZE,
    ...(place && fitToDisplays(place, workAreas())),
    backgroundColor: background(),
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Whether there is anything to check with is decided for the session.
      spellcheck: true,
      devTools: developerTools,
    },
  })
  if (place?.maximised) window.maximize()
  // The main process knows the project's name; the page's title is the program's.
  window.on('page-title-updated', (event) => event.preventDefault())
  const follow = () => window.setBackgroundColor(background())
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
  showAllToAssistants(app, window.webContents)
  void window.loadURL(WORKBENCH_URL)
  return window
}

/** macOS shows the folder of a project in the title, and has a mark of its own for what is not saved. */
export function markDocument(window: BrowserWindow, project: ShownProject | null): void {
  if (process.platform !== 'darwin') return
  window.setRepresentedFilename(project?.folder ?? '')
  window.setDocumentEdited(project?.unsaved ?? false)
}

/** Calls `changed` whenever a display came, went or has another size. */
export function followDisplays(changed: () => void): void {
  screen.on('display-added', changed)
  screen.on('display-removed', changed)
  screen.on('display-metrics-changed', changed)
}

/** The parts of the displays that are free for windows, that of the first display first. */
export function workAreas(): Rectangle[] {
  const first = screen.getPrimaryDisplay().id
  const displays = screen.getAllDisplays()
  return displays
    .toSorted((one, other) => Number(other.id === first) - Number(one.id === first))
    .map((each) => each.workArea)
}
