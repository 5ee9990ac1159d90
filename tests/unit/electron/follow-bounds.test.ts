import { EventEmitter } from 'node:events'
import { expect, onTestFinished, test, vi } from 'vitest'
import { followBounds } from '../../../electron/follow-bounds'

test('a window that was moved is told of once it has come to rest, and not after it was closed', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const window = new EventEmitter()
  const rested = vi.fn<() => void>()
  followBounds(window as unknown as Parameters<typeof followBounds>[0], rested)
  for (const name of ['move', 'resize', 'maximize', 'unmaximize']) {
    window.emit(name)
    vi.advanceTimersByTime(399)
  }
  expect(rested).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(rested).toHaveBeenCalledOnce()
  window.emit('move')
  window.emit('closed')
  vi.advanceTimersByTime(10_000)
  expect(rested).toHaveBeenCalledOnce()
})
