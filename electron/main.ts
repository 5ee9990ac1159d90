import { app, protocol } from 'electron'
import { join } from 'node:path'
import { APP_SCHEME } from './app-protocol'
import { AskedPaths } from './asked-paths'
import { watchFailures } from './failures'
import { endFailed, sayFarewell } from './farewell'
import { serve } from './ipc/serve'
import { keepLog, log } from './log'
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
keepLog(join(app.getPath('userData'), 'assay.log'))

// macOS asks before the program is ready, and goes on asking while it runs.
const asked = new AskedPaths()
app.on('open-file', (event, path) => {
  event.preventDefault()
  asked.add(path).catch((failure: unknown) => log('Opening what the system asked for', failure))
})

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
  const server = import('./application').then(({ startApplication }) => startApplication(opened, built, asked))
  serve(async (...call) => (await server)(...call), {
    ownerOf: (event) => opened.ownerOf(event),
    tellOne: (windowId, messages) => opened.tellOne(windowId, messages),
    told: () => opened.telling.told(),
    shown: (...shown) => opened.telling.shown(...shown),
  })
  server.catch(cannotStart)
}

/** Nothing works without it: let it count as the uncaught error that it is. */
function cannotStart(failure: unknown): void {
  setImmediate(() => {
    throw failure
  })
}
