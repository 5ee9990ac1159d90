import type { EventMessage } from '@shared/ipc/contract'
import type { Steps } from '@shared/steps'
import { sliced } from './in-slices'
import { messageParts } from './message-parts'

/** A window as far as telling it something goes. */
export type Listener = { send: (text: string) => void }

/**
 * Tells windows something, at once as long as nothing long is on its way, else in its order behind that. A long message
 * goes in parts: of one with a hundred thousand changes neither the main process nor a window may stand still.
 */
export class Outbox {
  readonly #waiting: Steps<void>[] = []
  #sending: Promise<void> | null = null

  tell(listeners: readonly Listener[], message: EventMessage): void {
    this.tellAll(listeners, messageParts(message))
  }

  /** Messages that belong together: nothing comes between them. */
  tellAll(listeners: readonly Listener[], messages: Iterable<EventMessage>): void {
    if (listeners.length === 0) return
    const parts = sendParts(listeners, messages)
    if (this.#sending === null && parts.next().done) return
    this.#waiting.push(parts)
    this.#sending ??= this.#send()
  }

  /** Resolves when all that was to be told has been: an answer must not overtake what came before it. */
  async settled(): Promise<void> {
    await this.#sending
  }

  async #send(): Promise<void> {
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await sliced(next)
    } finally {
      this.#sending = null
    }
  }
}

/** Every listener gets the same text, put together once: a large change costs the same with one window or with five. */
function* sendParts(listeners: readonly Listener[], messages: Iterable<EventMessage>): Steps<void> {
  let begun = false
  for (const part of messages) {
    if (begun) yield
    begun = true
    const text = JSON.stringify(part)
    for (const listener of listeners) listener.send(text)
  }
}
