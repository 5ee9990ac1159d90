import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import { PACKET_ENDING } from '@shared/interchange/rounds/packet'
import type { GivenKind } from '@shared/ipc/given'
import { realPath } from './real-path'

/** What was given to the program: of a project its folder, else the file. */
export type Given = { kind: GivenKind; path: string }

/** The windows and projects as far as giving goes. */
type Parts = {
  /** The windows that can be given something, the one used last first. */
  windowIds: () => number[]
  openWindow: () => number
  bringUp: (windowId: number) => void
  /** Tells a window that something waits for it. */
  tell: (windowId: number) => void
  /** Whether a window shows a project. */
  isUsed: (windowId: number) => boolean
  /** The window that shows the project in a folder; undefined when none does. */
  windowWith: (folder: string) => Promise<number | undefined>
  /** The project whose folder a path is or lies in; null when there is none. */
  projectAround: (path: string) => Promise<string | null>
}

/**
 * What is given to the program to be opened, by a double click, as an argument, by a second start or dropped on a window.
 * Each waits until a window takes it.
 */
export class GivenFiles {
  readonly #parts: Parts
  readonly #waiting = new Map<number, Given[]>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Finds out what a path is; null for what Assay does not open. */
  async look(path: string): Promise<Given | null> {
    const kind = kindByName(path)
    if (kind) return { kind, path }
    const folder = await this.#parts.projectAround(path)
    return folder === null ? null : { kind: 'project', path: folder }
  }

  /** The same of what was dropped on a window: of a project only its own folder, since an article may lie in one. */
  async lookDropped(path: string): Promise<Given | null> {
    const found = path === '' ? null : await this.look(path)
    return found?.kind === 'project' && found.path !== (await realPath(path)) ? null : found
  }

  /**
   * Shows the window that has the project, or gives it to a window without one, or to a new one: what somebody works on
   * stays as it is. `where` says whether a window without a project will do.
   */
  async give(given: Given, where: 'free window' | 'new window' = 'free window'): Promise<void> {
    const { windowIds, openWindow, bringUp, windowWith } = this.#parts
    const shows = given.kind === 'project' ? await windowWith(given.path) : undefined
    if (shows !== undefined) return bringUp(shows)
    const free = where === 'free window' ? windowIds().find((id) => this.#isFree(id)) : undefined
    const id = free ?? openWindow()
    this.giveTo(id, given)
    bringUp(id)
  }

  /** Gives it to this window, whatever that shows: opening asks before something is lost. */
  giveTo(windowId: number, given: Given): void {
    this.#waiting.set(windowId, [...(this.#waiting.get(windowId) ?? []), given])
    this.#parts.tell(windowId)
  }

  /** What kind of thing waits for a window next; null when nothing does. */
  waitingFor(windowId: number): GivenKind | null {
    return this.#waiting.get(windowId)?.[0]?.kind ?? null
  }

  /** Its path, given once; null where something else waits, or nothing. */
  take(windowId: number, kind: GivenKind): string | null {
    const waiting = this.#waiting.get(windowId) ?? []
    const [next] = waiting
    if (next?.kind !== kind) return null
    this.#waiting.set(windowId, waiting.slice(1))
    return next.path
  }

  /** A window is gone. */
  left(windowId: number): void {
    this.#waiting.delete(windowId)
  }

  #isFree(windowId: number): boolean {
    return !this.#parts.isUsed(windowId) && this.waitingFor(windowId) === null
  }
}

/** By its ending; null for what may be a project. */
function kindByName(path: string): GivenKind | null {
  const name = path.toLowerCase()
  if (name.endsWith(`.${PACKAGE_ENDING}`)) return 'package'
  return name.endsWith(`.${PACKET_ENDING}`) ? 'packet' : null
}
