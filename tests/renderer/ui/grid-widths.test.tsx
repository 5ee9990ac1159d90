import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { giveSizes } from '../browser/sizes'
import { grid, showSheet } from './sheet'

// Everything is 100 pixels wide, so also the header whose edge is dragged.
beforeAll(() => {
  giveSizes({ width: 100 })
  HTMLElement.prototype.setPointerCapture = () => undefined
  return () => giveSizes()
})

const ROWS = [{ name: 'one' }]
const tracks = () => grid().style.getPropertyValue('--tracks')
const edge = (name: string) =>
  screen.getByRole('columnheader', { name }).querySelector<HTMLElement>('[data-edge]') ?? document.body
const drag = (name: string, ...to: number[]) => {
  fireEvent.pointerDown(edge(name), { clientX: 500, button: 0 })
  for (const clientX of to) fireEvent.pointerMove(edge(name), { clientX })
}

test('a column is as wide as its edge is dragged, at once, and told when it is let go', () => {
  const { widths } = showSheet(ROWS)
  expect(tracks()).toBe('50px minmax(90px, 1fr) 60px 70px 40px')
  drag('Size', 520, 530)
  expect(tracks()).toBe('50px minmax(90px, 1fr) 130px 70px 40px')
  expect(widths).toEqual([])
  fireEvent.pointerUp(edge('Size'), { clientX: 540 })
  expect(tracks()).toBe('50px minmax(90px, 1fr) 140px 70px 40px')
  fireEvent.pointerMove(edge('Size'), { clientX: 800 })
  expect(widths).toEqual([{ size: 140 }])
})

test('a column that fills the grid keeps the width it is given, and gets its own back', () => {
  const { widths } = showSheet(ROWS)
  drag('Name', 700)
  fireEvent.pointerUp(edge('Name'), { clientX: 700 })
  expect(tracks()).toBe('50px 300px 60px 70px 40px')
  fireEvent.doubleClick(edge('Name'))
  expect(tracks()).toBe('50px minmax(90px, 1fr) 60px 70px 40px')
  expect(widths).toEqual([{ name: 300 }, {}])
})

test('no column is narrower than its name can be read or wider than a window', () => {
  const { widths } = showSheet(ROWS)
  for (const clientX of [0, 9_000]) {
    drag('Size', clientX)
    fireEvent.pointerUp(edge('Size'), { clientX })
  }
  expect(widths).toEqual([{ size: 48 }, { size: 900 }])
})

test('Escape gives a drag up', () => {
  const { widths } = showSheet(ROWS, { widths: { size: 110 } })
  const before = tracks()
  drag('Size', 520)
  expect(tracks()).not.toBe(before)
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(tracks()).toBe(before)
  fireEvent.pointerMove(edge('Size'), { clientX: 600 })
  fireEvent.pointerUp(edge('Size'), { clientX: 600 })
  expect([tracks(), widths]).toEqual([before, []])
})

test('a drag that is taken away leaves the width from before; one begun with another button is none', () => {
  const { widths } = showSheet(ROWS, { widths: { size: 110 } })
  const before = tracks()
  drag('Name', 700)
  fireEvent.pointerCancel(edge('Name'))
  expect(tracks()).toBe(before)
  fireEvent.pointerDown(edge('Size'), { clientX: 500, button: 2 })
  fireEvent.pointerUp(edge('Size'), { clientX: 700 })
  expect([tracks(), widths]).toEqual([before, []])
})

test('a click on an edge gives no width', () => {
  const { widths } = showSheet(ROWS)
  const before = tracks()
  drag('Name', 500)
  fireEvent.pointerUp(edge('Name'), { clientX: 500 })
  expect([tracks(), widths]).toEqual([before, []])
})

test('Shift with an arrow on a header makes its column wider and narrower, in words too', async () => {
  const { widths, said } = showSheet(ROWS)
  screen.getByRole('button', { name: 'Size' }).focus()
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowLeft}{/Shift}')
  expect(widths).toEqual([{ size: 116 }, { size: 84 }])
  expect(said).toEqual(['Size is wider', 'Size is narrower'])
  expect(screen.getByRole('button', { name: 'Size' })).toHaveFocus()
})

test('widths of another day are there again; what is out of bounds is brought within', () => {
  showSheet(ROWS, { widths: { name: 200, size: 5_000, gone: 70 } })
  expect(tracks()).toBe('50px 200px 900px 70px 40px')
})
