import type { EventMessage } from '@shared/ipc/contract'
import type { Steps } from '@shared/steps'
import { sliced } from './in-slices'
import { messageParts } from './message-parts'

/** A window as far as telling it something goes. */
export type Listener = {
  send: (text: string) => void
  /** What of a message it may hear, asked when it is sent; the same one where that is all of it, null where it is none. */
  mayHear?: (message: EventMessage) => EventMessage | null
}

/**
 * Tells windows something, at once as long as nothing long is on its way, else in its order behind that. A long message
 * goes in parts: of one with a hundred thousand changes neither the main process nor a window may stand still.
 */
export class Outbox {
  readonly #waiting: Steps<void>[] = []
  #sending: Promise<void> | null = null

  tell(listeners: readonly Listener[], message: EventMessage): void {
    if (listeners.length > 0) this.#put(sendTo(listeners, message))
  }

  /** Tells one window messages that are for it alone and belong together: nothing comes between them. */
  tellAll(listener: Listener, messages: Iterable<EventMessage>): void {
    this.#put(sendParts([listener], messages))
  }

  #put(parts: Steps<void>): void {
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

/** Who hears the same gets the same text, put together once: a large change costs the same with one window or with five. */
function* sendTo(listeners: readonly Listener[], message: EventMessage): Steps<void> {
  const all: Listener[] = []
  for (const listener of listeners) {
    const heard = listener.mayHear ? listener.mayHear(message) : message
    if (heard === null) continue
    if (heard === message) all.push(listener)
    else yield* sendParts([listener], messageParts(heard))
  }
  if (all.length > 0) yield* sendParts(all, messageParts(message))
}

function* sendParts(listeners: readonly Listener[], messages: Iterable<EventMessage>): Steps<void> {
  let begun = false
  for (const part of messages) {
    if (begun) yield
    begun = true
    const text = JSON.stringify(part)
    for (const listener of listeners) listener.send(text)
  }
}
