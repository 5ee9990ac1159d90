import type { EventMessage, OpenProject } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Beginning } from './first-commit'
import { type RecentFiles, recentIdOf } from './recent'
import { realPath } from '../real-path'
import type { FileSystem } from '../storage/file-system'
import type { ProjectSession } from './session'
import type { SessionOptions } from './session-options'

export type WorkspaceOptions = {
  /** The disk of this machine unless a test brings its own. */
  fileSystem?: FileSystem
  recent: RecentFiles
  /** Where second copies of backups go, outside of any project. */
  backupFolder: string
  /** Milliseconds between two backups while work goes on, and how many of the last ones always stay; as is wished now. */
  backups?: { every: () => number; kept: () => number }
  /** Where the analyst's own copy of the sample lies, once it is made, and what makes it there. */
  sample: { folder: string; make: (folder: string, options: SessionOptions) => Promise<void> }
  /** Whether a project may close; asks the analyst while something of it is not on disk. */
  mayLeave: (session: ProjectSession, windowId: number) => Promise<boolean>
  /** Tells every window but the one that asked, which gets its answer. */
  tell: (message: EventMessage, except?: number) => void
}

/** The one project that is open, if any, and the ways to open another. */
export class Workspace {
  readonly #options: WorkspaceOptions
  #session: ProjectSession | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: WorkspaceOptions) {
    this.#options = options
  }

  /** The open project's session. Refuses when there is none. */
  get session(): ProjectSession {
    if (!this.#session) throw new Refusal('no-project', 'No project is open. Open or create one first.')
    return this.#session
  }

  /** The same, or null when there is none. */
  get openSession(): ProjectSession | null {
    return this.#session
  }

  /** As it is: what of it a window may see is told apart when it is sent. */
  get current(): OpenProject | null {
    return this.#session && shown(this.#session)
  }

  /** The open project's id in the list of recent projects. */
  get recentId(): string | null {
    return this.#session && recentIdOf(this.#session.folder)
  }

  create(folder: string, about: Beginning, windowId: number): Promise<OpenProject | null> {
    return this.#replace(windowId, async (sessions) => sessions.create(folder, about, this.#sessionOptions))
  }

  /** Opens a project that is made for it. */
  begin(make: (options: SessionOptions) => Promise<ProjectSession>, windowId: number): Promise<OpenProject | null> {
    return this.#replace(windowId, () => make(this.#sessionOptions))
  }

  open(folder: string, windowId: number): Promise<OpenProject | null> {
    return this.#replace(windowId, async (sessions) => {
      // One that could only be read may be free by now, and has what the other did.
      if (this.#session?.readOnly === null && (await isSameFolder(this.#session.folder, folder))) return this.#session
      return sessions.open(folder, this.#sessionOptions)
    })
  }

  /** Opens the project that is read-only here again, for writing. */
  makeWritable(by: 'take-over' | 'accept-loss', windowId: number): Promise<OpenProject | null> {
    const { folder } = this.session
    const options = { ...this.#sessionOptions, takeOver: by === 'take-over', acceptLoss: by === 'accept-loss' }
    return this.#replace(windowId, (sessions) => sessions.open(folder, options))
  }

  /** Looks whether another program has written to the project's files; the status tells. */
  async lookOutside(): Promise<void> {
    await this.#session?.outside.look()
  }

  /** The analyst's own copy of the sample, made the first time; what they did to it stays. */
  async openSample(windowId: number): Promise<OpenProject | null> {
    const { folder, make } = this.#options.sample
    if (!(await exists(folder))) await make(folder, this.#sessionOptions)
    return this.open(folder, windowId)
  }

  /** Whether the open project, if any, may close; asks the analyst while something of it is not on disk. */
  async mayLeave(windowId: number): Promise<boolean> {
    return this.#session === null || this.#options.mayLeave(this.#session, windowId)
  }

  /** Resolves when everything that could be written is on disk and the folder is free for others. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      const session = this.#session
      if (!session) return
      this.#session = null
      await session.close()
      this.#options.tell({ name: 'project.closed', payload: null })
    })
  }

  get #sessionOptions(): SessionOptions {
    const { backupFolder, backups, fileSystem } = this.#options
    return {
      backupFolder,
      ...(backups && { backupsKept: backups.kept, limits: { backup: backups.every } }),
      ...(fileSystem && { fileSystem }),
    }
  }

  /**
   * The project that is open closes only after the next one has opened: a refusal costs nothing. Null when the analyst
   * stays with it.
   */
  #replace(
    windowId: number,
    start: (sessions: typeof ProjectSession) => Promise<ProjectSession>,
  ): Promise<OpenProject | null> {
    return this.#inTurn(async () => {
      if (!(await this.mayLeave(windowId))) return null
      const sessions = await import('./session')
      const session = await start(sessions.ProjectSession)
      if (session !== this.#session) {
        await this.#session?.close()
        this.#follow(session)
      }
      await this.#options.recent.remember(session.folder, session.project.about.project.title)
      // Taken last: the document goes on while the list is written, and the status must be that of the same moment.
      const opened = shown(session)
      this.#options.tell({ name: 'project.opened', payload: opened }, windowId)
      void session.changes.getReady()
      return opened
    })
  }

  #follow(session: ProjectSession): void {
    this.#session = session
    const { tell } = this.#options
    session.status.onWrite((written) => tell({ name: 'project.changed', payload: written }))
    session.status.onChange((status) => tell({ name: 'project.status', payload: status }))
    session.status.onNotice((notice) => tell({ name: 'project.notice', payload: notice }))
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => undefined)
    return done
  }
}

const shown = (session: ProjectSession): OpenProject => ({
  project: session.project,
  folderId: recentIdOf(session.folder),
  folderName: basename(session.folder),
  readOnly: session.readOnly,
  writableBy: session.writableBy,
  notices: session.status.notices,
  status: session.status.current,
  drafts: session.drafts.all,
  ahead: null,
})

/** Two names may lead to one folder, and its own lock would keep it shut by the second. */
async function isSameFolder(one: string, other: string): Promise<boolean> {
  const [left, right] = await Promise.all([one, other].map(realPath))
  return left === right
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
