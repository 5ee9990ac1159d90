import type { EventMessage, OpenProject } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type RecentFiles, recentIdOf } from './recent'
import { realPath } from '../real-path'
import type { FileSystem } from '../storage/file-system'
import type { ProjectSession } from './session'
import type { SessionOptions } from './session-options'
import { Turns } from './turns'

export type WorkspaceOptions = {
  /** The disk of this machine unless a test brings its own. */
  fileSystem?: FileSystem
  recent: RecentFiles
  /** Where second copies of backups go, outside of any project. */
  backupFolder: string
  /** Where the analyst's own copy of the sample lies, once it is made, and what makes it there. */
  sample: { folder: string; make: (folder: string, options: SessionOptions) => Promise<void> }
  /** Whether a project may close; asks the analyst while something of it is not on disk. */
  mayLeave: (session: ProjectSession, windowId: number) => Promise<boolean>
  /** Hears that a window shows something else, or is gone. */
  changed: () => void
  /** Hears why a project that was left could not be closed in order. */
  notClosed: (failure: unknown) => void
  /** Tells these windows something about a project that they show, and no other window. */
  tell: (message: EventMessage, windowIds: readonly number[], session: ProjectSession) => void
}

/**
 * The projects that are open, and which of them each window shows: one or none. A project is opened once however many
 * windows show it, and closes when none does any more.
 */
export class Workspace {
  readonly #options: WorkspaceOptions
  readonly #shownAt = new Map<number, ProjectSession>()
  readonly #turns = new Turns()
  /** Why a window does not show what it was opened for. */
  readonly #failures = new Map<number, unknown>()

  constructor(options: WorkspaceOptions) {
    this.#options = options
  }

  /** The session of the project that a window shows. Refuses when it shows none. */
  sessionAt(windowId: number): ProjectSession {
    const session = this.openSessionAt(windowId)
    if (!session) throw new Refusal('no-project', 'No project is open. Open or create one first.')
    return session
  }

  /** The same, or null when it shows none. */
  openSessionAt(windowId: number): ProjectSession | null {
    return this.#shownAt.get(windowId) ?? null
  }

  /** The windows that show a project. */
  windowsOf(session: ProjectSession | null): number[] {
    return [...this.#shownAt].flatMap(([id, each]) => (each === session ? id : []))
  }

  /** What a window shows, as it is: what of it it may see is told apart when it is sent. */
  currentAt(windowId: number): OpenProject | null {
    const session = this.openSessionAt(windowId)
    return session && shown(session)
  }

  /** The id in the list of recent projects of what a window shows. */
  recentIdAt(windowId: number): string | null {
    const session = this.openSessionAt(windowId)
    return session && recentIdOf(session.folder)
  }

  /** Whether a project of the list of recent projects is open in some window. */
  isOpen(recentId: string): boolean {
    return this.#sessions.some(({ folder }) => recentIdOf(folder) === recentId)
  }

  create(folder: string, about: { title: string; analyst: string }, windowId: number): Promise<OpenProject | null> {
    return this.#show(windowId, (sessions) =>
      this.#inFolder(folder, async () =>
        this.#put(windowId, await sessions.create(folder, about, this.#sessionOptions), null),
      ),
    )
  }

  /** Opens a project that is made for it. */
  begin(make: (options: SessionOptions) => Promise<ProjectSession>, windowId: number): Promise<OpenProject | null> {
    return this.#show(windowId, async () => this.#put(windowId, await make(this.#sessionOptions), null))
  }

  /** Shows the project in a window; one that others show already is shown by all of them. */
  open(folder: string, windowId: number): Promise<OpenProject | null> {
    return this.#show(windowId, (sessions) =>
      this.#inFolder(folder, async (known) => {
        // One that could only be read may be free by now, and has what the other did.
        if (known?.readOnly === null) return this.#put(windowId, known, null)
        return this.#put(windowId, await sessions.open(folder, this.#sessionOptions), known)
      }),
    )
  }

  /** Opens a project in a window whose page is not there yet; `openedAt` tells the page what came of it. */
  openFirst(folder: string, windowId: number): Promise<void> {
    return this.open(folder, windowId).then(
      () => undefined,
      (failure: unknown) => void this.#failures.set(windowId, failure),
    )
  }

  /** What a window shows, once what it was opened for is open. Throws, once, what kept it from opening. */
  async openedAt(windowId: number): Promise<OpenProject | null> {
    await this.#turns.settled(turnOf(windowId))
    const failure = this.#failures.get(windowId)
    this.#failures.delete(windowId)
    if (failure !== undefined) throw failure
    return this.currentAt(windowId)
  }

  /** A window that was opened from another one shows what that one does. */
  join(windowId: number, other: number): void {
    const session = this.openSessionAt(other)
    if (session) this.#shownAt.set(windowId, session)
    this.#options.changed()
  }

  /** Opens the project that is read-only in a window again, for writing. */
  makeWritable(by: 'take-over' | 'accept-loss', windowId: number): Promise<OpenProject | null> {
    const { folder } = this.sessionAt(windowId)
    const options = { ...this.#sessionOptions, takeOver: by === 'take-over', acceptLoss: by === 'accept-loss' }
    return this.#show(windowId, (sessions) =>
      this.#inFolder(folder, async (known) => this.#put(windowId, await sessions.open(folder, options), known)),
    )
  }

  /** Tells all windows that show what this one does. */
  tellAbout(windowId: number, message: EventMessage): void {
    const session = this.sessionAt(windowId)
    this.#options.tell(message, this.windowsOf(session), session)
  }

  /** Looks whether another program has written to the files of a project; the status tells. */
  async lookOutside(): Promise<void> {
    await Promise.all(this.#sessions.map(({ outside }) => outside.look()))
  }

  /** The analyst's own copy of the sample, made the first time; what they did to it stays. */
  async openSample(windowId: number): Promise<OpenProject | null> {
    const { folder, make } = this.#options.sample
    await this.#turns.take(turnOfFolder(folder), async () => {
      if (!(await exists(folder))) await make(folder, this.#sessionOptions)
    })
    return this.open(folder, windowId)
  }

  /** The window that shows the project in this folder; undefined when none does. */
  async windowWith(folder: string): Promise<number | undefined> {
    return this.windowsOf(this.#known(await realPath(folder)))[0]
  }

  /**
   * Whether a window may show something else, or go: without a word while others show its project too, else the project
   * closes, and the analyst is asked while something of it is not on disk.
   */
  mayLeave(windowId: number): true | Promise<boolean> {
    return this.windowsOf(this.openSessionAt(windowId)).some((id) => id !== windowId) || this.mayClose(windowId)
  }

  /** Whether the project that a window shows may close; asks the analyst while something of it is not on disk. */
  mayClose(windowId: number): true | Promise<boolean> {
    const session = this.openSessionAt(windowId)
    return session === null || this.#options.mayLeave(session, windowId)
  }

  /** Closes the project that a window shows, in all windows. Resolves when its folder is free for others. */
  close(windowId: number): Promise<void> {
    return this.#turns.take(turnOf(windowId), async () => {
      const session = this.openSessionAt(windowId)
      if (!session) return
      const windowIds = this.windowsOf(session)
      for (const id of windowIds) this.#shownAt.delete(id)
      await this.#turns.take(turnOfFolder(session.folder), () => session.close())
      this.#options.tell({ name: 'project.closed', payload: null }, windowIds, session)
      this.#options.changed()
    })
  }

  /** A window is gone. What only it has shown is closed. */
  left(windowId: number): Promise<void> {
    return this.#turns.take(turnOf(windowId), async () => {
      const session = this.openSessionAt(windowId)
      this.#shownAt.delete(windowId)
      this.#failures.delete(windowId)
      this.#options.changed()
      if (session) await this.#letGo(session)
    })
  }

  /** Resolves when everything that could be written is on disk and all folders are free for others. */
  async closeAll(): Promise<void> {
    await this.#turns.allSettled()
    const closing = this.#sessions.map((session) => session.close())
    this.#shownAt.clear()
    const failed = (await Promise.allSettled(closing)).find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  }

  get #sessions(): ProjectSession[] {
    return [...new Set(this.#shownAt.values())]
  }

  get #sessionOptions(): SessionOptions {
    const { backupFolder, fileSystem } = this.#options
    return { backupFolder, ...(fileSystem && { fileSystem }) }
  }

  /**
   * What a window shows is left only after the next project has opened: a refusal costs nothing. Null when the analyst
   * stays with it.
   */
  #show(
    windowId: number,
    start: (sessions: typeof ProjectSession) => Promise<ProjectSession>,
  ): Promise<OpenProject | null> {
    return this.#turns.take(turnOf(windowId), async () => {
      if (!(await this.mayLeave(windowId))) return null
      const sessions = await import('./session')
      const before = this.openSessionAt(windowId)
      const session = await start(sessions.ProjectSession)
      if (before && before !== session) await this.#letGo(before)
      await this.#options.recent.remember(session.folder, session.project.about.project.title)
      this.#options.changed()
      // Taken last: the document goes on while the list is written, and the status must be that of the same moment.
      const opened = shown(session)
      void session.changes.getReady()
      return opened
    })
  }

  /** Does something about the project in a folder, with its session if it is open, and nothing else about it meanwhile. */
  async #inFolder(
    folder: string,
    work: (known: ProjectSession | null) => Promise<ProjectSession>,
  ): Promise<ProjectSession> {
    const path = await realPath(folder)
    return this.#turns.take(turnOfFolder(path), () => work(this.#known(path)))
  }

  /** A window shows a session, and so do all that have shown the one whose place it takes. */
  #put(windowId: number, session: ProjectSession, instead: ProjectSession | null): ProjectSession {
    const others = instead === null ? [] : this.windowsOf(instead).filter((id) => id !== windowId)
    if (!this.#sessions.includes(session)) this.#follow(session)
    for (const id of [windowId, ...others]) this.#shownAt.set(id, session)
    if (others.length > 0) this.#options.tell({ name: 'project.opened', payload: shown(session) }, others, session)
    return session
  }

  /** Closes a project that no window shows any more. That its folder could not be freed is no reason to stay with it. */
  async #letGo(session: ProjectSession): Promise<void> {
    await this.#turns.take(turnOfFolder(session.folder), async () => {
      if (this.windowsOf(session).length === 0) await session.close().catch(this.#options.notClosed)
    })
  }

  #follow(session: ProjectSession): void {
    const tell = (message: EventMessage) => this.#options.tell(message, this.windowsOf(session), session)
    session.status.onWrite((written) => tell({ name: 'project.changed', payload: written }))
    session.status.onChange((status) => tell({ name: 'project.status', payload: status }))
    session.status.onNotice((notice) => tell({ name: 'project.notice', payload: notice }))
  }

  /** By the real path: two names may lead to one folder, and its own lock would keep it shut by the second. */
  #known(path: string): ProjectSession | null {
    return this.#sessions.find(({ folder }) => folder === path) ?? null
  }
}

const turnOf = (windowId: number): string => `window ${windowId}`
const turnOfFolder = (path: string): string => `folder ${path}`

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

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
