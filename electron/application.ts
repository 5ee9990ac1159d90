import type { CommandId } from '@shared/commands/commands'
import type { EventMessage } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { app, session } from 'electron'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { desktop } from './desktop'
import { DraftOwners } from './draft-owners'
import { followDevelopment } from './development'
import { NativeDialogs } from './dialogs'
import { handlersFor } from './ipc/handlers'
import { createServer, type Server } from './ipc/server'
import { log, LOG_NAME, logTrace } from './log'
import { networkLog, onRefused } from './network-log'
import { AppMenu } from './menu'
import { actOnWindow } from './window-acts'
import { GivenPackage } from './given-package'
import { lazily } from './lazily'
import { Onlookers } from './onlookers'
import { ChosenTemplate } from './exporting/chosen-template'
import { Pages } from './pages'
import { preferencesIn } from './preferences'
import { ShortcutsFile } from './shortcuts'
import { BY_FILES, SpellChecker } from './spelling/spell-checker'
import { Dictionaries } from './spelling/dictionaries'
import { unlessMissing } from './storage/file-system'
import { RecentFiles } from './project/recent'
import { Workspace } from './project/workspace'
import { WINDOWS_SESSION } from './workbench'
import type { Windows } from './windows'
import { Beside } from './windows-beside'

/** No window has this id: all are told. */
const NO_WINDOW = 0

/**
 * Builds everything behind the windows and connects it; what comes back answers their calls.
 * `built` is the folder with the built code and pages.
 */
export function startApplication(windows: Windows, built: string): Server {
  const userData = app.getPath('userData')
  const preferences = preferencesIn(userData)
  const backupFolder = join(userData, 'backups')
  const dictionaries = new Dictionaries(userData)
  const ofWindows = session.fromPartition(WINDOWS_SESSION)
  const spellChecker = new SpellChecker(ofWindows, dictionaries, preferences.value.spelling)
  const pages = new Pages(ofWindows, () => void spellChecker.refresh())
  pages.setZoom(preferences.value.zoom)
  const shortcuts = new ShortcutsFile(userData)
  const recent = new RecentFiles(userData)
  const dialogs = new NativeDialogs((id) => windows.get(id), recent)
  const chromium = lazily(
    async () => new (await import('./chromium/window-chromium')).WindowChromium(join(built, 'renderer')),
  )

  const tell = (message: EventMessage, except?: number) => {
    windows.broadcast(message, except)
    if (message.name === 'project.opened') menu.update({ recent: recent.list() })
    if (message.name.startsWith('project.')) showProject()
  }
  const workspace = new Workspace({
    recent,
    tell,
    mayLeave: async (leaving, windowId) => {
      // What is typed in another window has to be in the project before that is asked.
      await windows.leaveFields()
      return (await import('./project/leave-project')).mayLeave(leaving, dialogs, windowId)
    },
    backupFolder,
    backups: {
      every: () => preferences.value.backupMinutes * 60_000,
      kept: () => preferences.value.backupsKept,
    },
    sample: {
      folder: join(userData, 'Assay sample.assay'),
      make: async (folder, options) => (await import('./sample/make-sample')).makeSample(folder, options),
    },
  })
  const isOpen = (windowId: number) => windows.get(windowId) !== undefined
  const draftOwners = new DraftOwners(isOpen)
  const onlookers = new Onlookers({ isOpen, current: () => workspace.openSession, draftOwners })
  windows.seenThrough(onlookers)
  const viewpoint = (windowId: number) => onlookers.viewpoint(windowId, workspace.session)
  const showProject = () => {
    const opened = workspace.openSession
    windows.setProjectTitle(opened?.project.about.project.title ?? null)
    tellDeveloper(opened && opened.folder)
    showSteps()
  }
  /** The menu says what Undo and Redo do for whoever works at the window in front. */
  const showSteps = () => {
    const [front = NO_WINDOW] = windows.ids()
    const { undo, redo } = workspace.openSession ? viewpoint(front).status : { undo: null, redo: null }
    menu.update({ undo, redo })
  }

  windows.askBeforeLast((windowId) => workspace.mayLeave(windowId))

  /** What each window said it can do now: the menu is about the one in front. */
  const usableIn = new Map<number, { usable: ReadonlySet<CommandId>; typing: boolean }>()

  const given = new GivenPackage()
  given.look(process.argv.slice(1), process.cwd())
  const report = (failure: unknown) => log('A call failed', failure)
  const handlers = handlersFor({
    desktop,
    preferences,
    template: new ChosenTemplate(userData),
    shortcuts,
    shortcutsChanged: () => menu.update({ shortcuts: shortcuts.state.shortcuts }),
    // Written by the build, scripts/notices/.
    licences: () => readFile(join(built, 'THIRD-PARTY-NOTICES.txt'), 'utf8'),
    recent,
    dialogs,
    workspace,
    viewpoint,
    chromium: chromium.get,
    given,
    tell,
    showProgress: (windowId, part) => windows.showProgress(windowId, part),
    windowFailed: ({ where, ...trace }) => logTrace(`A window failed (${where})`, trace),
    beside: new Beside(windows),
    draftOwners,
    worksAs: (windowId, analystId) => {
      windows.tellOne(windowId, onlookers.worksAs(windowId, analystId))
      void windows.told().then(showSteps)
    },
    act: (windowId, act) => {
      const window = windows.get(windowId)
      if (!window) throw new Refusal('no-window', 'This window is closing. Nothing was changed.')
      actOnWindow(window, act)
    },
    setUsable: (usable, typing, windowId) => {
      usableIn.set(windowId, { usable, typing })
      if (windows.isFront(windowId)) menu.update({ usable, typing })
    },
    preferencesChanged: ({ theme, zoom, spelling }) => {
      if (theme !== undefined) menu.update({ theme })
      if (zoom !== undefined) pages.setZoom(zoom)
      if (spelling !== undefined) void spellChecker.set(spelling)
    },
    folders: {
      settings: userData,
      log: userData,
      backups: backupFolder,
      dictionaries: dictionaries.folder,
    },
    readLog: async () => (await unlessMissing(readFile(join(userData, LOG_NAME), 'utf8'))) ?? '',
    network: { log: networkLog, try: async () => (await import('./network-trial')).tryNetwork() },
    dictionaries,
    spellingByFiles: BY_FILES,
    dictionariesChanged: () => spellChecker.refresh(),
    recentChanged: () => menu.update({ recent: recent.list() }),
  })
  const menu = new AppMenu(
    {
      recent: recent.list(),
      theme: preferences.value.theme,
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

  onRefused(() => windows.broadcast({ name: 'network.refused', payload: null }))

  // Whoever comes back to Assay may have been in another program, or on another computer.
  app.on('browser-window-focus', (_event, { id }) => {
    const said = usableIn.get(id)
    if (said) menu.update(said)
    showSteps()
    workspace.lookOutside().catch((failure: unknown) => log('Looking at the project folder', failure))
  })
  app.on('second-instance', (_event, args, folder) => {
    windows.show()
    if (given.look(args.slice(1), folder)) windows.tellFront({ name: 'package.given', payload: null })
  })
  app.on('activate', () => windows.show())
  // Hidden windows come and go: Assay ends with its last visible one, see Windows.
  app.on('window-all-closed', () => undefined)
  const tellDeveloper = followDevelopment(app.isPackaged, process, {
    reloadPages: () => windows.reload(),
    openProject: (folder) => void workspace.open(folder, NO_WINDOW).catch(report),
    quit: () => app.quit(),
  })
  finishBeforeQuitting(async () => {
    await workspace.close()
    await chromium.ifMade((engine) => engine.close())
    await preferences.settled()
    await shortcuts.settled()
  })
  return createServer(handlers, report)
}

/** The process ends only when the disk has everything. */
function finishBeforeQuitting(finish: () => Promise<void>): void {
  let finished = false
  app.on('will-quit', (event) => {
    if (finished) return
    event.preventDefault()
    finish()
      .catch((failure: unknown) => log('Closing', failure))
      .finally(() => {
        finished = true
        app.quit()
      })
  })
}
