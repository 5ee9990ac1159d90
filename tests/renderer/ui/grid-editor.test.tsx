import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { cell, focused, grid, press, selection, showSheet } from './sheet'

let sheet: ReturnType<typeof showSheet>
beforeEach(() => {
  sheet = showSheet([{}, { size: 7, note: 'old' }, {}])
})

const keys = (text: string) => userEvent.keyboard(text)
const field = () => grid().querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
const edits = () => sheet.edits.map((each) => each.edits.join())
const options = () => screen.getAllByRole('option').map((option) => [option.textContent, option.ariaSelected])
const selectedText = () => field()!.value.slice(field()!.selectionStart!, field()!.selectionEnd!)

test('Enter edits what the cell holds with the caret at its end, and Enter again keeps it and goes down', async () => {
  press('a2.name')
  await keys('{Enter}')
  expect(field()).toHaveValue('name a2')
  expect(field()).toHaveFocus()
  expect([field()!.selectionStart, field()!.selectionEnd]).toEqual([7, 7])
  await keys('!{Enter}')
  expect(edits()).toEqual(['a2.name=name a2!'])
  expect(sheet.edits[0]!.label).toBeUndefined()
  expect(focused()).toBe('a3.name')
  expect(sheet.rows).toEqual(['a2', 'a3'])
})

test.each([
  ['{Enter}', 'a3.size'],
  ['{Shift>}{Enter}{/Shift}', 'a1.size'],
  ['{Tab}', 'a2.note'],
  ['{Shift>}{Tab}{/Shift}', 'a2.name'],
])('%s keeps the text and goes to %s', async (key, place) => {
  press('a2.size')
  await keys(`8${key}`)
  expect(edits()).toEqual(['a2.size=8'])
  expect(focused()).toBe(place)
  expect(selection()).toBe(place)
  expect(field()).toBeNull()
})

test('leaving the field keeps the text once and stays', async () => {
  press('a2.size')
  await keys('8')
  fireEvent.blur(field()!)
  expect(edits()).toEqual(['a2.size=8'])
  expect(selection()).toBe('a2.size')
  await keys('{Enter}9{Enter}')
  expect(edits()).toEqual(['a2.size=8', 'a2.size=89'])
})

test.each([
  ['Enter', ['a2.size=78']],
  ['Escape', []],
])('a field that %s takes away while it is left has its text taken once at most', (key, taken) => {
  press('a2.size')
  fireEvent.keyDown(cell('a2.size'), { key: 'F2' })
  fireEvent.change(field()!, { target: { value: '78' } })
  const left = field()!
  // The browser tells of the lost focus before anything is shown anew.
  act(() => {
    fireEvent.keyDown(left, { key })
    fireEvent.blur(left)
  })
  expect(edits()).toEqual(taken)
  expect(field()).toBeNull()
})

test('a press on another cell keeps the text and goes there', async () => {
  press('a2.size')
  await keys('8')
  await userEvent.pointer({ keys: '[MouseLeft]', target: cell('a1.note') })
  expect(edits()).toEqual(['a2.size=8'])
  expect(field()).toBeNull()
  expect(focused()).toBe('a1.note')
})

test('what is refused stays open with the reason until something else is typed', async () => {
  press('a2.size')
  await keys('x{Enter}')
  expect(field()).toBeInvalid()
  expect(field()).toHaveAccessibleDescription('Digits only.')
  expect(sheet.said).toEqual(['Not taken. Digits only.'])
  await keys('{Backspace}')
  expect(field()).toBeValid()
  expect(field()).not.toHaveAccessibleDescription()
  await keys('5{Tab}')
  expect(edits()).toEqual(['a2.size=5'])
})

test('the field says what a text means, and its hint before anything is typed', async () => {
  press('a2.name')
  await keys('{F2}')
  expect(field()).toHaveAccessibleDescription('A colour, say.')
  await keys('s')
  expect(field()).toHaveAccessibleDescription('Named name a2s')
  await keys('{Control>}a{/Control}{Backspace}')
  expect(field()).toHaveAccessibleDescription('A colour, say.')
  await keys('no')
  expect(field()).toHaveAccessibleDescription('A colour, say.')
})

test('a double press edits with all of the text selected', async () => {
  await userEvent.dblClick(cell('a2.name'))
  expect(selectedText()).toBe('name a2')
  fireEvent.doubleClick(field()!)
  expect(field()).toHaveValue('name a2')
  await keys('new{Enter}')
  expect(edits()).toEqual(['a2.name=new'])
  fireEvent.doubleClick(grid())
  expect(field()).toBeNull()
})

test('Alt+Down opens the choices, arrows go through them and Enter takes one and stays', async () => {
  press('a2.name')
  await keys('{Alt>}{ArrowDown}{/Alt}')
  expect(field()).toHaveAttribute('aria-expanded', 'true')
  expect(selectedText()).toBe('name a2')
  expect(options()).toEqual([
    ['1 Red as blood', 'false'],
    ['2 Green as grass', 'false'],
    ['3 Refused', 'false'],
  ])
  await keys('{ArrowDown}{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}')
  expect(options().map(([, chosen]) => chosen)).toEqual(['false', 'false', 'true'])
  await keys('{ArrowUp}')
  const chosen = screen.getByRole('option', { selected: true })
  expect(chosen).toHaveTextContent('2 Green as grass')
  expect(field()).toHaveAttribute('aria-activedescendant', chosen.id)
  await keys('{Enter}')
  expect(edits()).toEqual(['a2.name=green'])
  expect(focused()).toBe('a2.name')
  expect(field()).toBeNull()
})

test('the choices open at what the cell holds, and Enter never takes one that nobody pointed at', async () => {
  press('a2.name')
  await keys('{Alt>}{ArrowDown}{/Alt}{Enter}')
  expect(edits()).toEqual([])
  expect(focused()).toBe('a3.name')
  sheet.become({})
  press('a2.name')
  await keys('green{Alt>}{ArrowDown}{/Alt}')
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('2 Green as grass')
  await keys('ish{Enter}')
  expect(edits()).toEqual(['a2.name=greenish'])
})

test('a digit takes the choice of its number, and is a digit while the choices are closed', async () => {
  press('a2.name')
  await keys('{Alt>}{ArrowDown}{/Alt}1')
  expect(edits()).toEqual(['a2.name=red'])
  await keys('1{Alt>}{ArrowDown}{/Alt}9')
  expect(field()).toHaveValue('19')
  await keys('{Escape}')
  expect(edits()).toEqual(['a2.name=red'])
})

test('a press on a choice takes it, and a refused one keeps the field open', async () => {
  press('a2.name')
  await keys('{Alt>}{ArrowDown}{/Alt}')
  expect(fireEvent.mouseDown(screen.getByRole('option', { name: '3 Refused' }))).toBe(false)
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field()).toHaveAccessibleDescription('Not that name.')
  await keys('{Alt>}{ArrowDown}{/Alt}')
  fireEvent.mouseDown(screen.getByRole('option', { name: '1 Red as blood' }))
  expect(edits()).toEqual(['a2.name=red'])
  expect(selection()).toBe('a2.name')
})

test('a column without choices has none to open', async () => {
  press('a2.size')
  await keys('{Alt>}{ArrowDown}{/Alt}')
  expect(field()).toHaveAttribute('value', '7')
  expect(field()).not.toHaveAttribute('role')
  await keys('{Alt>}{ArrowDown}{/Alt}{ArrowDown}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(focused()).toBe('a2.size')
})

test('Alt+Enter is a new line where a cell has several, and nothing of its own elsewhere', async () => {
  press('a2.note')
  await keys('{Enter}{Alt>}{Enter}{/Alt}more{Enter}')
  expect(edits()).toEqual(['a2.note=old\nmore'])
  press('a2.size')
  await keys('8{Alt>}{Enter}{/Alt}')
  expect(edits()[1]).toBe('a2.size=8')
})

test('a cell that cannot be edited says why in its own words or in plain ones', async () => {
  press('a1.id')
  await keys('{Enter}')
  press('a1.sum')
  await keys('x')
  expect(sheet.said).toEqual(['The id never changes.', 'This cell cannot be edited.'])
  expect(field()).toBeNull()
})

test('an edit that changes nothing is none, and Enter still goes down', async () => {
  press('a1.size')
  await keys('{Enter}{Enter}')
  expect(edits()).toEqual([])
  expect(focused()).toBe('a2.size')
})

test('a row that goes while it is edited takes the field with it', async () => {
  press('a2.size')
  await keys('8')
  sheet.become({ rowIds: ['a1', 'a3'] })
  expect(field()).toBeNull()
  expect(edits()).toEqual([])
})

test('keys that compose a character are left to the composition', async () => {
  press('a2.name')
  await keys('{Enter}')
  for (const key of ['Enter', 'Escape', 'Tab']) fireEvent.keyDown(field()!, { key, isComposing: true })
  expect(field()).toHaveFocus()
  expect(edits()).toEqual([])
})
