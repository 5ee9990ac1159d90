import type { EventMessage, OpenProject, Reply } from '@shared/ipc/contract'
import { openingParts } from '../opening-parts'

/** Tells the window that asked, in the order of everything else that windows are told; `told` resolves when they were. */
export type Asker = { tell: (messages: Iterable<EventMessage>) => void; told: () => Promise<void> }

/** Calls that answer with an open project, or null. */
const OPENING: ReadonlySet<unknown> = new Set([
  'project.create',
  'project.open',
  'project.openRecent',
  'project.openSample',
  'project.makeWritable',
  'project.current',
  'packet.open',
])

/**
 * An answer as it is sent. A large project is told to the window that asked as it is to the others, so that a change
 * made meanwhile comes after it; the answer then only says which.
 */
export async function answerTo(name: unknown, reply: Reply<unknown>, { tell, told }: Asker): Promise<string> {
  const sent = reply.ok && OPENING.has(name) && reply.value !== null ? ahead(reply.value as OpenProject, tell) : reply
  // A window that is shown another project must not hear then of a change in the last one.
  await told()
  return JSON.stringify(sent)
}

function ahead(opened: OpenProject, tell: Asker['tell']): Reply<OpenProject> {
  const { messages, rest } = openingParts(opened)
  if (rest.ahead) tell(messages)
  return { ok: true, value: rest }
}
