import { EventEmitter } from 'node:events'
import { LIMITS } from '@shared/limits'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ReadingPages } from '../../../../electron/chromium/reading-pages'

/** The windows that were opened, in their order, and how large their processes are. */
const { windows, sizes } = vi.hoisted(() => ({ windows: [] as StandInWindow[], sizes: new Map<number, number>() }))

type StandInWindow = { id: number; url: string; isDestroyed: () => boolean; webContents: EventEmitter }

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  class StandIn {
    readonly id: number
    url = ''
    #isGone = false
    readonly webContents = Object.assign(new Emitter(), {
      isDestroyed: () => this.#isGone,
      getOSProcessId: () => this.id,
      forcefullyCrashRenderer: () => this.webContents.emit('render-process-gone'),
    })
    constructor() {
      windows.push(this)
      this.id = windows.length
      this.webContents.setMaxListeners(0)
    }
    loadURL(url: string) {
      this.url = url
      return Promise.resolve()
    }
    isDestroyed() {
      return this.#isGone
    }
    destroy() {
      this.#isGone = true
    }
  }
  const app = {
    commandLine: { getSwitchValue: () => '' },
    getAppMetrics: () => windows.map(({ id }) => ({ pid: id, memory: { workingSetSize: sizes.get(id) ?? 1 } })),
  }
  return { app, BrowserWindow: StandIn }
})

let pages: ReadingPages
/** Reads a document that says in which window it was read. */
const read = (signal?: AbortSignal): Promise<unknown> => pages.lend({ signal }, async (page) => page.getOSProcessId())
const open = () => windows.filter((window) => !window.isDestroyed()).map(({ id }) => id)

beforeEach(() => {
  vi.useFakeTimers()
  windows.length = 0
  sizes.clear()
  pages = new ReadingPages(() => ({ session: {} as never, url: 'app://parser/', javascript: true }))
})
afterEach(() => {
  pages.close()
  vi.useRealTimers()
})

test('documents that follow each other share a window, at most fifty of them', async () => {
  const used = []
  for (let n = 0; n < 51; n += 1) used.push(await read())
  expect(used).toEqual([...Array.from({ length: 50 }, () => 1), 2])
  expect(open()).toEqual([2])
  expect(windows.map(({ url }) => url)).toEqual(['app://parser/', 'app://parser/'])
})

test('a window is kept for two seconds, from the last document on', async () => {
  await read()
  vi.advanceTimersByTime(1_999)
  expect(await read()).toBe(1)
  vi.advanceTimersByTime(1_999)
  expect(open()).toEqual([1])
  vi.advanceTimersByTime(1)
  expect(open()).toEqual([])
  expect(await read()).toBe(2)
})

test('as many windows are shared as files are read at once; another has one to itself', async () => {
  const ends: (() => void)[] = []
  const begin = () =>
    pages.lend({}, async (page) => {
      await new Promise<void>((resolve) => ends.push(resolve))
      return page.getOSProcessId()
    })
  const reading = Array.from({ length: LIMITS.importsAtOnce + 1 }, begin)
  await vi.waitFor(() => expect(ends).toHaveLength(reading.length))
  ends.forEach((end) => end())
  expect(await Promise.all(reading)).toEqual([1, 2, 3])
  expect(open()).toEqual([1, 2])
  // Those that were lent are lent again.
  expect([await read(), await read()].every((id) => id === 1 || id === 2)).toBe(true)
})

test('a window in which one failed is used for no other', async () => {
  await expect(pages.lend({}, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(open()).toEqual([])
  expect(await read()).toBe(2)
})

test('nor is one in which a document was cancelled, or took too long', async () => {
  const cancel = new AbortController()
  const never = () => new Promise<never>(() => undefined)
  const reading = pages.lend({ signal: cancel.signal }, never)
  cancel.abort()
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
  const endless = expect(pages.lend({ longest: 1_000 }, never)).rejects.toMatchObject({
    code: 'parser-timeout',
    message:
      'Reading it took longer than 1 seconds, so it was stopped. Nothing was changed. Copy its text and import that instead.',
  })
  vi.advanceTimersByTime(1_000)
  await endless
  expect(await read()).toBe(3)
})

test('nor is one that has grown large or whose process ended between two documents', async () => {
  sizes.set(1, 512 * 1024 + 1)
  sizes.set(2, 512 * 1024)
  expect([await read(), await read(), await read()]).toEqual([1, 2, 2])
  windows[1]?.webContents.emit('render-process-gone')
  expect(await read()).toBe(3)
  expect(open()).toEqual([3])
})

test('nothing is opened for what was cancelled before its turn', async () => {
  const cancel = new AbortController()
  cancel.abort()
  await expect(read(cancel.signal)).rejects.toMatchObject({ code: 'cancelled' })
  expect(windows).toEqual([])
})

test('closing closes the windows that wait and those that are lent', async () => {
  let end: () => void = () => undefined
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => (begin = resolve))
  const lent = pages.lend({}, async () => {
    begin()
    await new Promise<void>((resolve) => (end = resolve))
  })
  await begun
  await read()
  expect(open()).toEqual([1, 2])
  pages.close()
  expect(open()).toEqual([])
  end()
  await lent
  expect(vi.getTimerCount()).toBe(0)
})
