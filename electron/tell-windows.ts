import type { EventMessage } from '@shared/ipc/contract'

/** A window as far as telling it something goes. */
export type Listener = { send: (text: string) => void }

/** Tells every listener the same text, put together once: a large change costs the same with one window or with five. */
export function tellWindows(listeners: readonly Listener[], message: EventMessage): void {
  if (listeners.length === 0) return
  const text = JSON.stringify(message)
  for (const listener of listeners) listener.send(text)
}
