import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { cell, focused, grid, order, press, selection, showSheet } from './sheet'
import { giveSizes } from '../browser/sizes'

/** Room for the headers and six rows; a page is one row less. */
beforeAll(() => giveSizes({ height: 34 + 6 * 32 }))

const rows = (count: number) => Array.from({ length: count }, () => ({}))
const keys = (text: string) => userEvent.keyboard(text)

test('arrows, Home, End and pages move the focus and stop at the edges', async () => {
  showSheet(rows(12))
  press('a2.name')
  expect(focused()).toBe('a2.name')
  for (const [key, place] of [
    ['{ArrowRight}', 'a2.size'],
    ['{ArrowDown}', 'a3.size'],
    ['{ArrowLeft}', 'a3.name'],
    ['{ArrowUp}', 'a2.name'],
    ['{PageDown}', 'a7.name'],
    ['{PageDown}', 'a12.name'],
    ['{PageDown}', 'a12.name'],
    ['{PageUp}', 'a7.name'],
    ['{End}', 'a7.sum'],
    ['{ArrowRight}', 'a7.sum'],
    ['{Home}', 'a7.id'],
    ['{ArrowLeft}', 'a7.id'],
    ['{Control>}{End}{/Control}', 'a12.sum'],
    ['{ArrowDown}', 'a12.sum'],
    ['{Control>}{Home}{/Control}', 'a1.id'],
    ['{PageUp}', 'a1.id'],
  ] as const) {
    await keys(key)
    expect([key, focused(), selection()]).toEqual([key, place, place])
  }
})

test('the up arrow leaves the first row only', async () => {
  showSheet(rows(3))
  press('a2.size')
  await keys('{ArrowUp}')
  expect(focused()).toBe('a1.size')
  await keys('{ArrowUp}')
  expect(screen.getByRole('button', { name: 'Size' })).toHaveFocus()
})

test('Shift extends from the active cell, which keeps the focus', async () => {
  showSheet(rows(9))
  press('a2.name')
  await keys('{Shift>}{ArrowDown}{ArrowRight}{/Shift}')
  expect(selection()).toBe('a2.name a3.size (4)')
  await keys('{Shift>}{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}')
  expect(selection()).toBe('a1.name a2.size (4)')
  expect(focused()).toBe('a2.name')
  await keys('{Shift>}{PageDown}{/Shift}')
  expect(selection()).toBe('a2.name a6.size (10)')
  await keys('{Shift>}{Home}{/Shift}')
  expect(selection()).toBe('a2.id a6.name (10)')
  await keys('{Shift>}{Control>}{End}{/Control}{/Shift}')
  expect(selection()).toBe('a2.name a9.sum (32)')
  await keys('{ArrowDown}')
  expect(selection()).toBe('a3.name')
})

test('whole rows, whole columns and everything', async () => {
  showSheet(rows(3))
  press('a2.name')
  await keys('{Shift>}{ArrowRight}{/Shift}')
  await keys('{Shift>} {/Shift}')
  expect(selection()).toBe('a2.id a2.sum (5)')
  press('a2.name')
  await keys('{Shift>}{ArrowRight}{/Shift}')
  await keys('{Control>} {/Control}')
  expect(selection()).toBe('a1.name a3.size (6)')
  press('a2.name')
  await keys('{Control>}a{/Control}')
  expect(selection()).toBe('a1.id a3.sum (15)')
})

test('a press with the main button selects, dragging extends, other buttons do nothing', async () => {
  const { rows: told } = showSheet(rows(3))
  fireEvent.mouseDown(cell('a1.name'), { button: 2 })
  expect(selection()).toBe('a1.name')
  fireEvent.mouseDown(cell('a3.size'), { button: 2 })
  expect(selection()).toBe('a1.name')
  press('a2.name')
  fireEvent.pointerOver(cell('a3.size'))
  expect(selection()).toBe('a2.name a3.size (4)')
  fireEvent.mouseUp(document)
  fireEvent.pointerOver(cell('a1.id'))
  expect(selection()).toBe('a2.name a3.size (4)')
  fireEvent.mouseDown(grid(), { button: 0 })
  expect(selection()).toBe('a2.name a3.size (4)')
  expect(told).toEqual(['a2'])
})

test('the grid says its size, its places and what cannot be edited', () => {
  showSheet(rows(3), { hidden: ['note'] })
  expect(grid()).toHaveAttribute('aria-rowcount', '4')
  expect(grid()).toHaveAttribute('aria-colcount', '5')
  expect(grid()).toHaveAttribute('aria-readonly', 'false')
  expect(order()).toEqual(['a1', 'a2', 'a3'])
  expect(cell('a1.id').parentElement).toHaveAttribute('aria-rowindex', '2')
  // Among all columns, also those that are hidden.
  expect(cell('a1.sum')).toHaveAttribute('aria-colindex', '5')
  expect(cell('a1.id')).toHaveAttribute('role', 'rowheader')
  expect(cell('a1.name')).toHaveAttribute('role', 'gridcell')
  expect(cell('a1.id')).toHaveAttribute('aria-readonly', 'true')
  expect(cell('a1.name')).not.toHaveAttribute('aria-readonly')
  expect(cell('a1.size')).toHaveAttribute('data-align', 'end')
  expect(screen.queryByRole('columnheader', { name: 'Note' })).toBeNull()
})

test('fixed columns stick where the widths before them end, and a growing column takes what is left', () => {
  showSheet(rows(1))
  expect(cell('a1.id').style.insetInlineStart).toBe('0px')
  expect(cell('a1.name').style.insetInlineStart).toBe('50px')
  expect(cell('a1.size').style.insetInlineStart).toBe('')
  expect(screen.getByRole('columnheader', { name: 'Name' }).style.insetInlineStart).toBe('50px')
  const { style } = grid()
  expect(style.getPropertyValue('--tracks')).toBe('50px minmax(90px, 1fr) 60px 70px 40px')
  expect(style.getPropertyValue('--sheet')).toBe('310px')
  expect(style.getPropertyValue('--fixed')).toBe('140px')
})

test('a grid without rows says so, keeps its headers and answers no key', async () => {
  const { said } = showSheet([])
  expect(screen.getByText('No rows.')).toBeVisible()
  // A grid and its groups own rows and nothing else.
  const [head, only, ...others] = screen.getAllByRole('row')
  expect([others, only?.parentElement, only?.textContent]).toEqual([[], grid(), 'No rows.'])
  expect(screen.getAllByRole('rowgroup')).toEqual([head?.parentElement])
  expect(grid()).toHaveAttribute('aria-rowcount', '2')
  expect(screen.getAllByRole('columnheader')).toHaveLength(5)
  fireEvent.keyDown(grid(), { key: 'a' })
  fireEvent.keyDown(screen.getByRole('button', { name: 'Size' }), { key: 'ArrowDown' })
  expect(said).toEqual([])
})

test('keys that mean nothing in a grid are left to the page', () => {
  showSheet(rows(2))
  press('a1.name')
  expect(fireEvent.keyDown(cell('a1.name'), { key: 'Tab' })).toBe(true)
  expect(fireEvent.keyDown(cell('a1.name'), { key: 'ArrowDown' })).toBe(false)
})

/** Sizes stand in rows 1 to 3, 6 and 8; row 5 has a note. */
const SPARSE = [1, 2, 3, null, null, 6, null, 8, null].map((size, index) => ({
  ...(size !== null && { size }),
  note: index === 4 ? 'noted' : '',
}))

test('Ctrl with an arrow goes to the end of what is filled, to the next filled cell, or to the edge', async () => {
  showSheet(SPARSE)
  press('a1.size')
  for (const [key, place] of [
    ['{ArrowDown}', 'a3.size'],
    ['{ArrowDown}', 'a6.size'],
    ['{ArrowDown}', 'a8.size'],
    ['{ArrowDown}', 'a9.size'],
    ['{ArrowDown}', 'a9.size'],
    ['{ArrowUp}', 'a8.size'],
    ['{ArrowLeft}', 'a8.id'],
    ['{ArrowRight}', 'a8.size'],
    ['{ArrowRight}', 'a8.sum'],
    ['{ArrowUp}', 'a1.sum'],
  ] as const) {
    await keys(`{Control>}${key}{/Control}`)
    expect([key, focused(), selection()]).toEqual([key, place, place])
  }
  press('a1.size')
  await keys('{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}')
  expect([focused(), selection()]).toEqual(['a1.size', 'a1.size a3.size (3)'])
  await keys('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}')
  expect(selection()).toBe('a1.size a3.sum (9)')
})
