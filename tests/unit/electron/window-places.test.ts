import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Rectangle } from '../../../electron/window-bounds'
import { WindowPlaces } from '../../../electron/window-places'

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 }
const left: Rectangle = { x: -2560, y: -200, width: 2560, height: 1400 }
/** Where the analyst had it, on the display at the left. */
const home: Rectangle = { x: -2000, y: -100, width: 1200, height: 800 }
/** Where it waits while that is gone. */
const away: Rectangle = { x: 0, y: 25, width: 1200, height: 800 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window as the desktop has it; `move` is the analyst or the desktop, at rest afterwards. */
function windowAt(bounds: Rectangle, { maximised = false, fullScreen = false } = {}) {
  const events = new EventEmitter()
  const acts: string[] = []
  const window = Object.assign(events, {
    getNormalBounds: () => bounds,
    isMaximized: () => maximised,
    isFullScreen: () => fullScreen,
    maximize: () => void acts.push('maximize'),
    unmaximize: () => void acts.push('unmaximize'),
    setBounds: (next: Rectangle) => {
      bounds = next
      acts.push('set')
    },
  }) as unknown as Parameters<WindowPlaces['add']>[0]
  const move = (next: Rectangle) => {
    bounds = next
    events.emit('move')
    vi.advanceTimersByTime(1_000)
  }
  return { window, acts, move, close: () => events.emit('closed') }
}

function placesOn(...first: Rectangle[]) {
  let displays = first
  const places = new WindowPlaces(() => displays)
  const show = (...next: Rectangle[]) => {
    displays = next
    places.displaysChanged()
  }
  return { places, show }
}

const ignore = () => undefined

test('a window whose display is unplugged waits on the nearest, and goes back', () => {
  const { places, show } = placesOn(laptop, left)
  const { window, acts } = windowAt(home)
  places.add(window, home, ignore)
  show(laptop)
  expect(window.getNormalBounds()).toEqual(away)
  expect(places.keptOf(window)).toEqual({ ...home, maximised: false })
  // The desktop tells of its bar, too.
  show({ ...laptop, height: 860 })
  show(laptop, left)
  expect(window.getNormalBounds()).toEqual(home)
  expect(places.keptOf(window)).toEqual({ ...home, maximised: false })
  expect(acts).toEqual(['set', 'set'])
})

test('it goes back also where the desktop had moved it before it told of the display', () => {
  const { places, show } = placesOn(laptop, left)
  const { window } = windowAt(home)
  places.add(window, home, ignore)
  window.setBounds({ x: 300, y: 300, width: 1000, height: 600 })
  show(laptop)
  expect(window.getNormalBounds()).toEqual(away)
  show(laptop, left)
  expect(window.getNormalBounds()).toEqual(home)
})

test('it is kept as it was left until the display is there again at a later start', () => {
  const first = placesOn(laptop)
  const opened = windowAt(away)
  const heard = vi.fn<() => void>()
  first.places.add(opened.window, home, heard)
  // A frame may put it a few pixels beside.
  opened.move({ ...away, y: 57 })
  expect(heard).toHaveBeenCalledOnce()
  expect(first.places.keptOf(opened.window)).toEqual({ ...home, maximised: false })
  first.show(laptop, left)
  expect(opened.window.getNormalBounds()).toEqual(home)
})

test('one that the analyst moved meanwhile stays where it was moved to', () => {
  const { places, show } = placesOn(laptop)
  const { window, acts, move } = windowAt(away)
  places.add(window, home, ignore)
  const moved = { ...away, x: 200 }
  move(moved)
  expect(places.keptOf(window)).toEqual({ ...moved, maximised: false })
  show(laptop, left)
  expect(window.getNormalBounds()).toEqual(moved)
  expect(acts).toEqual([])
})

test('one that stands on a display stays there, also where some of it is beyond the edge', () => {
  const { places, show } = placesOn(laptop, left)
  const { window, acts, move } = windowAt(away)
  places.add(window, null, ignore)
  const partly = { ...away, x: 1300 }
  move(partly)
  show(laptop)
  show({ ...laptop, width: 1400 })
  expect(window.getNormalBounds()).toEqual(partly)
  expect(acts).toEqual([])
  expect(places.keptOf(window)).toEqual({ ...partly, maximised: false })
})

test('a large one is large on the other display, too; one in full screen is left to the desktop', () => {
  const { places, show } = placesOn(laptop, left)
  const large = windowAt(home, { maximised: true })
  const full = windowAt(home, { fullScreen: true })
  for (const { window } of [large, full]) places.add(window, home, ignore)
  show(laptop)
  expect([large.acts, full.acts]).toEqual([['unmaximize', 'set', 'maximize'], []])
  expect(places.keptOf(large.window)).toEqual({ ...home, maximised: true })
})

test('without any display, and after it was closed, a window is left alone', () => {
  const { places, show } = placesOn(left)
  const { window, acts, close } = windowAt(home)
  places.add(window, home, ignore)
  show()
  close()
  show(laptop)
  expect(acts).toEqual([])
})
