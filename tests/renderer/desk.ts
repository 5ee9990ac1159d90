import { followAnalyst } from '@state/analyst'
import { clearImportList } from '@state/import-list'
import { resetGuide } from '@state/guide'
import { resetPlace } from '@state/place'
import { connectPreferences } from '@state/preferences'
import { forgetRecentTags } from '@state/recent-tags'
import { connectShortcuts } from '@state/shortcuts'
import { connectProject, showCurrent } from '@state/project-store'
import { resetTour } from '@state/tour'
import type { AppInfo, CallName, EventMessage, Input } from '@shared/ipc/contract'
import type { LongProgress } from '@shared/ipc/long-progress'
import { newId } from '@shared/new-id'
import type { Commit } from '@shared/document/change'
import { type Project, newProject } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { act } from '@testing-library/react'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { handlersFor } from '../../electron/ipc/handlers'
import { answerTo } from '../../electron/ipc/answer'
import { createServer } from '../../electron/ipc/server'
import { type Listener, Outbox } from '../../electron/outbox'
import { DraftOwners } from '../../electron/draft-owners'
import { Onlookers } from '../../electron/onlookers'
import { Beside } from '../../electron/windows-beside'
import { settingsOf } from '../unit/electron/settings-of'
import { alone, oneWindow } from '../unit/electron/one-window'
import type { GivenFiles } from '../../electron/given-files'
import { ChosenTemplate } from '../../electron/exporting/chosen-template'
import { preferencesIn } from '../../electron/preferences'
import { ShortcutsFile } from '../../electron/shortcuts'
import { mayLeave } from '../../electron/project/leave-project'
import { RecentFiles } from '../../electron/project/recent'
import { ProjectSession } from '../../electron/project/session'
import { Workspace } from '../../electron/project/workspace'
import { makeSample } from '../../electron/sample/make-sample'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'
import { failingDisk } from '../unit/electron/exporting/failing-disk'
import { putBridge } from './bridge'
import { crossed } from './crossed'
import { answering, type Answers, noAnswers, type Question } from './dialogs'
import { givenTo } from './given-to'
import { quietDesktop } from './quiet-desktop'
import { pageEngine } from './page-engine'
import { storeProject, type Texts } from './stored-project'

/** The id of the window under test, as the main process knows it. */
export const WINDOW = 1
export const FOLDER = '/projects/Test.assay'

/** The main process as a test sees it: the real handlers on a disk in memory, and an analyst who answers dialogs. */
export type Desk = {
  session: ProjectSession
  /** The main process's own document: never the one the window holds. */
  project: Project
  workspace: Workspace
  /** Set `disk.before` to make the disk fail. */
  disk: MemoryDisk
  answers: Answers
  /** What the analyst was asked about changes that are not on disk; each of `answers.unsaved` answers one. */
  questions: Question[]
  /** Everything the main process told the window. */
  told: EventMessage[]
  /** What the window asked for, in order. */
  asked: { name: string; input: unknown }[]
  /** The names of the calls that the window has the answer to. */
  answered: string[]
  /** Lets what the main process tells wait, so that answers overtake it; the function returned delivers it. */
  holdEvents: () => () => void
  /** What the program says of itself. */
  info: AppInfo
  /** Text on the clipboard, oldest first. */
  copied: string[]
  /** How far an import was on the task bar, in order; null where it was over. */
  taskBar: LongProgress[]
  /** Failures that are bugs: what handlers threw and nobody meant. */
  bugs: unknown[]
  /** What the window reported that failed in itself. */
  failures: Input<'app.reportFailure'>[]
  /** Every commit after the one that put the document there, oldest first. */
  commits: () => Promise<Commit[]>
  /** Does operations as the first analyst, as if in another window, and waits until this one shows them. */
  perform: (...operations: Operation[]) => Promise<void>
  /** Puts another project on the disk, as if made earlier. A folder in `userData` is also there for the real disk. */
  store: (folder: string, project: Project, texts?: Texts) => Promise<void>
  /** Where the settings lie, on the real disk; the sample and what is in the list of recent projects are looked for there. */
  userData: string
  /** The inputs of every call of this name so far, in order. */
  inputs: (name: CallName) => unknown[]
  tell: (message: EventMessage) => void
  /** What is given to the program to be opened. */
  given: GivenFiles
  /** Shows another project in the window, which did not ask for it. */
  showAnother: (folder: string) => Promise<void>
  /** Where files that are dropped lie; one that is not in it lies nowhere. */
  paths: Map<File, string>
  /** Calls of this name wait, as on a slow disk, until the function returned is called. */
  hold: (name: CallName) => () => void
}

/** The window listens once for its whole life, whatever main process is behind it. */
const listeners: ((message: string) => void)[] = []
let connected = false

/**
 * Opens a project in the window under test, as at start: the document given, else an empty one whose analyst is Ada.
 * `texts` are the blocks of its versions by version id.
 */
export async function openInWindow(project: Project = emptyProject(), texts: Texts = {}): Promise<Desk> {
  const { desk, open } = await startDesk()
  await storeProject(desk.disk, FOLDER, project, texts)
  await open(FOLDER)
  return desk
}

/** Opens a project that somebody else, `other`, has open for writing: here it can only be read. */
export async function openReadOnly(
  project: Project = emptyProject(),
  texts: Texts = {},
): Promise<{ desk: Desk; other: ProjectSession }> {
  const { desk, open } = await startDesk()
  await storeProject(desk.disk, FOLDER, project, texts)
  const other = await ProjectSession.open(FOLDER, { fileSystem: desk.disk })
  onTestFinished(() => other.close())
  await open(FOLDER)
  return { desk, other }
}

export function emptyProject(): Project {
  const project = newProject({ projectId: newId(), title: 'Test', createdAt: '2026-01-01T00:00:00.000Z' })
  const analyst = { id: newId(), name: 'Ada', position: 1 }
  project.analysts[analyst.id] = analyst
  return project
}

/** A main process with no project open; the window shows the home screen. */
export async function startDesk(): Promise<{ desk: Desk; open: (folder: string) => Promise<void> }> {
  const userData = await mkdtemp(join(tmpdir(), 'assay-window-'))
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  const [told, asked, copied, bugs]: [EventMessage[], Desk['asked'], string[], unknown[]] = [[], [], [], []]
  const held = new Map<string, Promise<void>>()
  let heldEvents: string[] | null = null
  const [answered, taskBar, failures]: [string[], LongProgress[], Desk['failures']] = [[], [], []]
  const deliver = (text: string) => act(() => listeners.forEach((listener) => listener(text)))
  const answers = noAnswers(FOLDER)
  const questions: Desk['questions'] = []
  const desktop = quietDesktop(copied)
  const outbox = new Outbox()
  const thisWindow: Listener = {
    send: (text) => void (heldEvents ? heldEvents.push(text) : deliver(text)),
  }
  const tell = (message: EventMessage, except?: number) => {
    if (except === WINDOW) return
    told.push(message)
    outbox.tell([thisWindow], message)
  }
  const tellAbout = (message: EventMessage, windowIds: readonly number[], session: ProjectSession) => {
    if (!windowIds.includes(WINDOW)) return
    told.push(message)
    outbox.tell([{ ...thisWindow, mayHear: (each) => onlookers.heard(WINDOW, each, session) }], message)
  }
  const report = (failure: unknown) => void bugs.push(failure)
  const recent = new RecentFiles(userData)
  const dialogs = answering(answers, questions)
  const workspace = new Workspace({
    mayLeave: (session, windowId) => mayLeave(session, dialogs, windowId),
    recent,
    tell: tellAbout,
    changed: () => undefined,
    notClosed: report,
    fileSystem: disk,
    backupFolder: '/backups',
    sample: { folder: join(userData, 'sample.assay'), make: makeSample },
  })
  const draftOwners = new DraftOwners(() => false)
  const onlookers = new Onlookers({
    isOpen: () => true,
    sessionAt: (windowId) => workspace.openSessionAt(windowId),
    draftOwners,
  })
  const given = givenTo(WINDOW, workspace, disk, () => tell({ name: 'given.waits', payload: null }))
  const handlers = handlersFor({
    workspace,
    recent,
    tell,
    tellOne: (_windowId, messages) => outbox.tellAll(thisWindow, messages),
    preferences: preferencesIn(userData),
    template: new ChosenTemplate(userData),
    exportDisk: failingDisk((path) => answers.exportFailure(path)),
    shortcuts: new ShortcutsFile(userData),
    shortcutsChanged: () => undefined,
    licences: async () => 'react 19 (MIT)',
    draftOwners,
    viewpoint: (windowId) => onlookers.viewpoint(windowId, workspace.sessionAt(windowId)),
    worksAs: (windowId, analystId) => outbox.tellAll(thisWindow, onlookers.worksAs(windowId, analystId)),
    beside: new Beside(oneWindow, alone),
    act: () => undefined,
    recentChanged: () => undefined,
    preferencesChanged: () => undefined,
    ...settingsOf(userData, () => undefined),
    setUsable: () => undefined,
    windowFailed: (failure) => void failures.push(failure),
    showProgress: (_windowId, _kind, progress) => void taskBar.push(progress),
    chromium: async () => pageEngine,
    given,
    desktop,
    dialogs,
  })
  const server = createServer(handlers, report)
  const call = async (name: string, input: unknown) => {
    asked.push({ name, input })
    await held.get(name)
    // Electron copies what crosses between processes.
    const reply = await server(name, crossed(structuredClone(input)), WINDOW)
    const answer = await answerTo(name, reply, {
      tell: (messages) => outbox.tellAll(thisWindow, messages),
      told: () => outbox.settled(),
      shown: (opened, anew) => onlookers.shown(WINDOW, opened, anew),
    })
    answered.push(name)
    return answer
  }
  const paths = putBridge(call, listeners)
  onTestFinished(async () => {
    disk.before = () => null
    await workspace.closeAll()
    // Panes keep their widths as soon as they are shown: the folder may not go while that is written.
    await server('preferences.set', { changes: {} }, WINDOW)
    await rm(userData, { recursive: true, force: true })
  })
  resetPlace('home')
  resetGuide()
  resetTour()
  clearImportList()
  forgetRecentTags()
  await connectPreferences()
  await connectShortcuts()
  if (!connected) followAnalyst()
  await (connected ? showCurrent() : connectProject())
  connected = true

  const desk: Desk = {
    get session() {
      return workspace.sessionAt(WINDOW)
    },
    get project() {
      return workspace.sessionAt(WINDOW).project
    },
    workspace,
    disk,
    answers,
    questions,
    told,
    asked,
    userData,
    answered,
    info: desktop.info(),
    copied,
    taskBar,
    bugs,
    failures,
    tell,
    given,
    paths,
    inputs: (wanted) => asked.filter(({ name }) => name === wanted).map(({ input }) => input),
    store: async (folder, project, texts = {}) => {
      if (folder.startsWith(userData)) {
        await mkdir(folder, { recursive: true })
        await disk.makeFolder(userData)
      }
      await storeProject(disk, folder, project, texts)
    },
    holdEvents: () => {
      heldEvents = []
      return () => {
        for (const text of heldEvents ?? []) deliver(text)
        heldEvents = null
      }
    },
    commits: async () => (await workspace.sessionAt(WINDOW).history.list({ limit: Infinity })).toReversed().slice(1),
    showAnother: async (folder) => {
      const opened = await workspace.open(folder, WINDOW)
      if (opened) tellAbout({ name: 'project.opened', payload: opened }, [WINDOW], workspace.sessionAt(WINDOW))
    },
    hold: (name) => {
      let release = () => {}
      held.set(name, new Promise((resolve) => (release = resolve)))
      return release
    },
    perform: async (...operations) => {
      const by = Object.keys(workspace.sessionAt(WINDOW).project.analysts)[0] ?? ''
      await act(async () => void (await workspace.sessionAt(WINDOW).changes.apply({ by, operations })))
    },
  }
  const open = (folder: string): Promise<void> => workspace.open(folder, WINDOW).then(() => act(showCurrent))
  return { desk, open }
}
