import type { CallName, EventMessage, Input, Output } from '@shared/ipc/contract'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { handlersFor } from '../../../../electron/ipc/handlers'
import { createServer } from '../../../../electron/ipc/server'
import { DraftOwners } from '../../../../electron/draft-owners'
import { Beside } from '../../../../electron/windows-beside'
import { oneWindow } from '../one-window'
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
  parseTable: none,
  drawPage: none,
  rasterise: none,
  printPdf: none,
  close: none,
}

type Answers = {
  project: string | null
  articles: string[]
  /** What goes on while the dialog for articles is open. */
  whileChoosing: () => Promise<unknown>
  memo: string | null
  codebook: string | null
  table: string | null
  exported: string | null
  packet: string | null
  answerFiles: string[]
  keyFiles: string[]
  openFailure: string
}

/** The main process without Electron: real handlers, real files in a temp folder, and an analyst who answers dialogs. */
export async function openDesk(engine: Chromium = noPageEngine, fileSystem?: FileSystem) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-desk-')))
  const answers: Answers = {
    project: join(folder, 'river.assay'),
    articles: [],
    whileChoosing: async () => {},
    memo: null,
    codebook: null,
    table: null,
    exported: null,
    packet: null,
    answerFiles: [],
    keyFiles: [],
    openFailure: '',
  }
  const told: EventMessage[] = []
  const bugs: unknown[] = []
  const copied: string[] = []
  /** What the desktop, the menu and the dialogs were asked for, in order. */
  const asked: unknown[][] = []
  const note = (...what: unknown[]) => void asked.push(what)
  const failures: Input<'app.reportFailure'>[] = []
  const tell = (message: EventMessage) => void told.push(message)
  const recent = new RecentFiles(folder)
  const workspace = new Workspace({
    ...(fileSystem && { fileSystem }),
    recent,
    tell,
    mayLeave: async () => true,
    backupFolder: join(folder, 'backups'),
    sample: { folder: join(folder, 'sample.assay'), make: makeSample },
  })
  const handlers = handlersFor({
    workspace,
    recent,
    tell,
    preferences: preferencesIn(folder),
    shortcuts: new ShortcutsFile(folder),
    shortcutsChanged: () => note('shortcutsChanged'),
    licences: async () => 'react 19 (MIT)',
    draftOwners: new DraftOwners(() => false),
    beside: new Beside(oneWindow),
    recentChanged: () => note('recentChanged'),
    themeChanged: () => note('themeChanged'),
    setUsable: (commands, typing) => note('setUsable', [...commands], typing),
    showProgress: (windowId, part) => note('showProgress', windowId, part),
    chromium: async () => engine,
    windowFailed: (failure) => void failures.push(failure),
    desktop: {
      info: () => ({ version: '0', electron: '0', chromium: '0', node: '0', platform: 'test' }),
      copyText: async (text) => void copied.push(text),
      setTheme: (theme) => note('setTheme', theme),
      showInFolder: (path) => note('showInFolder', path),
      openFile: async (path) => {
        note('openFile', path)
        return answers.openFailure
      },
    },
    dialogs: {
      newProject: async (windowId, suggested) => {
        note('newProject', windowId, suggested)
        return answers.project
      },
      openProject: async () => answers.project,
      articles: async () => {
        await answers.whileChoosing()
        return answers.articles
      },
      newVersion: async () => {
        await answers.whileChoosing()
        return answers.articles[0] ?? null
      },
      articleFolder: async () => answers.articles,
      memo: async (windowId, suggested, format) => {
        note('memo', windowId, suggested, format)
        return answers.memo
      },
      exported: async (windowId, suggested, as) => {
        note('exported', windowId, suggested, as)
        return answers.exported
      },
      codebook: async () => answers.codebook,
      table: async () => answers.table,
      packet: async () => answers.packet,
      answerFiles: async () => answers.answerFiles,
      keyFiles: async () => answers.keyFiles,
      unsaved: async () => 'stay',
      copy: async () => null,
    },
  })
  const server = createServer(handlers, (failure) => void bugs.push(failure))
  onTestFinished(async () => {
    await workspace.close()
    await rm(folder, { recursive: true, force: true })
  })

  const ask = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const reply = await server(name, input, WINDOW)
    if (!reply.ok && reply.code === 'bug') throw bugs.at(-1)
    if (!reply.ok) throw Object.assign(new Error(reply.message), { code: reply.code })
    return reply.value as Output<N>
  }
  return { folder, answers, told, bugs, failures, copied, asked, workspace, server, ask }
}
