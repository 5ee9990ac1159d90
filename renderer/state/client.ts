import type { Bridge, CallName, EventMessage, EventName, Events, Input, Output, Reply } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'

declare global {
  interface Window {
    readonly assay: Bridge<File>
  }
}

/** Asks the main process. Throws a Refusal with its words when it declines. */
export async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  return valueOf(await window.assay.call(name, input))
}

/** Says of each of the files and folders that were dropped what it is. One that was dropped alone waits to be opened. */
export async function giveDropped(files: readonly File[]): Promise<Output<'given.dropped'>> {
  return valueOf(await window.assay.giveDropped([...files]))
}

/** Throws a Refusal with the words of the main process when it declined. */
function valueOf<T>(text: string): T {
  // The renderer trusts main's answers; main trusts nothing of ours.
  const reply = JSON.parse(text) as Reply<T>
  if (!reply.ok) throw new Refusal(reply.code, reply.message)
  return reply.value
}

type Listener = (message: EventMessage) => void
const listeners = new Set<Listener>()
let connected = false

/** Hears one kind of event from the main process until the returned function is called. */
export function onEvent<N extends EventName>(name: N, heard: (payload: Events[N]) => void): () => void {
  if (!connected) {
    connected = true
    window.assay.onEvent((text) => {
      const message = JSON.parse(text) as EventMessage
      listeners.forEach((listener) => listener(message))
    })
  }
  const listener: Listener = (message) => {
    if (message.name === name) heard(message.payload as Events[N])
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}
