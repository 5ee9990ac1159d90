import type { EventMessage, OpenProject } from '@shared/ipc/contract'
import type { BrowserWindow } from 'electron'
import { CHANNEL } from './ipc/serve'
import { type Listener, Outbox } from './outbox'
import type { ProjectSession } from './project/session'

/** What of a project each window may be told and shown. */
type Onlooking = {
  heard: (windowId: number, message: EventMessage, session: ProjectSession) => EventMessage | null
  shown: (windowId: number, opened: OpenProject, anew: boolean) => OpenProject
}

/** Tells windows something, each in the order in which it was to be told. */
export class Telling {
  readonly #outbox = new Outbox()
  #onlooking: Onlooking = { heard: () => null, shown: (_windowId, opened) => opened }

  /** From now on each window hears and is shown what it may. */
  seenThrough(onlooking: Onlooking): void {
    this.#onlooking = onlooking
  }

  /** What a window may see of a project that it shows from now on. */
  shown(windowId: number, opened: OpenProject, anew: boolean): OpenProject {
    return this.#onlooking.shown(windowId, opened, anew)
  }

  /** Resolves when the windows were told everything up to now. */
  told(): Promise<void> {
    return this.#outbox.settled()
  }

  /** Tells windows something that is about no project. */
  tell(windows: readonly BrowserWindow[], message: EventMessage): void {
    this.#outbox.tell(windows.map(listenerIn), message)
  }

  /** Tells windows something about a project, as far as each shows it and may hear it. */
  tellAbout(session: ProjectSession, windows: readonly BrowserWindow[], message: EventMessage): void {
    const listeners = windows.map((window) => ({
      ...listenerIn(window),
      mayHear: (each: EventMessage) => this.#onlooking.heard(window.id, each, session),
    }))
    this.#outbox.tell(listeners, message)
  }

  /** Tells one window what belongs together. */
  tellOne(window: BrowserWindow, messages: Iterable<EventMessage>): void {
    this.#outbox.tellAll(listenerIn(window), messages)
  }
}

const listenerIn = (window: BrowserWindow): Listener => ({
  send: (text) => {
    if (!window.isDestroyed() && !window.webContents.isCrashed()) window.webContents.send(CHANNEL, text)
  },
})
