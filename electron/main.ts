import { app, protocol } from 'electron'
import { join } from 'node:path'
import { APP_SCHEME } from './app-protocol'
import { watchFailures } from './failures'
import { endFailed, sayFarewell } from './farewell'
import { serve } from './ipc/serve'
import { keepLog, LOG_NAME } from './log'
import { harden } from './security'
import type { Windows } from './windows'
import { openWorkbench } from './workbench'

let windows: Windows | null = null
watchFailures({
  process,
  sayFarewell,
  tell: (notice) => windows?.broadcast({ name: 'app.notice', payload: notice }),
  end: endFailed,
})
harden()
protocol.registerSchemesAsPrivileged([APP_SCHEME])

const userData = process.env['ASSAY_USER_DATA']
if (userData) app.setPath('userData', userData)
keepLog(join(app.getPath('userData'), LOG_NAME))

// A second start hands over to the first: a project has one writer.
if (app.requestSingleInstanceLock())
  app
    .whenReady()
    .then(() => start(join(import.meta.dirname, '..')))
    .catch(cannotStart)
else app.quit()

/** The window first; the page's calls wait for the rest of the program. */
function start(built: string): void {
  const opened = openWorkbench(built)
  windows = opened
  const server = import('./application').then(({ startApplication }) => startApplication(opened, built))
  serve(async (...call) => (await server)(...call), opened)
  server.catch(cannotStart)
}

/** Nothing works without it: let it count as the uncaught error that it is. */
function cannotStart(failure: unknown): void {
  setImmediate(() => {
    throw failure
  })
}
