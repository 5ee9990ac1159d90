import { programWords } from './program-words'
import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import { PACKET_ENDING } from '@shared/interchange/rounds/packet'
import type { CommandId } from '@shared/commands/commands'
import type { EventMessage } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { app, session } from 'electron'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Beginning } from './beginning'
import { askStillRunning } from './closing-questions'
import { desktop, notifyAway } from './desktop'
import { DraftOwners } from './draft-owners'
import { showFieldMenu } from './field-menu'
import { finishBeforeQuitting } from './finish-before-quitting'
import { followDevelopment } from './development'
import { NativeDialogs } from './dialogs'
import { handlersFor } from './ipc/handlers'
import { createServer, type Server } from './ipc/server'
import { log, LOG_NAME, logTrace } from './log'
import { networkLog, onRefused } from './network-log'
import { actOnWindow } from './window-acts'
import { pathsAmong } from './argument-paths'
import { GivenFiles } from './given-files'
import type { AskedPaths } from './asked-paths'
import { keptReportIn } from './kept-report'
import { lazily } from './lazily'
import { LongWork } from './long-work'
import { Onlookers } from './onlookers'
import { ChosenTemplate } from './exporting/chosen-template'
import { speakAs } from './speak-as'
import { tellAgain } from './tell-again'
import { BY_FILES, SpellChecker } from './spelling/spell-checker'
import { Dictionaries } from './spelling/dictionaries'
import { localFileSystem, unlessMissing } from './storage/file-system'
import { projectAround } from './project/project-around'
import { RecentFiles } from './project/recent'
import type { ProjectSession } from './project/session'
import { Workspace } from './project/workspace'
import { WINDOWS_SESSION } from './workbench'
import type { ShownProject } from './window-names'
import type { Windows } from './windows'
import { Beside } from './windows-beside'

/** No window has this id: all are told. */
const NO_WINDOW = 0

/**
 * Builds everything behind the windows and connects it; what comes back answers their calls.
 * `built` is the folder with the built code and pages, `asked` what the system and second starts ask to be opened.
 */
export function startApplication(
  windows: Windows,
  { preferences, shortcuts, pages, menu }: Beginning,
  built: string,
  asked: AskedPaths,
): Server {
  const userData = app.getPath('userData')
  const backupFolder = join(userData, 'backups')
  const dictionaries = new Dictionaries(userData)
  const ofWindows = session.fromPartition(WINDOWS_SESSION)
  const checkedWith = { session: ofWindows, dictionaries, system: session.defaultSession, byFiles: BY_FILES }
  const spellChecker = new SpellChecker(checkedWith, preferences.value)
  pages.hear({
    opened: (page) =>
      showFieldMenu(page, { words: () => preferences.value.ownWords, keep: (words) => keepOwnWords(words) }),
    loaded: () => void spellChecker.refresh(),
  })
  // macOS and Windows have a list of their own; elsewhere this does nothing.
  const recent = new RecentFiles(userData, (folder) => app.addRecentDocument(folder))
  const dialogs = new NativeDialogs((id) => windows.get(id), recent)
  const chromium = lazily(
    async () => new (await import('./chromium/window-chromium')).WindowChromium(join(built, 'renderer')),
  )

  const workspace = new Workspace({
    recent,
    tell: (message, windowIds, session) => {
      windows.tellAbout(session, windowIds, message)
      showProjects()
    },
    changed: () => {
      menu.update({ recent: recent.list() })
      showProjects()
      beside.projectsChanged()
    },
    notClosed: (failure) => {
      log('Closing a project', failure)
      windows.broadcast({ name: 'app.notice', payload: programWords.notClosed })
    },
    mayLeave: async (session, windowId) => {
      // What is typed in another window has to be in the project before that is asked.
      await windows.leaveFields(workspace.windowsOf(session))
      return (await import('./project/leave-project')).mayLeave(session, dialogs, windowId)
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
  const onlookers = new Onlookers({ isOpen, sessionAt: (windowId) => workspace.openSessionAt(windowId), draftOwners })
  windows.telling.seenThrough(onlookers)
  const viewpoint = (windowId: number) => onlookers.viewpoint(windowId, workspace.sessionAt(windowId))
  const beside = new Beside(windows, {
    together: (windowId) => workspace.windowsOf(workspace.openSessionAt(windowId)),
    join: (windowId, other) => workspace.join(windowId, other),
  })
  const showProjects = () => {
    windows.setProjects((windowId) => {
      const session = workspace.openSessionAt(windowId)
      return session && shownProject(session)
    })
    const [front = NO_WINDOW] = windows.ids()
    tellDeveloper(workspace.openSessionAt(front)?.folder ?? null)
    showSteps()
  }
  /** The menu says what Undo and Redo do for whoever works at the window in front. */
  const showSteps = () => {
    const [front = NO_WINDOW] = windows.ids()
    const { undo, redo } = workspace.openSessionAt(front) ? viewpoint(front).status : { undo: null, redo: null }
    menu.update({ undo, redo })
  }

  const longWork = new LongWork({
    now: () => performance.now(),
    showProgress: (windowId, part) => windows.showProgress(windowId, part),
    isHere: () => windows.isUsed(),
    notify: (windowId, text) => notifyAway(text, () => windows.bringUp(windowId)),
  })
  windows.onPageLoaded((windowId) => longWork.over(windowId))
  windows.askBeforeClosing(
    (windowId) => {
      const kind = longWork.at(windowId)
      if (kind === null) return workspace.mayLeave(windowId)
      return askStillRunning(windows.get(windowId), kind).then((closes) => closes && workspace.mayLeave(windowId))
    },
    (windowId) => {
      longWork.over(windowId)
      given.left(windowId)
      void workspace.left(windowId).catch(report)
    },
  )

  /** What each window said it can do now: the menu is about the one in front. */
  const usableIn = new Map<number, { usable: ReadonlySet<CommandId>; typing: boolean }>()

  const given = new GivenFiles({
    windowIds: () => windows.ids(),
    openWindow: () => windows.open(),
    bringUp: (windowId) => windows.bringUp(windowId),
    tell: (windowId) => windows.tellOne(windowId, [{ name: 'given.waits', payload: null }]),
    isUsed: (windowId) => workspace.openSessionAt(windowId) !== null,
    windowWith: (folder) => workspace.windowWith(folder),
    projectAround: (path) => projectAround(localFileSystem, path),
  })
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
    tell: (message: EventMessage, except?: number) => windows.broadcast(message, except),
    tellOne: (windowId, messages) => windows.tellOne(windowId, messages),
    showProgress: (windowId, kind, progress) => longWork.progress(windowId, kind, progress),
    windowFailed: ({ where, ...trace }) => logTrace(`A window failed (${where})`, trace),
    beside,
    draftOwners,
    worksAs: (windowId, analystId) => {
      windows.tellOne(windowId, onlookers.worksAs(windowId, analystId))
      void windows.telling.told().then(showSteps)
    },
    act: (windowId, act) => {
      const window = windows.get(windowId)
      if (!window) throw new Refusal('no-window', programWords.windowCloses)
      actOnWindow(window, act)
    },
    setUsable: (usable, typing, windowId) => {
      usableIn.set(windowId, { usable, typing })
      if (windows.isFront(windowId)) menu.update({ usable, typing })
    },
    preferencesChanged: ({ language, theme, zoom, ...others }) => {
      if (language !== undefined) {
        speakAs(language)
        tellAgain(windows, (windowId) => workspace.openSessionAt(windowId))
        beside.spokenAnew()
      }
      menu.update(theme === undefined ? {} : { theme })
      if (zoom !== undefined) pages.setZoom(zoom)
      void spellChecker.follow(others)
    },
    folders: {
      settings: userData,
      log: userData,
      backups: backupFolder,
      dictionaries: dictionaries.folder,
    },
    readLog: async () => (await unlessMissing(readFile(join(userData, LOG_NAME), 'utf8'))) ?? '',
    reportWords: keptReportIn(userData),
    network: { log: networkLog, try: async () => (await import('./network-trial')).tryNetwork() },
    dictionaries,
    spellingByFiles: BY_FILES,
    dictionariesChanged: () => spellChecker.refresh(),
    recentChanged: () => menu.update({ recent: recent.list() }),
  })
  const keepOwnWords = (ownWords: string[]) =>
    void handlers['preferences.set']({ changes: { ownWords } }, NO_WINDOW).catch((failure: unknown) => {
      log('Keeping a word', failure)
      windows.broadcast({ name: 'app.notice', payload: programWords.ownWordNotKept })
    })
  menu.update({ recent: recent.list() })

  onRefused(() => windows.broadcast({ name: 'network.refused', payload: null }))

  // Whoever comes back to Assay may have been in another program, or on another computer.
  app.on('browser-window-focus', (_event, { id }) => {
    const said = usableIn.get(id)
    if (said) menu.update(said)
    showSteps()
    workspace.lookOutside().catch((failure: unknown) => log('Looking at the project folder', failure))
  })
  const openPaths = async (paths: readonly string[]) => {
    for (const path of paths) {
      const found = await given.look(path)
      if (found) await given.give(found)
      else windows.tellFront({ name: 'app.notice', payload: notOpened(path) })
    }
  }
  app.on('activate', () => windows.show())
  // Hidden windows come and go: Assay ends with its last visible one, see Windows.
  app.on('window-all-closed', () => undefined)
  const tellDeveloper = followDevelopment(app.isPackaged, process, {
    reloadPages: () => windows.reload(),
    openProject: (folder) => void openPaths([folder]).catch(report),
    quit: () => app.quit(),
  })
  finishBeforeQuitting(async () => {
    await workspace.closeAll()
    await chromium.ifMade((engine) => engine.close())
    await preferences.settled()
    await shortcuts.settled()
  })
  const again = windows.ids().flatMap((id) => {
    const folder = windows.before(id)?.project
    return folder ? workspace.openFirst(folder, id) : []
  })
  Promise.all(again)
    .then(() => windows.keepFromNow())
    .then(() => openPaths(pathsAmong(process.argv, process.cwd(), app.isPackaged)))
    .then(() => asked.answerWith(async (paths) => (paths.length === 0 ? windows.show() : openPaths(paths))))
    .catch(report)
  return createServer(handlers, report)
}

/** What a window is called by and comes back with. */
const shownProject = ({ project, folder, changes, drafts }: ProjectSession): ShownProject => ({
  title: project.about.project.title,
  folder,
  unsaved: changes.unsaved > 0 || drafts.unkept.length > 0,
})

const notOpened = (path: string): string => programWords.notOpened(basename(path), PACKAGE_ENDING, PACKET_ENDING)
