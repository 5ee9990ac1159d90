import type { EventMessage } from '@shared/ipc/contract'
import { describe, expect, it, vi } from 'vitest'
import { tellWindows } from '../../../electron/tell-windows'

/** A message that counts how often it is put into words. */
function counted() {
  const toJSON = vi.fn(() => 'The disk is full.')
  const message = { name: 'project.notice', payload: { toJSON } as unknown as string } satisfies EventMessage
  return { message, toJSON }
}

describe('telling windows', () => {
  it('puts a message into words once and gives every window the same', () => {
    const { message, toJSON } = counted()
    const heard: [string, string][] = []
    const window = (name: string) => ({ send: (text: string) => void heard.push([name, text]) })
    tellWindows([window('left'), window('right')], message)
    const text = '{"name":"project.notice","payload":"The disk is full."}'
    expect(heard).toEqual([
      ['left', text],
      ['right', text],
    ])
    expect(toJSON).toHaveBeenCalledTimes(1)
  })

  it('costs nothing when nobody is there to hear', () => {
    const { message, toJSON } = counted()
    tellWindows([], message)
    expect(toJSON).not.toHaveBeenCalled()
  })
})
