import { createEvent, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { cell, focused, order, press, showSheet } from './sheet'

const ROWS = [
  { name: 'rail', size: 2, note: 'x' },
  { name: 'port', size: 1 },
  { name: 'rail', size: 3 },
]
const keys = (text: string) => userEvent.keyboard(text)
const headers = () => screen.getAllByRole('columnheader').map((each) => each.querySelector('button')?.textContent)
const header = (id: string) => document.querySelector<HTMLElement>(`[data-header="${id}"]`)!
const place = (id: string) => document.querySelector<HTMLElement>(`[data-header-of="${id}"]`)!
const items = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent)
/** Opens the menu of a column by keyboard and chooses from it. */
async function choose(id: string, item: string) {
  header(id).focus()
  await keys('{Alt>}{ArrowDown}{/Alt}')
  await userEvent.click(within(screen.getByRole('menu')).getByText(item))
}

test('the menu of a column is opened by key, by its sign and by the menu key, and gives the focus back', async () => {
  showSheet(ROWS)
  header('name').focus()
  await keys('{Alt>}{ArrowDown}{/Alt}')
  expect(items()).toEqual([
    'Sort ascending',
    'Sort descending',
    'Filter…',
    'Group by Name',
    'Move leftCtrl+Shift+←',
    'Move rightCtrl+Shift+→',
    'Let it scroll',
    'Several lines',
    'Hide',
  ])
  await keys('{Escape}')
  expect(header('name')).toHaveFocus()
  fireEvent.click(document.querySelector('[data-column-menu="note"]')!)
  expect(items()).toEqual(['Move leftCtrl+Shift+←', 'Move rightCtrl+Shift+→', 'Keep in view', 'Several lines', 'Hide'])
  await keys('{Escape}')
  fireEvent.contextMenu(header('size'))
  expect(items()[0]).toBe('Sort ascending')
})

test('a second column is added to the sort by key and from the menu, and every header says its number', async () => {
  const { said } = showSheet(ROWS)
  await choose('name', 'Sort ascending')
  header('size').focus()
  await keys('{Shift>}{Enter}{/Shift}')
  expect(order()).toEqual(['a2', 'a3', 'a1'])
  expect(headers()).toEqual(['Id', 'Name1', 'Size2', 'Note', 'Sum'])
  expect(place('name')).toHaveAttribute('aria-sort', 'ascending')
  expect(place('size')).toHaveAttribute('aria-sort', 'descending')
  expect(header('size').title).toMatch(/^Number 2 of the sort\. /)
  await choose('size', 'Then by this, ascending')
  expect(order()).toEqual(['a2', 'a1', 'a3'])
  await choose('name', 'Do not sort by it')
  expect(headers()).toEqual(['Id', 'Name', 'Size', 'Note', 'Sum'])
  expect(said).toEqual([
    'Sorted by Name, ascending.',
    'Sorted by Name, ascending, then by Size, descending.',
    'Sorted by Name, ascending, then by Size, ascending.',
    'Sorted by Size, ascending.',
  ])
})

test('rows stand in groups with their counts, in the order that they are sorted in', async () => {
  const { said } = showSheet(ROWS, { sorting: [{ id: 'size', desc: true }] })
  await choose('name', 'Group by Name')
  const groups = () => [...document.querySelectorAll('[data-row-group]')].map(({ textContent }) => textContent)
  expect(groups()).toEqual(['port1', 'rail2'])
  expect([...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset['row'])).toEqual([
    'a2',
    'a3',
    'a1',
  ])
  await choose('size', 'Do not group')
  expect(groups()).toEqual([])
  expect(said).toEqual(['Grouped by Name.', 'Not grouped.'])
})

test('a column is moved by key, which keeps the focus on it, and takes over whether it stays in view', async () => {
  const { said } = showSheet(ROWS)
  header('note').focus()
  await keys('{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}')
  expect(headers()).toEqual(['Id', 'Name', 'Note', 'Size', 'Sum'])
  expect(header('note')).toHaveFocus()
  expect(cell('a1.note')).not.toHaveAttribute('data-fixed')
  await keys('{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}')
  expect(headers()).toEqual(['Id', 'Note', 'Name', 'Size', 'Sum'])
  expect(cell('a1.note')).toHaveAttribute('data-fixed')
  await keys('{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}')
  await keys('{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}')
  expect(said).toEqual([
    'Note is column 3 of 5.',
    'Note is column 2 of 5.',
    'Note is column 1 of 5.',
    'Note is the first column.',
  ])
  // The cells follow, also for the arrow keys.
  press('a1.note')
  await keys('{ArrowRight}')
  expect(focused()).toBe('a1.id')
})

test('a header that is dragged shows where the column would stand, and Escape leaves all as it is', () => {
  const { said } = showSheet(ROWS)
  const dataTransfer = { setData: () => undefined }
  const dragOver = (id: string, clientX: number) => {
    const event = createEvent.dragOver(place(id), { dataTransfer })
    fireEvent(place(id), Object.defineProperty(event, 'clientX', { value: clientX }))
  }
  fireEvent.dragStart(header('sum'), { dataTransfer })
  dragOver('size', -1)
  expect(place('size')).toHaveAttribute('data-drop', 'before')
  fireEvent.dragEnd(header('sum'), { dataTransfer })
  expect(place('size')).not.toHaveAttribute('data-drop')
  fireEvent.dragStart(header('sum'), { dataTransfer })
  dragOver('size', 1)
  fireEvent.drop(place('size'), { dataTransfer })
  expect(headers()).toEqual(['Id', 'Name', 'Size', 'Sum', 'Note'])
  // What was dragged from elsewhere is no column.
  dragOver('id', 1)
  fireEvent.drop(place('id'), { dataTransfer })
  expect(said).toEqual(['Sum is column 4 of 5.'])
})

test('a column is kept in view, wrapped and hidden from its menu', async () => {
  const { said } = showSheet(ROWS)
  await choose('note', 'Keep in view')
  expect(headers()).toEqual(['Id', 'Name', 'Note', 'Size', 'Sum'])
  expect(cell('a1.note')).toHaveAttribute('data-last-fixed')
  await choose('note', 'Several lines')
  expect(cell('a1.note')).toHaveAttribute('data-wraps')
  expect(cell('a1.note').parentElement).toHaveAttribute('data-tall')
  await choose('note', 'One line')
  await choose('note', 'Let it scroll')
  await choose('note', 'Hide')
  expect(headers()).toEqual(['Id', 'Name', 'Size', 'Sum'])
  expect(said).toEqual([
    'Note stays in view.',
    'Note takes several lines.',
    'Note takes one line.',
    'Note scrolls with the others.',
    'Note is hidden. “Columns” shows it again.',
  ])
})

test('Home and End go to the first and the last header, and the filter is asked for', async () => {
  const { filterOf } = showSheet(ROWS)
  header('size').focus()
  await keys('{End}')
  expect(header('sum')).toHaveFocus()
  await keys('{Home}')
  expect(header('id')).toHaveFocus()
  await choose('name', 'Filter…')
  expect(filterOf).toEqual(['name'])
})
