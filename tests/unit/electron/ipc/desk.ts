import type { CallName, EventMessage, Input, Output, Reply } from '@shared/ipc/contract'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { handlersFor } from '../../../../electron/ipc/handlers'
import { answerTo } from '../../../../electron/ipc/answer'
import { createServer } from '../../../../electron/ipc/server'
import { type Listener, Outbox } from '../../../../electron/outbox'
import { failingDisk } from '../exporting/failing-disk'
import { WindowCopy } from './window-copy'
import { DraftOwners } from '../../../../electron/draft-owners'
import { Onlookers } from '../../../../electron/onlookers'
import { Beside } from '../../../../electron/windows-beside'
import { settingsOf } from '../settings-of'
import { alone, oneWindow } from '../one-window'
import { answering, type Answers } from './answering'
import { GivenFiles } from '../../../../electron/given-files'
import { ChosenTemplate } from '../../../../electron/exporting/chosen-template'
import { preferencesIn } from '../../../../electron/preferences'
import { ShortcutsFile } from '../../../../electron/shortcuts'
import { RecentFiles } from '../../../../electron/project/recent'
import { Workspace } from '../../../../electron/project/workspace'
import { makeSample } from '../../../../electron/sample/make-sample'
import type { FileSystem } from '../../../../electron/storage/file-system'

export const WINDOW = 1

const none = () => Promise.reject(new Error('No page engine here.'))
const noPageEngine: Chromium = {
  parseHtml: none,
  parseMarkdown: none,
  parseBundle: none,
  parseWhole: none,
  parseCodebook: none,
  parseRefi: none,
  parseTable: none,
  parseTemplate: none,
  drawPage: none,
  rasterise: none,
  printPdf: none,
  close: none,
}

/** The main process without Electron: real handlers, real files in a temp folder, and an analyst who answers dialogs. */
export async function openDesk(engine: Chromium = noPageEngine, fileSystem?: FileSystem) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-desk-')))
  const answers: Answers = {
    project: join(folder, 'river.assay'),
    articles: [],
    whileChoosing: async () => {},
    memo: null,
    memoFolder: null,
    template: null,
    codebook: null,
    incoming: null,
    table: null,
    exported: null,
    packet: null,
    settingsFile: null,
    copyToMerge: null,
    answerFiles: [],
    keyFiles: [],
    projectCopy: null,
    package: null,
    unpacked: null,
    openFailure: '',
    exportFailure: () => null,
  }
  const told: EventMessage[] = []
  const bugs: unknown[] = []
  const copied: string[] = []
  /** What the desktop, the menu and the dialogs were asked for, in order. */
  const asked: unknown[][] = []
  const note = (...what: unknown[]) => void asked.push(what)
  const failures: Input<'app.reportFailure'>[] = []
  const outbox = new Outbox()
  const windows = new Map<number, Listener>()
  const tell = (message: EventMessage, except?: number) => {
    told.push(message)
    outbox.tell(
      [...windows].flatMap(([windowId, window]) => (windowId === except ? [] : window)),
      message,
    )
  }
  const tellOne = (windowId: number, messages: Iterable<EventMessage>) => {
    const window = windows.get(windowId)
    const all = [...messages]
    told.push(...all)
    if (window) outbox.tellAll(window, all)
  }
  const recent = new RecentFiles(folder)
  const workspace = new Workspace({
    ...(fileSystem && { fileSystem }),
    recent,
    tell: (message, windowIds, session) => {
      told.push(message)
      outbox.tell(
        windowIds.flatMap((id) => {
          const window = windows.get(id)
          return window ? { ...window, mayHear: (each: EventMessage) => onlookers.heard(id, each, session) } : []
        }),
        message,
      )
    },
    changed: () => undefined,
    notClosed: (failure) => void bugs.push(failure),
    mayLeave: async () => true,
    backupFolder: join(folder, 'backups'),
    sample: { folder: join(folder, 'sample.assay'), make: makeSample },
  })
  const given = new GivenFiles({
    windowIds: () => [WINDOW],
    openWindow: () => WINDOW,
    bringUp: () => undefined,
    tell: () => undefined,
    isUsed: () => false,
    windowWith: (path) => workspace.windowWith(path),
    projectAround: async (path) => path,
  })
  const draftOwners = new DraftOwners((windowId) => windows.has(windowId))
  const onlookers = new Onlookers({
    isOpen: () => true,
    sessionAt: (windowId) => workspace.openSessionAt(windowId),
    draftOwners,
  })
  const handlers = handlersFor({
    workspace,
    recent,
    tell,
    tellOne,
    preferences: preferencesIn(folder),
    template: new ChosenTemplate(folder),
    exportDisk: failingDisk((path) => answers.exportFailure(path)),
    shortcuts: new ShortcutsFile(folder),
    shortcutsChanged: () => note('shortcutsChanged'),
    licences: async () => 'react 19 (MIT)',
    draftOwners,
    viewpoint: (windowId) => onlookers.viewpoint(windowId, workspace.sessionAt(windowId)),
    worksAs: (windowId, analystId) => {
      const window = windows.get(windowId)
      if (window) outbox.tellAll(window, onlookers.worksAs(windowId, analystId))
    },
    beside: new Beside(oneWindow, alone),
    act: (windowId, act) => {
      note('act', windowId, act)
      return 100
    },
    recentChanged: () => note('recentChanged'),
    preferencesChanged: (changes) => note('preferencesChanged', changes),
    ...settingsOf(folder, note),
    setUsable: (commands, typing) => note('setUsable', [...commands], typing),
    showProgress: (windowId, _kind, progress) => note('showProgress', windowId, progress),
    chromium: async () => engine,
    given,
    windowFailed: (failure) => void failures.push(failure),
    desktop: {
      info: () => ({
        version: '0',
        electron: '0',
        chromium: '0',
        node: '0',
        platform: 'test',
        edition: 'sources',
        system: 'Test 1',
      }),
      copyText: async (text) => void copied.push(text),
      copyPicture: async (png) => note('copyPicture', [...png]),
      setTheme: (theme) => note('setTheme', theme),
      showInFolder: (path) => note('showInFolder', path),
      openFile: async (path) => {
        note('openFile', path)
        return answers.openFailure
      },
    },
    dialogs: answering(answers, note),
  })
  const server = createServer(handlers, (failure) => void bugs.push(failure))
  onTestFinished(async () => {
    await workspace.closeAll()
    await rm(folder, { recursive: true, force: true })
  })

  const ask = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const reply = await server(name, input, WINDOW)
    if (!reply.ok && reply.code === 'bug') throw bugs.at(-1)
    if (!reply.ok) throw Object.assign(new Error(reply.message), { code: reply.code })
    return reply.value as Output<N>
  }
  /** One more window on the project of the first, which is told what its analyst may hear. `said` are all texts that came to it, `copy` what it made of them. */
  const openWindow = (windowId: number) => {
    const said: string[] = []
    const copy = new WindowCopy()
    const window: Listener = {
      send: (text) => {
        said.push(text)
        copy.hear(JSON.parse(text) as EventMessage)
      },
    }
    windows.set(windowId, window)
    if (!workspace.openSessionAt(windowId)) workspace.join(windowId, WINDOW)
    /** The answer as it is sent, also where it is a refusal. */
    const call = async <N extends CallName>(name: N, input: Input<N>): Promise<string> => {
      const text = await answerTo(name, await server(name, input, windowId), {
        tell: (messages) => outbox.tellAll(window, messages),
        told: () => outbox.settled(),
        shown: (opened, anew) => onlookers.shown(windowId, opened, anew),
      })
      said.push(text)
      return text
    }
    const ask = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
      const reply = JSON.parse(await call(name, input)) as Reply<Output<N>>
      if (!reply.ok) throw Object.assign(new Error(reply.message), { code: reply.code })
      return reply.value
    }
    /** As a page does when it is loaded: shows the project, then says who works there. */
    const load = async (analystId: string | null) => {
      if (!workspace.openSessionAt(windowId)) workspace.join(windowId, WINDOW)
      copy.show(await ask('project.current', {}))
      if (analystId !== null) await ask('window.worksAs', { analystId })
    }
    return { said, copy, call, ask, load }
  }
  return { given, openWindow, folder, answers, told, bugs, failures, copied, asked, workspace, server, ask }
}
