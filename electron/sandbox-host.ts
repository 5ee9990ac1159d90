import { app, protocol } from 'electron'
import { join } from 'node:path'
import { APP_SCHEME } from './app-protocol'
import { serveHost } from './chromium/serve-host'
import { WindowChromium } from './chromium/window-chromium'
import { log } from './log'
import { harden } from './security'

// An uncaught exception would open a dialog that nobody sees.
process.on('uncaughtException', (error) => {
  log('The sandbox host failed', error)
  app.exit(1)
})

harden()
protocol.registerSchemesAsPrivileged([APP_SCHEME])
// The host lives as long as its input is open, not as long as it has windows.
app.on('window-all-closed', () => undefined)
// Not awaited here: Electron is not ready before this module has run to its end.
app.on('ready', () => {
  serveHost(new WindowChromium(join(import.meta.dirname, '../renderer')), process.stdin, process.stdout)
})
process.stdin.on('end', () => app.exit(0))
