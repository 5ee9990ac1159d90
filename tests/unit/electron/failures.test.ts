import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchFailures } from '../../../electron/failures'

let read: () => void
let told: string[]
let ended: number
let process: EventEmitter

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockReturnValue()
  told = []
  ended = 0
  process = new EventEmitter()
  const farewell = new Promise<void>((resolve) => (read = resolve))
  watchFailures({
    process,
    tell: (notice) => void told.push(notice),
    sayFarewell: () => farewell,
    end: () => void (ended += 1),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a promise that failed unheard', () => {
  it('is logged and told, and the program goes on', async () => {
    process.emit('unhandledRejection', new Error('secret words'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(console.error).toHaveBeenCalledTimes(1)
    expect(told).toEqual(['Something went wrong in Assay; the log has the details. What was saved is safe.'])
    expect(ended).toBe(0)
  })

  it('does not bury the analyst in notices when it comes in storms', () => {
    for (let n = 0; n < 50; n += 1) process.emit('unhandledRejection', new Error('again'))
    expect(told).toHaveLength(3)
    expect(console.error).toHaveBeenCalledTimes(50)
  })
})

describe('an error that nobody caught', () => {
  it('is logged and ends the program once somebody has read why', async () => {
    process.emit('uncaughtException', new Error('broken'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(console.error).toHaveBeenCalledTimes(1)
    expect(ended).toBe(0)
    read()
    await vi.advanceTimersByTimeAsync(0)
    expect(ended).toBe(1)
  })

  it('ends the program also when nobody is there to read', async () => {
    process.emit('uncaughtException', new Error('broken'))
    process.emit('uncaughtException', new Error('and again'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(ended).toBe(1)
  })
})
