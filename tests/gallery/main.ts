import { app, BrowserWindow, Menu, nativeTheme, protocol } from 'electron'
import { join } from 'node:path'
import { APP_SCHEME } from '../../electron/app-protocol'
import { harden } from '../../electron/security'
import { openWorkbench } from '../../electron/workbench'
import { type Look, LOOKS } from './looks'

// The app's own start without what is behind its windows: the gallery lives under the same locks and the same policy.
harden()
protocol.registerSchemesAsPrivileged([APP_SCHEME])
app.setPath('userData', process.env['ASSAY_USER_DATA'] ?? join(app.getPath('temp'), 'assay-gallery'))
void app.whenReady().then(() => {
  openWorkbench(join(import.meta.dirname, '..'))
  Menu.setApplicationMenu(menu())
})

function menu(): Menu {
  return Menu.buildFromTemplate([
    { label: 'Gallery', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }, { role: 'quit' }] },
    {
      label: 'Look',
      submenu: Object.entries(LOOKS).map(([id, { label }]) => ({
        id: `look.${id}`,
        label,
        type: 'radio' as const,
        click: () => void show(LOOKS[id as Look]),
      })),
    },
    {
      label: 'Size',
      submenu: [1, 2].map((factor) => ({
        id: `size.${factor}`,
        label: `${factor * 100} %`,
        type: 'radio' as const,
        click: () => theWindow().webContents.setZoomFactor(factor),
      })),
    },
  ])
}

/** The system's high contrast is nobody's to switch on; Chromium can be told to behave as if it were. */
async function show({ theme, forcedColours }: (typeof LOOKS)[Look]): Promise<void> {
  nativeTheme.themeSource = theme
  const { debugger: page } = theWindow().webContents
  if (!page.isAttached()) page.attach()
  const value = forcedColours ? 'active' : 'none'
  await page.sendCommand('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
}

function theWindow(): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) throw new Error('The gallery has no window.')
  return window
}
