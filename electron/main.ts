import { app, protocol } from 'electron'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { APP_SCHEME } from './app-protocol'
import { pathsAmong } from './argument-paths'
import { AskedPaths } from './asked-paths'
import { commandIn } from './command-line'
import { appUserModelId } from './edition'
import { watchFailures } from './failures'
import { endFailed, sayFarewell } from './farewell'
import { firstAnswer } from './ipc/first-answers'
import { serve } from './ipc/serve'
import type { Server } from './ipc/server'
import { isUnreadable, UTF8_LOCALE } from './locale'
import { keepLog, log, LOG_NAME } from './log'
import { harden } from './security'
import type { Windows } from './windows'
import { openWorkbench } from './workbench'

/** Milliseconds after which the rest of the program is loaded, whether a page has asked for it or not. */
const LONGEST_WAIT = 1000

const built = join(import.meta.dirname, '..')
const command = commandIn(process.argv)
let windows: Windows | null = null
watchFailures({
  process,
  // Nobody sees a dialog of a command, which may run where there is no display.
  sayFarewell: command ? async () => undefined : sayFarewell,
  tell: (notice) => windows?.broadcast({ name: 'app.notice', payload: notice }),
  end: endFailed,
})
harden()
protocol.registerSchemesAsPrivileged([APP_SCHEME])

if (command) startForCommand(command)
else if (isUnreadable(process.platform, built, process.env)) startAgainReadable()
else startForWindows()

/** The locale counts from the first moment of a process: one of its own starts with it. */
function startAgainReadable(): void {
  process.env['LC_ALL'] = UTF8_LOCALE
  app.relaunch()
  app.exit()
}

function startForWindows(): void {
  const userData = process.env['ASSAY_USER_DATA']
  if (userData) app.setPath('userData', userData)
  keepLog(join(app.getPath('userData'), LOG_NAME))
  const id = appUserModelId(app)
  if (id !== null) app.setAppUserModelId(id)
  // macOS and second starts ask before the program is ready, and go on asking while it runs.
  const asked = new AskedPaths()
  const ask = (paths: readonly string[]) =>
    void asked.add(paths).catch((failure: unknown) => log('Opening what was asked for', failure))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    ask([path])
  })
  app.on('second-instance', (_event, args, folder) => ask(pathsAmong(args, folder, app.isPackaged)))
  // A second start hands over to the first: a project has one writer.
  if (app.requestSingleInstanceLock())
    app
      .whenReady()
      .then(() => openWindows(asked))
      .catch(cannotStart)
  else app.quit()
}

/** A command leaves nothing behind and shares nothing with the windows that may be open, but for the lock of a project. */
function startForCommand(command: readonly string[]): void {
  const userData = mkdtempSync(join(tmpdir(), 'assay-command-'))
  app.setPath('userData', userData)
  // Hidden windows come and go.
  app.on('window-all-closed', () => undefined)
  app
    .whenReady()
    .then(() => import('./run-command'))
    .then(({ runCommand }) => runCommand(command, built, userData))
    .catch(cannotStart)
}

/** The windows first, then what they have from their first paint on, then the rest of the program. */
function openWindows(asked: AskedPaths): void {
  const { windows: opened, handedOut } = openWorkbench(built)
  windows = opened
  const beginning = handedOut.then(() => import('./beginning')).then(({ begin }) => begin(opened))
  let program: Promise<Server> | null = null
  const start = () =>
    (program ??= Promise.all([beginning, import('./application')]).then(([begun, { startApplication }]) =>
      startApplication(opened, begun, built, asked),
    ))
  const comesBackWithProject = (windowId: number) => (opened.before(windowId)?.project ?? null) !== null
  const server: Server = async (name, input, windowId) => {
    const first = program ? null : firstAnswer(name, await beginning, comesBackWithProject(windowId))
    return first ?? (await (await start())(name, input, windowId))
  }
  serve(server, {
    ownerOf: (event) => opened.ownerOf(event),
    tellOne: (windowId, messages) => opened.tellOne(windowId, messages),
    told: () => opened.telling.told(),
    shown: (...shown) => opened.telling.shown(...shown),
  })
  // What is to be opened needs the program; a page without a project asks for it when it is painted.
  const opens =
    opened.ids().some(comesBackWithProject) || pathsAmong(process.argv, process.cwd(), app.isPackaged).length > 0
  const due = opens ? beginning : new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))
  due.then(start).catch(cannotStart)
}

/** Nothing works without it: let it count as the uncaught error that it is. */
function cannotStart(failure: unknown): void {
  setImmediate(() => {
    throw failure
  })
}
