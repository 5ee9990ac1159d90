import { app, session } from 'electron'
import { AppMenu } from './menu'
import { Pages } from './pages'
import { preferencesIn, type PreferencesFile } from './preferences'
import { ShortcutsFile } from './shortcuts'
import { speakAs } from './speak-as'
import type { Windows } from './windows'
import { WINDOWS_SESSION } from './workbench'

/** What windows have from their first paint on: what this person prefers, and the menu. */
export type Beginning = { preferences: PreferencesFile; shortcuts: ShortcutsFile; pages: Pages; menu: AppMenu }

/** Loads while the pages of the windows do; the rest of the program, which takes longer, goes on with it. */
export function begin(windows: Windows): Beginning {
  const userData = app.getPath('userData')
  const preferences = preferencesIn(userData)
  const { theme, zoom, language } = preferences.value
  speakAs(language)
  const pages = new Pages(session.fromPartition(WINDOWS_SESSION), zoom)
  const shortcuts = new ShortcutsFile(userData)
  const menu = new AppMenu(
    {
      recent: [],
      theme,
      undo: null,
      redo: null,
      typing: false,
      usable: null,
      shortcuts: shortcuts.state.shortcuts,
    },
    {
      run: (id) => windows.tellFront({ name: 'command', payload: id }),
      openRecent: (id) => windows.tellFront({ name: 'recent.chosen', payload: id }),
    },
    !app.isPackaged,
  )
  return { preferences, shortcuts, pages, menu }
}
