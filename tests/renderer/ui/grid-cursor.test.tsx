import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { cell, focused, grid, order, press, selection, showSheet } from './sheet'
import { giveSizes } from '../browser/sizes'

beforeAll(() => giveSizes({ height: 34 + 4 * 32 }))

const rows = (count: number) => Array.from({ length: count }, () => ({}))
const tabStop = () =>
  [...grid().querySelectorAll('[tabindex="0"]')].map((each) => each.closest('[data-row]')?.getAttribute('data-row'))

test('before anything happened the first row is active in its second column, without taking the focus', () => {
  const { rows: told } = showSheet(rows(3))
  expect(selection()).toBe('a1.name')
  expect(tabStop()).toEqual(['a1'])
  expect(document.body).toHaveFocus()
  expect(told).toEqual([])
})

test('with one column only, that one is active', () => {
  showSheet(rows(2), { hidden: ['name', 'size', 'note', 'sum'] })
  expect(selection()).toBe('a1.id')
})

test('a row wanted from outside becomes active without taking the focus away', () => {
  const { become, rows: told } = showSheet(rows(3))
  screen.getByRole('button', { name: 'Outside' }).focus()
  become({ active: 'a3' })
  expect(selection()).toBe('a3.name')
  expect(focused()).toBe('Outside')
  expect(told).toEqual([])
})

test('moved while nobody is at the window, it stands where nothing can be typed', async () => {
  const { become, edits, said } = showSheet(rows(3))
  press('a1.size')
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  become({ active: 'a3' })
  expect([focused(), selection()]).toEqual(['a3.id', 'a3.id'])
  hasFocus.mockReturnValue(true)
  await userEvent.keyboard('33{Enter}')
  expect(edits).toEqual([])
  expect(said.at(-1)).toBe('The id never changes.')
  press('a3.size')
  hasFocus.mockReturnValue(false)
  become({ rowIds: ['a1', 'a2'] })
  expect(selection()).toBe('a2.id')
  hasFocus.mockRestore()
})

test('a row that is wanted from the start is active from the start', () => {
  const { rows: told } = showSheet(rows(3), { active: 'a3' })
  expect(selection()).toBe('a3.name')
  expect(told).toEqual([])
})

test('a row wanted from outside keeps the column', async () => {
  const { become } = showSheet(rows(3))
  press('a1.size')
  become({ active: 'a3' })
  expect(selection()).toBe('a3.size')
})

test('a row that is wanted before it is shown becomes active when it is', () => {
  const { become } = showSheet(rows(3))
  become({ rowIds: ['a1', 'a2'], active: 'a3' })
  expect(selection()).toBe('a1.name')
  become({ rowIds: ['a1', 'a2', 'a3'] })
  expect(selection()).toBe('a3.name')
})

test('the analyst’s own move is told once for each row and not taken back', async () => {
  const { rows: told } = showSheet(rows(3), { active: 'a1' })
  press('a1.name')
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowDown}')
  expect(told).toEqual(['a2', 'a3'])
  expect(focused()).toBe('a3.name')
})

test('a row that goes hands the cursor to the one that took its place, the last to the one before', () => {
  const { become } = showSheet(rows(4))
  press('a3.size')
  become({ rowIds: ['a1', 'a2', 'a4'] })
  expect(selection()).toBe('a4.name')
  become({ rowIds: ['a1', 'a2'] })
  expect(selection()).toBe('a2.name')
  become({ rowIds: [] })
  expect(order()).toEqual([])
  become({ rowIds: ['a1'] })
  expect(selection()).toBe('a1.name')
})

test('a column that is hidden hands the cursor to another of the same row', () => {
  const { become } = showSheet(rows(3))
  press('a2.size')
  become({ hidden: ['size'] })
  expect(tabStop()).toEqual(['a2'])
  expect(selection()).toBe('a2.name')
})

test('the active row stays in the page however far the grid is scrolled', async () => {
  showSheet(rows(60))
  press('a1.name')
  grid().scrollTop = 40 * 32
  grid().dispatchEvent(new Event('scroll'))
  await screen.findByText('name a42')
  expect(order()).toContain('a1')
  expect(order()).not.toContain('a20')
  expect(cell('a1.name')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toBe('a2.name')
})
