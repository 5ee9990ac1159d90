import { createEvent, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { cell, press, selection, showSheet } from './sheet'

const keys = (text: string) => userEvent.keyboard(text)
const ROWS = [
  { name: 'one', size: 1 },
  { name: 'two', size: 2 },
  { name: 'three', size: 3 },
]

/** Copies, cuts or pastes as the browser does it: the event goes to the body when no text is selected. */
function clipboard(kind: 'copy' | 'cut' | 'paste', text = '', target: Element = document.body) {
  const held: Record<string, string> = { 'text/plain': text }
  const clipboardData = {
    setData: (type: string, value: string) => void (held[type] = value),
    getData: (type: string) => held[type] ?? '',
  }
  const event = createEvent[kind](target, { clipboardData })
  fireEvent(target, event)
  return { plain: held['text/plain'], html: held['text/html'], taken: event.defaultPrevented }
}

test('the selected cells are copied as text and as a table, and stay', async () => {
  const { edits } = showSheet([{ name: 'a & b', size: 1 }, { name: '' }])
  press('a1.name')
  await keys('{Shift>}{ArrowDown}{ArrowRight}{/Shift}')
  expect(clipboard('copy')).toEqual({
    plain: 'a & b\t1\r\n\t',
    html: '<table><tr><td>a &amp; b</td><td>1</td></tr><tr><td></td><td></td></tr></table>',
    taken: true,
  })
  expect(edits).toEqual([])
})

test('cut cells are copied and cleared as one step', async () => {
  const { edits, said, refused } = showSheet(ROWS)
  press('a1.size')
  await keys('{Shift>}{ArrowDown}{/Shift}')
  expect(clipboard('cut').plain).toBe('1\r\n2')
  expect(edits).toEqual([{ edits: ['a1.size=', 'a2.size='], label: 'Clear 2 cells' }])
  expect(said).toEqual(['2 cells changed.'])
  expect(refused).toEqual([])
})

test('a paste is one step that selects where it went', () => {
  const { edits, said } = showSheet(ROWS)
  press('a2.name')
  expect(clipboard('paste', 'x\t8\r\ny\t9\r\n').taken).toBe(true)
  expect(edits).toEqual([{ edits: ['a2.name=x', 'a2.size=8', 'a3.name=y', 'a3.size=9'], label: 'Paste 4 cells' }])
  expect(selection()).toBe('a2.name a3.size (4)')
  expect(said).toEqual(['4 cells changed.'])
})

test('a paste larger than what is left of the grid ends at its edge', () => {
  const { edits } = showSheet(ROWS)
  press('a3.note')
  clipboard('paste', 'n1\ts1\tx\nn2\ts2\tx')
  expect(edits).toEqual([{ edits: ['a3.note=n1'], label: 'Paste 1 cell' }])
  expect(selection()).toBe('a3.note a3.sum (2)')
})

test('cells of a paste that are refused are listed with the reason, the others are taken', () => {
  const { edits, said, refused } = showSheet(ROWS)
  press('a1.id')
  clipboard('paste', 'id\tno\tfive\nid\tok\t5')
  expect(edits).toEqual([{ edits: ['a2.name=ok', 'a2.size=5'], label: 'Paste 2 cells' }])
  expect(refused).toEqual([
    [
      'a1.id=id: The id never changes.',
      'a1.name=no: Not that name.',
      'a1.size=five: Digits only.',
      'a2.id=id: The id never changes.',
    ],
  ])
  expect(said).toEqual(['2 cells changed, 4 refused.'])
})

test('a column that is computed says so by its name', () => {
  const { edits, said, refused } = showSheet(ROWS)
  press('a1.sum')
  clipboard('paste', '7')
  expect(edits).toEqual([])
  expect(refused).toEqual([['a1.sum=7: Sum cannot be edited.']])
  expect(said).toEqual(['0 cells changed, 1 refused.'])
})

test('nothing is pasted from an empty clipboard, or while the focus is not on a cell', async () => {
  const { edits } = showSheet(ROWS)
  expect(clipboard('paste', 'x').taken).toBe(false)
  press('a1.name')
  expect(clipboard('paste', '').taken).toBe(false)
  screen.getByRole('button', { name: 'Outside' }).focus()
  expect(clipboard('paste', 'x').taken).toBe(false)
  expect(clipboard('copy')).toEqual({ plain: '', html: undefined, taken: false })
  expect(edits).toEqual([])
})

test('a field in a cell keeps its own copy and paste', async () => {
  const { edits } = showSheet(ROWS)
  press('a1.name')
  await keys('{Enter}')
  expect(clipboard('paste', 'x', document.activeElement!).taken).toBe(false)
  expect(clipboard('cut', '', document.activeElement!).taken).toBe(false)
  expect(edits).toEqual([])
})

test('a copy or paste without a clipboard is left to the page', () => {
  showSheet(ROWS)
  press('a1.name')
  for (const kind of ['copy', 'paste'] as const) {
    expect(document.body.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }))).toBe(true)
  }
})

test.each(['{Delete}', '{Backspace}'])(
  '%s clears the selected cells, and what cannot be cleared stays',
  async (key) => {
    const { edits, refused } = showSheet(ROWS)
    press('a2.id')
    await keys(`{Shift>}{ArrowRight}{ArrowRight}{/Shift}${key}`)
    expect(edits).toEqual([{ edits: ['a2.name=', 'a2.size='], label: 'Clear 2 cells' }])
    expect(refused).toEqual([['a2.id=: The id never changes.']])
  },
)

test('clearing what is empty is no step', async () => {
  const { edits, said } = showSheet(ROWS)
  press('a1.note')
  await keys('{Delete}')
  expect(edits).toEqual([])
  expect(said).toEqual(['0 cells changed.'])
})

test('Ctrl+D fills the rows below with the first selected one', async () => {
  const { edits } = showSheet(ROWS)
  press('a1.name')
  await keys('{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}{Control>}d{/Control}')
  expect(edits).toEqual([
    { edits: ['a2.name=one', 'a2.size=1', 'a3.name=one', 'a3.size=1'], label: 'Fill down 4 cells' },
  ])
})

test('Ctrl+D in one row takes the row above, and the first row has none', async () => {
  const { edits, said } = showSheet(ROWS)
  press('a1.size')
  await keys('{Control>}d{/Control}')
  press('a2.size')
  await keys('{Control>}d{/Control}')
  expect(edits).toEqual([{ edits: ['a2.size=1'], label: 'Fill down 1 cell' }])
  expect(said).toEqual(['0 cells changed.', '1 cell changed.'])
})

test('a project that is open read-only says so at every key and paste, and copies', async () => {
  const { edits, said, refused } = showSheet(ROWS, { readOnly: true })
  press('a2.name')
  await keys('x{Enter}{Alt>}{ArrowDown}{/Alt}{Delete}{Control>}d{/Control}')
  clipboard('paste', 'x')
  fireEvent.doubleClick(cell('a2.name'))
  expect(said).toEqual(Array.from({ length: 7 }, () => 'This project is open read-only.'))
  expect(clipboard('copy').plain).toBe('two')
  expect([edits, refused]).toEqual([[], []])
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.getByRole('grid')).toHaveAttribute('aria-readonly', 'true')
})

test('Ctrl+R fills the columns to the right with the first selected one', async () => {
  const { edits, refused } = showSheet(ROWS)
  press('a1.name')
  await keys('{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{/Shift}{Control>}r{/Control}')
  expect(edits).toEqual([{ edits: ['a1.note=one', 'a2.note=two'], label: 'Fill right 2 cells' }])
  expect(refused).toEqual([['a1.size=one: Digits only.', 'a2.size=two: Digits only.']])
})

test('Ctrl+Enter fills the selection with its active cell, or with what is being typed there, as one step', async () => {
  const { edits } = showSheet(ROWS)
  press('a2.name')
  await keys('{Shift>}{ArrowDown}{/Shift}{Control>}{Enter}{/Control}')
  expect(edits.splice(0)).toEqual([{ edits: ['a3.name=two'], label: 'Fill 1 cell' }])
  await keys('new{Control>}{Enter}{/Control}')
  expect(edits.splice(0)).toEqual([{ edits: ['a2.name=new', 'a3.name=new'], label: 'Fill 2 cells' }])
  expect(selection()).toBe('a2.name a3.name (2)')
  expect(cell('a2.name')).toHaveFocus()
  await keys('no{Control>}{Enter}{/Control}')
  expect(edits).toEqual([])
  expect(screen.getByRole('combobox')).toHaveValue('no')
  expect(screen.getByText('Not that name.')).toBeVisible()
})

/** Presses the corner of the selection and moves over cells without letting go. */
function dragCorner(...over: string[]) {
  const corner = document.querySelector('[data-fill-corner]')!
  fireEvent.pointerDown(corner, { button: 0 })
  // The browser would take the focus from the active cell.
  expect(fireEvent.mouseDown(corner, { button: 0 })).toBe(false)
  for (const place of over) fireEvent.pointerMove(cell(place))
}

test('the corner of the selection is dragged to fill, again and again, as one step', async () => {
  const { edits, said } = showSheet([...ROWS, {}, {}])
  press('a1.size')
  await keys('{Shift>}{ArrowDown}{/Shift}')
  dragCorner('a3.size', 'a5.note')
  expect(selection()).toBe('a1.size a5.size (5)')
  expect(edits).toEqual([])
  fireEvent.pointerUp(cell('a5.note'))
  expect(edits).toEqual([{ edits: ['a3.size=1', 'a4.size=2', 'a5.size=1'], label: 'Fill 3 cells' }])
  expect(said).toEqual(['3 cells changed.'])
  expect(selection()).toBe('a1.size a5.size (5)')
  fireEvent.pointerMove(cell('a1.name'))
  fireEvent.pointerUp(cell('a1.name'))
  expect(edits).toHaveLength(1)
})

test('a drag of the corner that comes back, or is given up with Escape, changes nothing', async () => {
  const { edits, said } = showSheet(ROWS)
  press('a1.size')
  dragCorner('a3.size', 'a1.size')
  fireEvent.pointerUp(cell('a1.size'))
  dragCorner('a3.size')
  await keys('{Escape}')
  expect(selection()).toBe('a1.size')
  fireEvent.pointerUp(cell('a3.size'))
  expect([edits, said]).toEqual([[], []])
})

test('a sheet that can only be read has no corner to drag', () => {
  showSheet(ROWS, { readOnly: true })
  press('a1.size')
  expect(document.querySelector('[data-fill-corner]')).toBeNull()
})
