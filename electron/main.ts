import { app, protocol } from 'electron'
import { join } from 'node:path'
import { APP_SCHEME } from './app-protocol'
import { stopOnUncaught } from './failures'
import { serve } from './ipc/serve'
import { keepLog } from './log'
import { harden } from './security'
import { openWorkbench } from './workbench'

stopOnUncaught()
harden()
protocol.registerSchemesAsPrivileged([APP_SCHEME])

const userData = process.env['ASSAY_USER_DATA']
if (userData) app.setPath('userData', userData)
keepLog(join(app.getPath('userData'), 'assay.log'))

// A second start hands over to the first: a project has one writer.
if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(join(import.meta.dirname, '..')))
else app.quit()

/** The window first; the page's calls wait for the rest of the program. */
function start(built: string): void {
  const windows = openWorkbench(built)
  const server = import('./application').then(({ startApplication }) => startApplication(windows, built))
  serve(async (...call) => (await server)(...call), windows)
  server.catch((failure: unknown) => {
    // Nothing works without it: let it count as the uncaught error that it is.
    setImmediate(() => {
      throw failure
    })
  })
}
