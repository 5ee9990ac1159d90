import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ContextMenu } from '@ui/ContextMenu'
import { scrollToColumn } from '@ui/grid-layout'
import { menuPoint } from '@ui/menu-point'
import { belowStart, keyAlong } from '@ui/reading-direction'
import { Tabs } from '@ui/Tabs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveSizes, wholeBox } from '../browser/sizes'
import { cell, focused, grid, press, selection, showSheet } from './sheet'

beforeEach(() => {
  document.documentElement.dir = 'rtl'
  giveSizes({ width: 400, height: 300 })
  HTMLElement.prototype.setPointerCapture = () => undefined
})
afterEach(() => {
  document.documentElement.dir = ''
  giveSizes()
})

const keys = (text: string) => userEvent.keyboard(text)

test('the arrows to the left and to the right change places, other keys and other parts do not', () => {
  const target = document.body
  const pressed = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'a']
  expect(pressed.map((key) => keyAlong({ key, target }))).toEqual(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'a'])
  expect(keyAlong({ key: 'ArrowLeft', target: null })).toBe('ArrowLeft')
  document.documentElement.dir = 'ltr'
  expect(keyAlong({ key: 'ArrowLeft', target })).toBe('ArrowLeft')
})

test('cells are walked and selected to where the arrow points', async () => {
  showSheet([{}, {}])
  press('a1.size')
  await keys('{ArrowLeft}')
  expect(focused()).toBe('a1.note')
  await keys('{ArrowRight}{ArrowRight}')
  expect(focused()).toBe('a1.name')
  await keys('{Shift>}{ArrowLeft}{ArrowDown}{/Shift}')
  expect(selection()).toBe('a1.name a2.size (4)')
  await keys('{Home}')
  expect(focused()).toBe('a1.id')
  await keys('{Control>}{ArrowLeft}{/Control}')
  expect(focused()).toBe('a1.name')
})

test('a header is left, widened and moved to where the arrow points', async () => {
  const { widths, said } = showSheet([{}])
  screen.getByRole('button', { name: 'Size' }).focus()
  await keys('{Shift>}{ArrowLeft}{/Shift}')
  expect([widths, said]).toEqual([[{ size: 416 }], ['Size is wider']])
  await keys('{ArrowLeft}')
  expect(screen.getByRole('button', { name: 'Note' })).toHaveFocus()
  await keys('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}')
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Id',
    'Name',
    'Note',
    'Size',
    'Sum',
  ])
})

test('groups are unfolded to the left and folded to the right', async () => {
  showSheet([{ name: 'one' }, { name: 'two' }], { arrangement: { grouping: ['name'] } })
  const heading = () => document.querySelector<HTMLElement>('[data-row-group]')!
  heading().focus()
  await keys('{ArrowRight}')
  expect(heading()).toHaveAttribute('aria-expanded', 'false')
  await keys('{ArrowLeft}')
  expect(heading()).toHaveAttribute('aria-expanded', 'true')
})

test('an edge that is dragged to the left widens its column', () => {
  const { widths } = showSheet([{}])
  const edge = screen.getByRole('columnheader', { name: 'Size' }).querySelector('[data-edge]')!
  fireEvent.pointerDown(edge, { clientX: 500, button: 0 })
  fireEvent.pointerMove(edge, { clientX: 470 })
  fireEvent.pointerUp(edge, { clientX: 460 })
  expect(widths).toEqual([{ size: 440 }])
})

test('held at the left rim a column goes on widening; columns that stay in view are at the right', async () => {
  showSheet([{}])
  grid().getBoundingClientRect = wholeBox
  const edge = screen.getByRole('columnheader', { name: 'Size' }).querySelector('[data-edge]')!
  fireEvent.pointerDown(edge, { clientX: 200, button: 0 })
  fireEvent.pointerMove(edge, { clientX: 10, clientY: 150 })
  await waitFor(() => expect(grid().scrollLeft).toBeLessThan(0))
  // 140 pixels at the right are of the columns that stay in view.
  fireEvent.pointerMove(edge, { clientX: 250, clientY: 150 })
  await waitFor(() => expect(grid().scrollLeft).toBeGreaterThan(0))
  fireEvent.pointerUp(edge, { clientX: 250 })
})

test('a header that is dragged over the left half of another stands after it', () => {
  showSheet([{}])
  const dataTransfer = { setData: vi.fn<() => void>(), effectAllowed: '', dropEffect: '' }
  const header = (name: string) => screen.getByRole('columnheader', { name })
  header('Size').getBoundingClientRect = () => new DOMRect(100, 0, 100, 30)
  fireEvent.dragStart(screen.getByRole('button', { name: 'Sum' }), { dataTransfer })
  const over = (clientX: number) => {
    const event = createEvent.dragOver(header('Size'), { dataTransfer })
    Object.defineProperty(event, 'clientX', { value: clientX })
    fireEvent(header('Size'), event)
  }
  over(110)
  expect(header('Size')).toHaveAttribute('data-drop', 'after')
  over(190)
  expect(header('Size')).toHaveAttribute('data-drop', 'before')
})

test('columns that stay in view stick to where lines begin', () => {
  showSheet([{}])
  expect(cell('a1.name').style.insetInlineStart).toBe('50px')
})

test('a grid is scrolled until a column is whole, or to its beginning where it is wider than the room', () => {
  showSheet([{}])
  const header = (left: number, width: number) => {
    grid().scrollLeft = -100
    grid().getBoundingClientRect = wholeBox
    screen.getByRole('columnheader', { name: 'Size' }).getBoundingClientRect = () => new DOMRect(left, 0, width, 30)
    scrollToColumn(grid(), 'size')
    return grid().scrollLeft + 100
  }
  // Between 0 and 260: the last 140 pixels are of the columns that stay in view.
  expect([header(0, 260), header(-30, 60), header(250, 60), header(-100, 300), header(0, 300)]).toEqual([
    0, -30, 50, -60, 40,
  ])
})

test('columns that are scrolled out of sight are not drawn', () => {
  giveSizes({ width: 200, height: 300 })
  showSheet([{}])
  const drawn = () => [...document.querySelectorAll<HTMLElement>('[data-row] > *')].map(({ dataset }) => dataset.column)
  grid().scrollLeft = -60
  fireEvent.scroll(grid())
  expect(drawn()).toContain('sum')
})

test('the arrows go from tab to tab, round and round, to where they point', async () => {
  const chosen = vi.fn<(id: string) => void>()
  const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id }))
  render(
    <Tabs label="Parts" tabs={tabs} chosen="a" onChoose={chosen}>
      {null}
    </Tabs>,
  )
  screen.getByRole('tab', { name: 'a' }).focus()
  await keys('{ArrowLeft}')
  await keys('{ArrowRight}')
  expect(chosen.mock.calls).toEqual([['b'], ['c']])
})

test('a menu opens to the left of where it is asked for, and below the beginning of what it is of', () => {
  const item = { label: 'Copy', run: () => undefined }
  const box = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(20, 10, 100, 40))
  render(<ContextMenu label="Words" at={{ x: 300, y: 50 }} items={[item]} onClose={() => undefined} />)
  expect(screen.getByRole('menu').style.left).toBe('200px')
  expect(belowStart(document.body)).toEqual({ x: 120, y: 50 })
  expect(menuPoint({ clientX: 0, clientY: 0, button: 0, target: document.body })).toEqual({ x: 120, y: 50 })
  box.mockRestore()
})
