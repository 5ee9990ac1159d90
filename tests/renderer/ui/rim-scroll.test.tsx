import { fireEvent, screen, waitFor } from '@testing-library/react'
import { rimStep } from '@ui/rim-scroll'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveSizes, wholeBox } from '../browser/sizes'
import { cell, grid, press, selection, showSheet as showSheetAlone } from './sheet'

let under: Element
const showSheet = (...sheet: Parameters<typeof showSheetAlone>) => {
  const shown = showSheetAlone(...sheet)
  grid().getBoundingClientRect = wholeBox
  return shown
}
beforeEach(() => {
  giveSizes({ width: 400, height: 300 })
  HTMLElement.prototype.setPointerCapture = () => undefined
  document.elementFromPoint = () => under
})
afterEach(() => giveSizes())

test('inside nothing scrolls, at the rim the faster the further out', () => {
  const steps = [-50, 0, 100, 110, 123, 124, 200, 276, 277, 290, 300, 400].map((at) => rimStep(at, 100, 300))
  expect(steps).toEqual([-20, -20, -12, -7, -1, 0, 0, 0, 1, 7, 12, 20])
})

test('the corner of the selection that is held at the rim scrolls on and reaches what comes', async () => {
  showSheet([{}, {}, {}, {}])
  press('a1.size')
  under = cell('a4.size')
  fireEvent.pointerDown(document.querySelector('[data-fill-corner]')!, { button: 0 })
  fireEvent.pointerMove(cell('a2.size'), { clientX: 200, clientY: 299 })
  expect(selection()).toBe('a1.size a2.size (2)')
  await waitFor(() => expect(grid().scrollTop).toBeGreaterThan(24))
  expect([grid().scrollLeft, selection()]).toEqual([0, 'a1.size a4.size (4)'])
  fireEvent.pointerUp(cell('a4.size'))
  const { scrollTop } = grid()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(grid().scrollTop).toBe(scrollTop)
})

const edge = (name: string) =>
  screen.getByRole('columnheader', { name }).querySelector<HTMLElement>('[data-edge]') ?? document.body
const widthOf = (column: number) =>
  Number.parseInt(
    grid()
      .style.getPropertyValue('--tracks')
      .split(/ (?!1fr)/)[column] ?? '',
  )

test('an edge that is held at the rim goes on widening its column by what is scrolled', async () => {
  const { widths } = showSheet([{}], { widths: { size: 100 } })
  fireEvent.pointerDown(edge('Size'), { clientX: 300, button: 0 })
  fireEvent.pointerMove(edge('Size'), { clientX: 390, clientY: 299 })
  expect(widthOf(2)).toBe(490)
  await waitFor(() => expect(grid().scrollLeft).toBeGreaterThan(14))
  expect(grid().scrollTop).toBe(0)
  await waitFor(() => expect(widthOf(2)).toBe(490 + grid().scrollLeft))
  fireEvent.pointerUp(edge('Size'), { clientX: 390 })
  expect(widths).toEqual([{ size: 490 + grid().scrollLeft }])
})

test('a column that stays in view is widened without scrolling the others', async () => {
  showSheet([{}])
  fireEvent.pointerDown(edge('Id'), { clientX: 300, button: 0 })
  fireEvent.pointerMove(edge('Id'), { clientX: 390 })
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(grid().scrollLeft).toBe(0)
})

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
}

test('at its end nothing scrolls, and no frame is asked for until the pointer moves again', async () => {
  showSheet([{}, {}, {}, {}])
  press('a1.size')
  under = cell('a4.size')
  const end = { get: () => 0, set: () => undefined, configurable: true }
  Object.defineProperty(grid(), 'scrollTop', end)
  const asked = vi.spyOn(window, 'requestAnimationFrame')
  const askedOf = () => asked.mock.calls.filter(([run]) => run.name === 'scroll').length
  fireEvent.pointerDown(document.querySelector('[data-fill-corner]')!, { button: 0 })
  fireEvent.pointerMove(cell('a2.size'), { clientX: 200, clientY: 299 })
  await frames(20)
  const [before, selected] = [askedOf(), selection()]
  expect([before, selected]).toEqual([5, 'a1.size a2.size (2)'])
  await frames(5)
  expect(askedOf()).toBe(before)
  // What grows as it is dragged has no room to scroll in the first frames.
  let [scrollTop, still] = [0, 2]
  const grown = { get: () => scrollTop, set: (to: number) => (still > 0 ? (still -= 1) : (scrollTop = to)) }
  Object.defineProperty(grid(), 'scrollTop', grown)
  fireEvent.pointerMove(cell('a2.size'), { clientX: 200, clientY: 299 })
  await waitFor(() => expect(selection()).toBe('a1.size a4.size (4)'))
  fireEvent.pointerUp(cell('a4.size'))
  asked.mockRestore()
})
