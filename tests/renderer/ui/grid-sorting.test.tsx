import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { cell, focused, order, press, showSheet } from './sheet'

const header = (name: string) => screen.getByRole('columnheader', { name })
const button = (name: string) => screen.getByRole('button', { name })
const ROWS = [
  { name: 'item 10', size: 9 },
  { name: 'Item 2', size: 10 },
  { name: 'item 1' },
  { name: 'item 10', size: 2 },
]

test('a header sorts up, then down, then not at all, and says which way', async () => {
  const { sorted } = showSheet(ROWS)
  await userEvent.click(button('Name'))
  expect(order()).toEqual(['a3', 'a2', 'a1', 'a4'])
  expect(header('Name')).toHaveAttribute('aria-sort', 'ascending')
  await userEvent.click(button('Name'))
  expect(order()).toEqual(['a1', 'a4', 'a2', 'a3'])
  expect(header('Name')).toHaveAttribute('aria-sort', 'descending')
  await userEvent.click(button('Name'))
  expect(order()).toEqual(['a1', 'a2', 'a3', 'a4'])
  expect(header('Name')).not.toHaveAttribute('aria-sort')
  expect(sorted).toEqual([[{ id: 'name', desc: false }], [{ id: 'name', desc: true }], []])
})

test('numbers are sorted as numbers, and what has none comes last either way', () => {
  const { become } = showSheet(ROWS, { sorting: [{ id: 'size', desc: false }] })
  expect(order()).toEqual(['a4', 'a1', 'a2', 'a3'])
  become({ sorting: [{ id: 'size', desc: true }] })
  expect(order()).toEqual(['a2', 'a1', 'a4', 'a3'])
})

test('Shift adds a second column to the sort', async () => {
  showSheet(ROWS)
  await userEvent.click(button('Name'))
  fireEvent.click(button('Size'), { shiftKey: true })
  const first = order()
  fireEvent.click(button('Size'), { shiftKey: true })
  expect([first, order()]).toEqual([
    expect.arrayContaining(['a3', 'a2', 'a4', 'a1']),
    expect.arrayContaining(['a3', 'a2', 'a1', 'a4']),
  ])
  expect(first.slice(0, 2)).toEqual(['a3', 'a2'])
  expect(first.slice(2)).toEqual(order().slice(2).toReversed())
})

test('a column without an order cannot be sorted', async () => {
  const { sorted } = showSheet(ROWS)
  const wider = 'Shift with ← or → makes the column narrower or wider, Ctrl+Shift moves it. Alt+↓ opens its menu'
  expect(button('Note')).toHaveAttribute('title', `${wider}.`)
  expect(button('Name')).toHaveAttribute('title', `Sort by Name. Shift adds to the sort. ${wider} and filter.`)
  await userEvent.click(button('Note'))
  expect(sorted).toEqual([])
})

test('an edit moves no row, a new list of rows sorts again', async () => {
  const { become, held } = showSheet(ROWS, { sorting: [{ id: 'name', desc: false }] })
  press('a2.name')
  await userEvent.keyboard('zebra{Enter}')
  expect(order()).toEqual(['a3', 'a2', 'a1', 'a4'])
  become({ rowIds: [...held.keys()] })
  expect(order()).toEqual(['a3', 'a1', 'a4', 'a2'])
})

test('arrows walk the headers and go down to the cell below', async () => {
  showSheet(ROWS, { hidden: ['id'] })
  press('a1.name')
  await userEvent.keyboard('{ArrowUp}{ArrowRight}')
  expect(button('Size')).toHaveFocus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(button('Name')).toHaveFocus()
  await userEvent.keyboard('x')
  expect(button('Name')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}{ArrowDown}')
  expect(focused()).toBe('a1.size')
  expect(cell('a1.size')).toHaveAttribute('tabindex', '0')
})

test('which way a column is sorted first is told by what its rows hold by then', async () => {
  const { become, held, sorted } = showSheet([{ size: 1 }, { size: 2 }])
  const name = (rowId: string, given: string | undefined) =>
    held.set(rowId, { ...held.get(rowId)!, name: given as string })
  name('a1', undefined)
  name('a2', undefined)
  for (let times = 0; times < 3; times += 1) await userEvent.click(button('Name'))
  name('a1', 'red')
  name('a2', 'green')
  become({ rowIds: ['a2', 'a1'] })
  await userEvent.click(button('Name'))
  expect(sorted).toEqual([
    [{ id: 'name', desc: true }],
    [{ id: 'name', desc: false }],
    [],
    [{ id: 'name', desc: false }],
  ])
})
