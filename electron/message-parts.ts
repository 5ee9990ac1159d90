import type { Commit } from '@shared/document/change'
import type { EventMessage } from '@shared/ipc/contract'
import { openingParts } from './opening-parts'

/** Changes that a window reads well within the time of a frame. */
const CHANGES_AT_ONCE = 500

/** What a message is sent as: the changes of a very long commit go ahead of it, so many at once, as do the entities of a large project. */
export function* messageParts(message: EventMessage): Generator<EventMessage, void, void> {
  if (message.name === 'project.opened') {
    yield* openingParts(message.payload).messages
    return
  }
  if (message.name !== 'project.changed') return yield message
  const commits: Commit[] = []
  for (const commit of message.payload.commits) {
    const { seq, changes } = commit
    let sent = 0
    for (; changes.length - sent > CHANGES_AT_ONCE; sent += CHANGES_AT_ONCE) {
      const part = changes.slice(sent, sent + CHANGES_AT_ONCE)
      yield { name: 'project.changing', payload: { seq, changes: part, total: changes.length } }
    }
    commits.push({ ...commit, changes: changes.slice(sent) })
  }
  yield { name: 'project.changed', payload: { ...message.payload, commits } }
}
