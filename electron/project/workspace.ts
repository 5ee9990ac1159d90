import { projectWords } from './project-words'
import type { EventMessage, OpenProject } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { stat } from 'node:fs/promises'
import type { Beginning } from './first-commit'
import { recentIdOf } from './recent'
import { folderIdOf, shown } from './shown'
import { ShownProjects } from './shown-projects'
import { realPath } from '../real-path'
import { localFileSystem, unlessMissing } from '../storage/file-system'
import type { ProjectSession } from './session'
import type { SessionOptions } from './session-options'
import { turnOf, turnOfFolder, Turns } from './turns'
import type { WorkspaceOptions } from './workspace-options'

/**
 * The projects that are open, and which of them each window shows: one or none. A project is opened once however many
 * windows show it, and closes when none does any more.
 */
export class Workspace {
  readonly #options: WorkspaceOptions
  readonly #shown = new ShownProjects()
  readonly #turns = new Turns()
  /** Why a window does not show what it was opened for. */
  readonly #failures = new Map<number, Error>()

  constructor(options: WorkspaceOptions) {
    this.#options = options
  }

  /** The session of the project that a window shows. Refuses when it shows none. */
  sessionAt(windowId: number): ProjectSession {
    const session = this.openSessionAt(windowId)
    if (!session) throw new Refusal('no-project', projectWords.noProject)
    return session
  }

  /** Null when it shows none. */
  openSessionAt(windowId: number): ProjectSession | null {
    return this.#shown.at(windowId)
  }

  /** The windows that show a project. */
  windowsOf(session: ProjectSession | null): number[] {
    return this.#shown.windowsOf(session)
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

  /** By what a window knows the folder of what it shows. */
  folderIdAt(windowId: number): string | null {
    const session = this.openSessionAt(windowId)
    return session && folderIdOf(session)
  }

  /** Whether a project of the list of recent projects is open in some window. */
  isOpen(recentId: string): boolean {
    return this.#shown.all.some(({ folder }) => recentIdOf(folder) === recentId)
  }

  create(folder: string, about: Beginning, windowId: number): Promise<OpenProject | null> {
    return this.#showNext(windowId, (sessions) =>
      this.#inFolder(folder, async () =>
        this.#put(windowId, await sessions.create(folder, about, this.#sessionOptions), null),
      ),
    )
  }

  /** Opens a project that is made for it. */
  begin(make: (options: SessionOptions) => Promise<ProjectSession>, windowId: number): Promise<OpenProject | null> {
    return this.#showNext(windowId, async () => this.#put(windowId, await make(this.#sessionOptions), null))
  }

  /** Shows the project in a window; one that others show already is shown by all of them. */
  open(folder: string, windowId: number): Promise<OpenProject | null> {
    return this.#showNext(windowId, (sessions) =>
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
      (failure: Error) => void this.#failures.set(windowId, failure),
    )
  }

  /** What a window shows, once what it was opened for is open. Throws, once, what kept it from opening. */
  async openedAt(windowId: number): Promise<OpenProject | null> {
    await this.#turns.settled(turnOf(windowId))
    const failure = this.#failures.get(windowId)
    this.#failures.delete(windowId)
    if (failure) throw failure
    return this.currentAt(windowId)
  }

  /** A window that was opened from another one shows what that one does. */
  join(windowId: number, other: number): void {
    const session = this.openSessionAt(other)
    if (session) this.#shown.put(windowId, session)
    this.#options.changed()
  }

  /** Opens the project that is read-only in a window again, for writing. */
  makeWritable(by: 'take-over' | 'accept-loss', windowId: number): Promise<OpenProject | null> {
    const { folder } = this.sessionAt(windowId)
    const options = { ...this.#sessionOptions, takeOver: by === 'take-over', acceptLoss: by === 'accept-loss' }
    return this.#showNext(windowId, (sessions) =>
      this.#inFolder(folder, async (known) => this.#put(windowId, await sessions.open(folder, options), known)),
    )
  }

  /** Tells all windows that show what this one does. */
  tellAbout(windowId: number, message: EventMessage): void {
    const session = this.sessionAt(windowId)
    this.#options.tell(message, this.windowsOf(session), session)
  }

  /**
   * Gives the folder of the project that a window shows another name; all of its windows go on in it. Where that fails
   * they go on as before; where it cannot be opened again they show none, and the refusal says where it is. Null when
   * the analyst stays because something is not on disk.
   */
  async renameFolder(name: string, windowId: number): Promise<OpenProject | null> {
    const { folder } = this.sessionAt(windowId)
    if (!(await this.mayClose(windowId))) return null
    return this.#showNext(windowId, (sessions) =>
      this.#inFolder(folder, async (known) => {
        const { renameAndOpen } = await import('./rename-folder')
        // From here on this session takes no change: its windows need another one, or none.
        await known?.close().catch(this.#options.notClosed)
        const disk = this.#options.fileSystem ?? localFileSystem
        const options = { ...this.#sessionOptions, knownAs: known && folderIdOf(known) }
        const open = (path: string) => sessions.open(path, options)
        const { path, session, refusal } = await renameAndOpen(disk, folder, name, open)
        if (path !== folder) await this.#options.recent.moved(folder, path)
        if (session === null) {
          if (known) this.#showNone(known, this.windowsOf(known))
          throw refusal
        }
        this.#put(windowId, session, known)
        if (refusal === null) return session
        this.#options.tell({ name: 'project.opened', payload: shown(session) }, [windowId], session)
        throw refusal
      }),
    )
  }

  /** Looks whether another program has written to the files of a project; the status tells. */
  async lookOutside(): Promise<void> {
    await Promise.all(this.#shown.all.map(({ outside }) => outside.look()))
  }

  /** The analyst's own copy of the sample, made the first time; what they did to it stays. */
  async openSample(windowId: number): Promise<OpenProject | null> {
    const { folder, make } = this.#options.sample
    await this.#turns.take(turnOfFolder(folder), async () => {
      if ((await unlessMissing(stat(folder))) === null) await make(folder, this.#sessionOptions)
    })
    return this.open(folder, windowId)
  }

  /** The window that shows the project in this folder; undefined when none does. */
  async windowWith(folder: string): Promise<number | undefined> {
    return this.windowsOf(this.#shown.inFolder(await realPath(folder)))[0]
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
      for (const id of windowIds) this.#shown.remove(id)
      const closing = this.#turns.take(turnOfFolder(session.folder), () => session.close())
      await closing.finally(() => this.#showNone(session, windowIds))
    })
  }

  /** A window is gone. What only it has shown is closed. */
  left(windowId: number): Promise<void> {
    return this.#turns.take(turnOf(windowId), async () => {
      const session = this.openSessionAt(windowId)
      this.#shown.remove(windowId)
      this.#failures.delete(windowId)
      this.#options.changed()
      if (session) await this.#letGo(session)
    })
  }

  /** Resolves when everything that could be written is on disk and all folders are free for others. */
  async closeAll(): Promise<void> {
    await this.#turns.allSettled()
    const sessions = this.#shown.all
    const closing = sessions.map((session) => session.close())
    for (const session of sessions) for (const id of this.windowsOf(session)) this.#shown.remove(id)
    const failed = (await Promise.allSettled(closing)).find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
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
   * What a window shows is left only after the next project has opened: a refusal costs nothing. Null when the analyst
   * stays with it.
   */
  #showNext(
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
    return this.#turns.take(turnOfFolder(path), () => work(this.#shown.inFolder(path)))
  }

  /** A window shows a session, and so do all that have shown the one whose place it takes. */
  #put(windowId: number, session: ProjectSession, instead: ProjectSession | null): ProjectSession {
    const others = instead === null ? [] : this.windowsOf(instead).filter((id) => id !== windowId)
    if (!this.#shown.all.includes(session)) this.#follow(session)
    for (const id of [windowId, ...others]) this.#shown.put(id, session)
    if (others.length > 0) this.#options.tell({ name: 'project.opened', payload: shown(session) }, others, session)
    return session
  }

  /** These windows show no project from now on, and are told. */
  #showNone(session: ProjectSession, windowIds: readonly number[]): void {
    for (const id of windowIds) this.#shown.remove(id)
    this.#options.tell({ name: 'project.closed', payload: null }, windowIds, session)
    this.#options.changed()
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
}
