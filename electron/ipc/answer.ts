import type { EventMessage, OpenProject, Reply } from '@shared/ipc/contract'
import { openingParts } from '../opening-parts'

/** The window that asked. */
export type Asker = {
  /** Tells it something, in the order of everything else that windows are told. */
  tell: (messages: Iterable<EventMessage>) => void
  /** Resolves when windows were told everything up to now. */
  told: () => Promise<void>
  /** What it may see of a project that it shows from now on; `anew` says that its page was just loaded. */
  shown: (opened: OpenProject, anew: boolean) => OpenProject
}

/** Calls that answer with an open project, or null. */
const OPENING: ReadonlySet<unknown> = new Set([
  'project.create',
  'project.open',
  'project.openRecent',
  'project.openSample',
  'project.makeWritable',
  'project.current',
  'given.openProject',
  'project.rename',
  'packet.open',
  'package.open',
])

/**
 * An answer as it is sent. A large project is told to the window that asked as it is to the others, so that a change
 * made meanwhile comes after it; the answer then only says which.
 */
export async function answerTo(name: unknown, reply: Reply<unknown>, { tell, told, shown }: Asker): Promise<string> {
  // A window that is shown another project must not hear then of a change in the last one.
  await told()
  if (!reply.ok || !OPENING.has(name) || reply.value === null) return JSON.stringify(reply)
  const { messages, rest } = openingParts(shown(reply.value as OpenProject, name === 'project.current'))
  if (rest.ahead) {
    tell(messages)
    await told()
  }
  return JSON.stringify({ ok: true, value: rest })
}
