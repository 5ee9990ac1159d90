import { programWords } from './program-words'
import type { EventMessage } from '@shared/ipc/contract'
import { app, type BrowserWindow, type IpcMainInvokeEvent, screen } from 'electron'
import type { ComingBack } from './coming-back'
import type { ProjectSession } from './project/session'
import { log } from './log'
import { isWorkbench, reloadAfterCrash, returnToWorkbench } from './page-recovery'
import { followDisplays, markDocument, openWindow, type WindowOptions, workAreas } from './window'
import { leaveField } from './leave-field'
import { Telling } from './telling'
import { besideBounds, type KeptWindow, type Rectangle, type WindowBounds } from './window-bounds'
import { type Shown, type ShownProject, WindowNames } from './window-names'
import { WindowPlaces } from './window-places'

/** Takes the bar away. */
const NO_PROGRESS = -1

/** What all windows have in common, and those that come back at the next start. */
type WindowsOptions = Omit<WindowOptions, 'title' | 'place'> & { comingBack: ComingBack }

/** Every window on the workbench. */
export class Windows {
  readonly #options: WindowsOptions
  /** The one opened first is the first. */
  readonly #open = new Set<BrowserWindow>()
  /** What is typed in them is being handed over. */
  readonly #closing = new Set<BrowserWindow>()
  /** The one used last is the first. */
  #used: BrowserWindow[] = []
  readonly #names = new WindowNames()
  readonly #places = new WindowPlaces(workAreas)
  #changed: () => void = () => undefined
  #left: (windowId: number) => void = () => undefined
  #pageLoaded: (windowId: number) => void = () => undefined
  /** What windows that came back were before. */
  readonly #before = new Map<number, KeptWindow>()
  /** Tells them what they are to hear. */
  readonly telling = new Telling()
  #quitting = false
  #mayClose: (windowId: number) => true | Promise<boolean> = () => true

  constructor(options: WindowsOptions) {
    this.#options = options
    app.on('before-quit', () => {
      // All of them close now, one after the other.
      if (!this.#quitting) this.#options.comingBack.keep(this.#staying)
      this.#quitting = true
    })
  }

  /** Opens the windows that were open when the program ended; a first one where none are known. */
  openAgain(): void {
    followDisplays(() => this.#places.displaysChanged())
    for (const kept of this.#options.comingBack.open()) {
      const id = this.#openAt(kept)
      this.#before.set(id, kept)
    }
    if (this.#open.size === 0) this.#openAt(null)
  }

  /** Their projects are open, or were refused: from now on they come back as they are then. */
  keepFromNow(): void {
    this.#options.comingBack.opened()
    this.#keepChanged()
  }

  /** Opens one more window and answers with its id. */
  open(): number {
    const [last] = this.#used
    return this.#openAt(last ? besideBounds(last.getNormalBounds()) : (this.#options.comingBack.windows[0] ?? null))
  }

  #openAt(place: WindowBounds | null): number {
    const window = openWindow({ ...this.#options, title: 'Assay', place })
    const { id } = window
    this.#open.add(window)
    this.#used.unshift(window)
    window.on('focus', () => this.#use(window))
    window.on('close', (event) => {
      event.preventDefault()
      this.#close(window).catch((failure: unknown) => {
        log('Closing a window', failure)
        this.#stay(window)
      })
    })
    window.on('closed', () => {
      this.#open.delete(window)
      this.#names.setProject(id, null)
      this.#left(id)
      this.#closing.delete(window)
      this.#used = this.#used.filter((each) => each !== window)
      this.#changed()
      // On macOS a program without windows goes on, unless it was asked to quit.
      if (this.#open.size === 0 && this.#endsWithLast) app.quit()
    })
    reloadAfterCrash(window, () => this.#giveUp(window))
    returnToWorkbench(window)
    this.#places.add(window, place, () => this.#keepChanged())
    // What went on in a page ends with it.
    window.webContents.on('did-finish-load', () => {
      window.setProgressBar(NO_PROGRESS)
      this.#pageLoaded(id)
    })
    this.#nameAll()
    return id
  }

  /** Ids, that of the window used last first. */
  ids(): number[] {
    return this.#used.map(({ id }) => id)
  }

  /** Hears when a window came to the front or closed. */
  onChange(changed: () => void): void {
    this.#changed = changed
  }

  /** Hears when a page was loaded in a window: what went on in the one before is over. */
  onPageLoaded(loaded: (windowId: number) => void): void {
    this.#pageLoaded = loaded
  }

  /** Whether one of them has the focus of the desktop. */
  isUsed(): boolean {
    return [...this.#open].some((window) => window.isFocused())
  }

  /** Where windows may be placed on the display of one. */
  workArea(windowId: number): Rectangle {
    const window = this.get(windowId)
    return (window ? screen.getDisplayMatching(window.getBounds()) : screen.getPrimaryDisplay()).workArea
  }

  place(windowId: number, bounds: Rectangle): void {
    const window = this.get(windowId)
    if (window?.isMaximized()) window.unmaximize()
    window?.setBounds(bounds)
  }

  bringUp(windowId: number): void {
    const window = this.get(windowId)
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  /** What a window that came back was before; null for others. */
  before(windowId: number): KeptWindow | null {
    return this.#before.get(windowId) ?? null
  }

  /** What each window shows, for its title and for the next start. */
  nameWindows(shown: ReadonlyMap<number, Shown>): void {
    this.#names.setShown(shown)
    this.#nameAll()
    this.#keepChanged()
  }

  /** Asks before a window closes, which may close its project, and tells when it is gone. */
  askBeforeClosing(mayClose: (windowId: number) => true | Promise<boolean>, left: (windowId: number) => void): void {
    this.#mayClose = mayClose
    this.#left = left
  }

  /** Brings a window to the front, or opens one. */
  show(): void {
    const [window] = this.#used
    if (window) this.bringUp(window.id)
    else this.open()
  }

  get(id: number): BrowserWindow | undefined {
    return [...this.#open].find((window) => window.id === id)
  }

  /** Tells the window used last. */
  tellFront(message: EventMessage): void {
    const [window] = this.#used
    if (window) this.telling.tell([window], message)
  }

  /** Whether the menu is about this window now. */
  isFront(windowId: number): boolean {
    return this.#used[0]?.id === windowId
  }

  /** The id of the window whose page made the call; null for frames, other pages and other windows. */
  ownerOf({ sender, senderFrame }: IpcMainInvokeEvent): number | null {
    // An empty page has the origin of the one it replaced, so the address decides.
    if (!senderFrame || senderFrame.parent !== null || !isWorkbench(senderFrame.url)) return null
    return [...this.#open].find((window) => window.webContents === sender)?.id ?? null
  }

  /** Shows on the task bar how far something long is in a window: 0 to 1, null when it is over. */
  showProgress(windowId: number, part: number | null): void {
    this.get(windowId)?.setProgressBar(part ?? NO_PROGRESS)
  }

  /** Tells every window but `except` something that is about no project. */
  broadcast(message: EventMessage, except?: number): void {
    this.telling.tell(
      [...this.#open].filter(({ id }) => id !== except),
      message,
    )
  }

  /** Tells windows something about the project that they show, as far as each may hear it. */
  tellAbout(session: ProjectSession, windowIds: readonly number[], message: EventMessage): void {
    const windows = [...this.#open].filter(({ id }) => windowIds.includes(id))
    this.telling.tellAbout(session, windows, message)
  }

  /** Tells one window what belongs together. */
  tellOne(windowId: number, messages: Iterable<EventMessage>): void {
    const window = this.get(windowId)
    if (window) this.telling.tellOne(window, messages)
  }

  /** What is typed in a field of these windows is handed over. */
  async leaveFields(windowIds: readonly number[]): Promise<void> {
    await Promise.all([...this.#open].filter(({ id }) => windowIds.includes(id)).map(leaveField))
  }

  /** Loads every page anew, once it has handed over what is typed in a field. */
  reload(): void {
    for (const window of this.#open) void leaveField(window).then(() => window.webContents.reload())
  }

  /** The project of each window, for its title and for the next start; null on the home screen. */
  setProjects(projectAt: (windowId: number) => ShownProject | null): void {
    for (const window of this.#open) {
      const project = projectAt(window.id)
      this.#names.setProject(window.id, project)
      markDocument(window, project)
    }
    this.#nameAll()
    this.#keepChanged()
  }

  /** macOS has a mark of its own for what is not saved. */
  #nameAll(): void {
    const titles = this.#names.titles(
      [...this.#open].map(({ id }) => id),
      process.platform !== 'darwin',
    )
    for (const window of this.#open) {
      const title = titles.get(window.id) ?? 'Assay'
      if (window.getTitle() !== title) window.setTitle(title)
    }
  }

  #use(window: BrowserWindow): void {
    if (this.#used[0] === window) return
    this.#used = [window, ...this.#used.filter((each) => each !== window)]
    this.#changed()
  }

  /** A page that crashes again and again ends the program, unless there is another window to go on in. */
  #giveUp(window: BrowserWindow): void {
    if (this.#open.size === 1)
      return void this.#options.comingBack.keepPlaces(this.#staying).finally(() => app.exit(70))
    window.destroy()
    this.broadcast({ name: 'app.notice', payload: programWords.windowStopped })
  }

  async #close(window: BrowserWindow): Promise<void> {
    // One that is closed while others stay does not come back.
    if (!this.#quitting && this.#open.size === 1) this.#options.comingBack.keep(this.#staying)
    this.#closing.add(window)
    window.hide()
    await Promise.all([leaveField(window), this.#options.comingBack.settled()])
    // Of two windows that close at once the second must find the first one gone: nothing is waited for without need.
    const mayClose = this.#mayClose(window.id)
    if (mayClose !== true && !(await mayClose)) {
      this.#quitting = false
      return this.#stay(window)
    }
    if (!window.isDestroyed()) window.destroy()
  }

  /** What could not or may not close is there as before. */
  #stay(window: BrowserWindow): void {
    this.#closing.delete(window)
    if (!window.isDestroyed()) window.show()
  }

  /** The windows that are open and stay, as they come back at the next start, each with its project. */
  get #staying(): KeptWindow[] {
    return [...this.#open].flatMap((window) => {
      return this.#closing.has(window) ? [] : { ...this.#places.keptOf(window), ...this.#names.keptOf(window.id) }
    })
  }

  #keepChanged(): void {
    if (!this.#quitting) this.#options.comingBack.changed(this.#staying)
  }

  get #endsWithLast(): boolean {
    return this.#quitting || process.platform !== 'darwin'
  }
}
