import type { BrowserWindow } from 'electron'
import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askWhenHanging } from '../../../electron/hanging-page'
import { reloadAfterCrash } from '../../../electron/page-recovery'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window that tells what happens to its page, and everything that was done to it since it was asked last. */
function windowWithPage() {
  const done: string[] = []
  const webContents = Object.assign(new EventEmitter(), {
    reload: () => void done.push('reload'),
    forcefullyCrashRenderer: () => {
      done.push('crash')
      webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    },
  })
  const window = Object.assign(new EventEmitter(), { webContents })
  return { window, asWindow: window as unknown as BrowserWindow, done: () => done.splice(0), note: done }
}

test('a page that crashes loads again, from the second time in a minute elsewhere, and after the third no more', () => {
  const { window, asWindow, done, note } = windowWithPage()
  reloadAfterCrash(asWindow, { again: () => void note.push('again'), giveUp: () => void note.push('give up') })
  const crash = (reason = 'crashed') => {
    window.webContents.emit('render-process-gone', {}, { reason, exitCode: 5 })
    return done()
  }
  expect(crash('clean-exit')).toEqual([])
  expect(crash()).toEqual(['reload'])
  expect(crash()).toEqual(['again', 'reload'])
  expect(crash()).toEqual(['again', 'reload'])
  expect(crash()).toEqual(['give up'])
  vi.setSystemTime(Date.now() + 60_000)
  expect(crash()).toEqual(['reload'])
})

/** Such a window, and the questions that were asked about it: `answer` the last one. */
function asked() {
  const { window, asWindow, done } = windowWithPage()
  const questions: { signal: AbortSignal; answer: (reloads: boolean) => void }[] = []
  askWhenHanging(asWindow, (signal) => new Promise((answer) => void questions.push({ signal, answer })))
  const answer = async (reloads: boolean) => {
    questions.at(-1)?.answer(reloads)
    await Promise.resolve()
    return done()
  }
  const takenBack = () => questions.map(({ signal }) => signal.aborted)
  return { window, answer, takenBack }
}

test('whoever waits is asked again after a minute in which the page did not respond', async () => {
  const { window, answer, takenBack } = asked()
  window.emit('unresponsive')
  await answer(false)
  vi.advanceTimersByTime(59_000)
  expect(takenBack()).toHaveLength(1)
  vi.advanceTimersByTime(1_000)
  expect(takenBack()).toHaveLength(2)
  await answer(false)
  window.emit('responsive')
  vi.advanceTimersByTime(120_000)
  expect(takenBack()).toEqual([true, true])
})

test('a page that does not respond is asked about once, and goes on where the analyst waits', async () => {
  const { window, answer, takenBack } = asked()
  window.emit('unresponsive')
  window.emit('unresponsive')
  expect(await answer(false)).toEqual([])
  window.emit('unresponsive')
  expect(takenBack()).toEqual([false])
  window.emit('responsive')
  window.emit('unresponsive')
  expect(takenBack()).toEqual([true, false])
})

test('a page that does not respond is stopped where the analyst wants it loaded again', async () => {
  const { window, answer, takenBack } = asked()
  window.emit('unresponsive')
  expect(await answer(true)).toEqual(['crash'])
  expect(takenBack()).toEqual([true])
})

test.each(['responsive', 'closed', 'crashed'])('the question is taken back when it is %s', async (event) => {
  const { window, answer, takenBack } = asked()
  window.emit('unresponsive')
  if (event === 'crashed') window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 })
  else window.emit(event)
  expect(takenBack()).toEqual([true])
  expect(await answer(true)).toEqual([])
})
