import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherBuilds } from '../../../scripts/dev/gather-builds.mjs'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function gathered() {
  const ready = vi.fn<(parts: Set<string>) => void>()
  const hear = gatherBuilds((parts: Set<string>) => ready(parts))
  return { hear, shown: () => ready.mock.calls.map(([parts]) => [...parts]), pause: () => vi.advanceTimersByTime(1000) }
}

test('waits until every part that a change touches is built', () => {
  const { hear, shown, pause } = gathered()
  hear('renderer', 'BUNDLE_START')
  hear('main', 'BUNDLE_START')
  hear('renderer', 'BUNDLE_END')
  pause()
  expect(shown()).toEqual([])
  hear('main', 'BUNDLE_END')
  pause()
  expect(shown()).toEqual([['renderer', 'main']])
})

test('a part that notices the change a moment later belongs to it', () => {
  const { hear, shown, pause } = gathered()
  hear('renderer', 'BUNDLE_START')
  hear('renderer', 'BUNDLE_END')
  vi.advanceTimersByTime(20)
  hear('main', 'BUNDLE_START')
  pause()
  hear('main', 'BUNDLE_END')
  pause()
  expect(shown()).toEqual([['renderer', 'main']])
})

test('while one part is broken nothing new is shown; once it is mended all of it is', () => {
  const { hear, shown, pause } = gathered()
  hear('main', 'BUNDLE_END')
  hear('renderer', 'ERROR')
  pause()
  expect(shown()).toEqual([])
  hear('renderer', 'BUNDLE_START')
  hear('renderer', 'BUNDLE_END')
  pause()
  expect(shown()).toEqual([['main', 'renderer']])
})

test('each round tells of its own parts only', () => {
  const { hear, shown, pause } = gathered()
  hear('main', 'BUNDLE_END')
  pause()
  hear('renderer', 'BUNDLE_END')
  pause()
  expect(shown()).toEqual([['main'], ['renderer']])
})
