import type { EventMessage } from '@shared/ipc/contract'
import { describe, expect, it, vi } from 'vitest'
import { type Listener, Outbox } from '../../../electron/outbox'
import { id } from '../shared/sample-project'

/** A message that counts how often it is put into words. */
function counted() {
  const toJSON = vi.fn(() => 'The disk is full.')
  const message = { name: 'project.notice', payload: { toJSON } as unknown as string } satisfies EventMessage
  return { message, toJSON }
}

/** A window that keeps what it hears. */
function window(): Listener & { heard: EventMessage[] } {
  const heard: EventMessage[] = []
  return { heard, send: (text) => void heard.push(JSON.parse(text) as EventMessage) }
}

/** So many tags as one commit. */
function changed(seq: number, tags: number) {
  const changes = Array.from({ length: tags }, (_, n) => {
    const after = { id: id(`t${n}`), name: `t${n}`, colour: '', parentId: null, position: n, shortcut: null }
    return { kind: 'tags', id: after.id, before: null, after }
  })
  const commit = { seq, at: '', by: null, label: 'Many', operations: [], undoes: null, redoes: null, changes }
  return { name: 'project.changed', payload: { commits: [commit], status: { seq } } } as unknown as EventMessage & {
    name: 'project.changed'
  }
}

/** What was told, the changes of each part in their order. */
const changesIn = (heard: readonly EventMessage[]) =>
  heard.flatMap((message) => {
    if (message.name === 'project.changing') return message.payload.changes
    return message.name === 'project.changed' ? message.payload.commits.flatMap(({ changes }) => changes) : []
  })

describe('telling windows', () => {
  it('puts a message into words once and gives every window the same, at once', () => {
    const { message, toJSON } = counted()
    const [left, right] = [window(), window()]
    new Outbox().tell([left, right], message)
    const heard = [{ name: 'project.notice', payload: 'The disk is full.' }]
    expect([left.heard, right.heard]).toEqual([heard, heard])
    expect(toJSON).toHaveBeenCalledTimes(1)
  })

  it('costs nothing when nobody is there to hear', () => {
    const { message, toJSON } = counted()
    new Outbox().tell([], message)
    expect(toJSON).not.toHaveBeenCalled()
  })

  it('sends a change of no great length as one message', () => {
    const all = window()
    new Outbox().tell([all], changed(2, 500))
    expect(all.heard).toEqual([changed(2, 500)])
  })

  it('sends the changes of a long commit ahead of it, and all of them once', async () => {
    const outbox = new Outbox()
    const all = window()
    const message = changed(2, 1_700)
    outbox.tell([all], message)
    await outbox.settled()
    expect(all.heard.map(({ name }) => name)).toEqual([...Array<string>(3).fill('project.changing'), 'project.changed'])
    expect(changesIn(all.heard)).toEqual(changesIn([message]))
    expect(all.heard.at(-1)).toMatchObject({ payload: { commits: [{ seq: 2, label: 'Many' }], status: { seq: 2 } } })
  })

  it('tells what comes while a long message is on its way after it, and is settled when that was told', async () => {
    const outbox = new Outbox()
    const all = window()
    const slow: Listener = {
      send: (text) => {
        all.send(text)
        // The slice of time is over after every part.
        for (const end = performance.now() + 11; performance.now() < end;);
      },
    }
    outbox.tell([slow], changed(2, 2_200))
    outbox.tell([all], { name: 'project.closed', payload: null })
    outbox.tell([all], { name: 'project.notice', payload: 'later' })
    const atOnce = all.heard.length
    await outbox.settled()
    expect(all.heard.map(({ name }) => name)).toEqual([
      ...Array<string>(4).fill('project.changing'),
      'project.changed',
      'project.closed',
      'project.notice',
    ])
    expect(atOnce).toBeLessThan(4)
  })
})
